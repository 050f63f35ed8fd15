import type { Span } from '../text/span';

/** One entry of the completion list. */
export interface Suggestion {
  readonly kind: 'quotation' | 'source';
  readonly label: string;
  /** Beside the label: source and date. */
  readonly detail: string;
  /** Shown for the selected entry, as Markdown. */
  readonly documentation: string;
  /** What accepting replaces: a stretch of one line of the draft, the typed text included. */
  readonly replace: Span;
  readonly newText: string;
  /** What the editor matches the typed text with. */
  readonly filter: string;
}
