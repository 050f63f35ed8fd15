import type { Span } from '../text/span';

/** One entry of the completion list. */
export interface Suggestion {
  readonly kind: 'quotation' | 'source';
  readonly label: string;
  /** A word or two beside the label, which keeps the room: the speaker, the title. */
  readonly aside?: string;
  /** One short line: speaker and date, or the source. */
  readonly detail: string;
  /** Shown for the selected entry, as Markdown. */
  readonly documentation: string;
  /** What accepting replaces: a stretch of one line of the draft, the typed text included. */
  readonly replace: Span;
  readonly newText: string;
  /** What the editor matches the typed text with. */
  readonly filter: string;
}
