import type { Fix } from '../check/finding';
import type { Span } from '../text/span';

/** One entry of the completion list. */
export interface Suggestion {
  readonly kind: 'quotation' | 'source' | 'name';
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
  /** Where the author goes on writing, in the new text; undefined at its end. */
  readonly caret?: number;
  /** What accepting changes elsewhere in the draft, clear of `replace`. */
  readonly also?: Fix;
  /** What the editor matches the typed text with. */
  readonly filter: string;
}

/**
 * The new text with what has to be added elsewhere. Editors move the cursor behind an edit at the place where it
 * stands, so such an edit joins the new text.
 */
export function withAddition(
  newText: string,
  replace: Span,
  addition: Fix | undefined,
): Pick<Suggestion, 'newText' | 'caret' | 'also'> {
  if (addition === undefined) return { newText };
  if (addition.start > replace.end) return { newText, also: addition };
  return { newText: newText + addition.newText, caret: newText.length };
}
