import type { Block } from '../text/block';
import { endsSentence } from '../text/lineKinds';
import type { Section } from './source';

/** A text's blocks with what is known of the whole, for telling the article from what surrounds it. */
export interface Page {
  readonly blocks: readonly Block[];
  /** Where the title stands; -1 where it is not among the blocks. */
  readonly titleAt: number;
  readonly author?: string;
}

/** What a block is part of; blocks of one `group` make one section. */
export interface Mark extends Pick<Section, 'kind' | 'title' | 'author' | 'date'> {
  readonly group?: number;
}

/** Marks by the index of the block. A block without a mark is the article's. */
export type Marks = ReadonlyMap<number, Mark>;

export function pageOf(blocks: readonly Block[], title: string, author?: string): Page {
  const words = flat(title);
  const titleAt = blocks.slice(0, 30).findIndex((block) => flat(block.text) === words);
  return { blocks, titleAt, author };
}

/** Running text: it ends as a sentence does, or has as many words as no title has. */
export const isProse = ({ kind, text }: Block): boolean =>
  (kind === 'paragraph' || kind === 'quote' || kind === 'note') &&
  ((endsSentence(text) && wordCount(text) > 4) || wordCount(text) >= 20);

/** A title, name or button: a short line that is no sentence, item or row. */
export const isTitleLike = ({ kind, text }: Block): boolean =>
  (kind === 'heading' || kind === 'paragraph') &&
  text.length < 160 &&
  !/[.;,]["”]?$/.test(text) &&
  wordCount(text) < 20;

export const wordCount = (text: string): number => text.slice(0, 400).split(/\s+/).length;

/** For comparing lines: lower case, one space between words. */
export const flat = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
