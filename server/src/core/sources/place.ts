import type { Span } from '../text/span';
import type { Place } from './anchor';
import type { Source } from './source';

/** What a source needs to have for its places to be told. */
type Placed = Pick<Source, 'anchors' | 'blocks'>;

/** Where in the original the text at an offset stood: by the source's anchors, else by its headings. */
export function placeOf(source: Placed, offset: number): Place | undefined {
  const place = lastOf(source.anchors ?? [], ({ at }) => at <= offset)?.place;
  if (place?.kind === 'row') return { ...place, ...cellAt(source, offset) };
  if (place?.kind === 'heading') return { ...place, ...headingAt(source, offset) };
  return place ?? headingAt(source, offset);
}

/** A place in a few words: "p. 3", "p. iv (leaf 6)", "00:12:07", "row 14, Trade", "under “Results”". */
export function placeLabel(place: Place): string {
  switch (place.kind) {
    case 'page':
      return place.label === undefined ? `p. ${place.page}` : `p. ${place.label} (leaf ${place.page})`;
    case 'time':
      return clock(place.from);
    case 'row':
      return place.column ? `row ${place.row}, ${place.column}` : `row ${place.row}`;
    case 'heading':
      return `under “${place.heading}”`;
  }
}

/** Where a span stood, in a few words; with its end where that is on another page: "pp. 3–4". */
export function spanLabel(source: Placed, { start, end }: Span): string | undefined {
  const first = placeOf(source, start);
  const last = placeOf(source, Math.max(start, end - 1));
  if (first?.kind === 'page' && last?.kind === 'page' && last.page !== first.page)
    return `pp. ${first.label ?? first.page}–${last.label ?? last.page}`;
  return first && placeLabel(first);
}

/** Where a span stood in an original that has pages, times or rows: what a reader of a copy cannot search for. */
export function markedPlace(source: Placed, span: Span): string | undefined {
  const place = placeOf(source, span.start);
  return place === undefined || place.kind === 'heading' ? undefined : spanLabel(source, span);
}

/** Hours, minutes and seconds, each with two digits. */
function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function cellAt({ blocks }: Placed, offset: number): { column?: string } {
  const row = blockAt(blocks, offset);
  const at = offset - (row?.span.start ?? 0);
  const header = row?.cells?.find(({ span }) => span.start <= at && at < span.end)?.header;
  return header ? { column: header } : {};
}

function headingAt({ blocks }: Placed, offset: number): Place | undefined {
  const heading = blockAt(blocks, offset)?.headings.at(-1);
  return heading === undefined ? undefined : { kind: 'heading', heading };
}

/** The block that holds an offset, or the last one before it. */
const blockAt = (blocks: Placed['blocks'], offset: number) =>
  lastOf(blocks, ({ span }) => span.start <= offset);

/** The last item that passes, where those that pass come first. */
function lastOf<T>(items: readonly T[], passes: (item: T) => boolean): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
