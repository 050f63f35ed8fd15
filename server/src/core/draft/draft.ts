import type { DateAnchor } from '../extract/types';
import type { Block } from '../text/block';
import type { Span } from '../text/span';

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
