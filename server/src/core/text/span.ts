/** A stretch of text: half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The words of `text` under `span`. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The span moved by `by` code units. */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** The items that each of some spans (in order, none overlapping) holds whole, in the items' order: one pass for all. */
export function itemsWithin<T extends Span>(
  spans: readonly Span[],
  items: readonly T[],
): readonly (readonly T[])[] {
  const within: T[][] = spans.map(() => []);
  for (const item of items) {
    const at = lastStarted(spans, item.start);
    const span = spans[at];
    if (span && contains(span, item)) within[at]?.push(item);
  }
  return within;
}

/** The last span that begins at or before an offset; -1 where none does. */
function lastStarted(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
