import type { OffsetMap } from './block';
import type { Span } from './span';

/**
 * Two pairs with the same plain offset mark a gap (markup between two runs): the first says where the run before
 * ends in the document, the second where the next one starts. A single pair after a decoded entity says both.
 */

/** The map of a text that stands in the document as it is, from `at` on. */
export const identityMap = (at: number): OffsetMap => [[0, at]];

/** A span of a block's text as a span of the document, tight at both ends: no markup before or after it. */
export function toDocument(map: OffsetMap, span: Span): Span {
  const start = documentStart(map, span.start);
  return { start, end: span.end <= span.start ? start : Math.max(start, documentEnd(map, span.end)) };
}

/** The offset in the block's text that stands for a document offset; inside markup, the nearest one before. */
export function toPlain(map: OffsetMap, offset: number): number {
  const at = lastIndex(map, ([, document]) => document <= offset);
  const pair = map[Math.max(at, 0)];
  if (!pair) return 0;
  const plain = pair[0] + Math.max(0, offset - pair[1]);
  const next = map[at + 1];
  return next ? Math.min(plain, next[0]) : plain;
}

function documentStart(map: OffsetMap, plain: number): number {
  const at = lastIndex(map, ([start]) => start <= plain);
  const pair = map[Math.max(at, 0)];
  if (!pair) return plain;
  return clamped(pair[1] + plain - pair[0], map[at + 1]?.[1]);
}

function documentEnd(map: OffsetMap, plain: number): number {
  const at = lastIndex(map, ([start]) => start < plain);
  const pair = map[Math.max(at, 0)];
  if (!pair) return plain;
  const next = map[at + 1];
  if (next && next[0] === plain) return next[1];
  return clamped(pair[1] + plain - pair[0], next?.[1]);
}

const clamped = (value: number, limit: number | undefined): number =>
  limit === undefined ? value : Math.min(value, limit);

/** The index of the last pair that passes, where those that pass come first; -1 where none does. */
function lastIndex(map: OffsetMap, passes: (pair: OffsetMap[number]) => boolean): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const pair = map[middle];
    if (pair && passes(pair)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
