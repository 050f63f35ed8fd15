import type { Passage } from '../../corpus/passages';
import type { Source } from '../../sources/source';
import type { Block } from '../../text/block';

/** A transcript's mark of who speaks: "ADA BRUN, Minister of Health: ". */
const turn = /^\p{Lu}[^.!?:“"]{2,90}:\s/u;
const longestHead = 800;
const titles = /^(?:#|(?:sub)?title:|tags:|keywords:).*$/gim;

/**
 * The words that say who "we" and "I" are in a passage: the mark in front of a turn of a transcript, else all that stands in
 * front of the source's first paragraph, but its titles, with its author and publisher.
 */
export const narratorWords = ({ block, source }: Passage): string => turnMark(block) ?? headWords(source);

/** All that stands in front of the source's first paragraph, but its titles, with its author and publisher and whom its title lets speak. */
export function headWords({ text, blocks, meta }: Source): string {
  const first = blocks.find(({ kind }) => kind === 'paragraph')?.span.start ?? 0;
  const head = text.slice(0, Math.min(first, longestHead)).replace(titles, '').replaceAll(meta.title, '');
  return [head, speakerIn(meta.title), meta.author ?? '', meta.publisher ?? ''].join(' \n');
}

/** "Address by Ada Brun, President of the Union": a title that says whose words follow. */
const speakerIn = (title: string): string => spoken.exec(title)?.[1] ?? '';

const spoken =
  /^(?:address|speech|remarks|keynote|lecture|talk|statement|testimony|(?:open )?letter)\s+(?:\p{L}+\s){0,3}?(?:by|of|from)\s+([^,:;–—]{3,60})/iu;

/** The mark of who speaks in front of a turn of a transcript. */
export const turnMark = ({ text }: Block): string | undefined => turn.exec(text)?.[0];
