import type { DateAnchor } from '../extract/types';
import type { Block } from '../text/block';
import { readMarkdown } from '../text/markdown/markdown';
import { sentences } from '../text/sentences';
import type { Span } from '../text/span';
import { anchorOf } from './anchor';

/** A block of the draft with what the reader has just read, so that pronouns, leads and attributions resolve. */
export interface DraftBlock {
  readonly block: Block;
  readonly previous?: Block;
  readonly next?: Block;
  /** Covers all that a rule may look at: blocks of one key are judged alike. */
  readonly key: string;
  /** Sentences of the block's text. */
  readonly sentences: readonly Span[];
  /** What yearless and relative dates in the draft count from: its front matter's date, else unknown. */
  readonly anchor: DateAnchor;
}

/** A snapshot of a draft. Immutable; `readDraft` shares what did not change with the previous snapshot. */
export interface Draft {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
}

/** Reads a Markdown draft. */
export function readDraft(text: string, previous?: Draft): Draft {
  if (previous?.text === text) return previous;
  const document = readMarkdown(text);
  const anchor = anchorOf(document.frontMatter?.text);
  const blocks = document.blocks.map((block, at, all) => {
    const [before, after] = [all[at - 1], all[at + 1]];
    const key = keyOf(block, before, after, anchor);
    return { block, previous: before, next: after, key, sentences: sentences(block.text), anchor };
  });
  return { text, blocks };
}

function keyOf(
  block: Block,
  before: Block | undefined,
  after: Block | undefined,
  anchor: DateAnchor,
): string {
  const own = [block.kind, block.text, block.lead, block.headings, block.cells?.map((cell) => cell.header)];
  return JSON.stringify([
    ...own,
    before?.kind,
    before?.text,
    after?.kind,
    after?.text,
    anchor.from,
    anchor.to,
  ]);
}
