/**
 * A place in the original of a source, as its own readers would name it. `line` is where it stands in an original that
 * is itself text, counted from 0: an editor can open it there.
 */
export type Place =
  /** A page of a PDF: `page` counts the leaves from 1, `label` is the number printed on it where that differs. */
  | { readonly kind: 'page'; readonly page: number; readonly label?: string }
  /** Below a heading of a text, web page, Word file or book; `file` is the part of the book. */
  | { readonly kind: 'heading'; readonly heading: string; readonly file?: string }
  /** A cue of a transcript, in seconds from the start. */
  | { readonly kind: 'time'; readonly from: number; readonly to: number; readonly line: number }
  /** A row of a table file, counted from 1 with the row of headers; `column` is a cell's header. */
  | { readonly kind: 'row'; readonly row: number; readonly column?: string; readonly line: number };

/** From the offset `at` of the source's text on, everything up to the next anchor stood at this place. */
export interface Anchor {
  readonly at: number;
  readonly place: Place;
}
