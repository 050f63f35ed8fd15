import type { Figure } from '../types';

/**
 * Figures of one sentence in which a bare number takes the unit, or the thing counted, of the one it goes on from:
 * "1,340 kilometres, of which 420 lie in the east and 310 in the west", "42 percent to Sarn, 31 to Ostmere", "87 votes to 41",
 * "from 35 to 30 percent". Spans count in `text`; figures in order.
 */
export function withSharedUnits(figures: readonly Figure[], text: string): readonly Figure[] {
  const read: Figure[] = [];
  for (const [at, figure] of figures.entries()) {
    const lender = isBare(figure) ? lenderOf(figure, figures[at + 1], read, text) : undefined;
    read.push(lender ? inUnitOf(figure, lender) : figure);
  }
  return read;
}

/** The figure that a bare number goes on from, or leads to. */
function lenderOf(
  figure: Figure,
  next: Figure | undefined,
  before: readonly Figure[],
  text: string,
): Figure | undefined {
  if (next && leadsTo(figure, next, text)) return next;
  return goesOn(figure, text) ? before.findLast((earlier) => lends(earlier, figure, text)) : undefined;
}

const isBare = (figure: Figure): boolean =>
  figure.dimension === 'count' && !figure.counted && figure.unit === undefined && figure.low === figure.high;

/** What may stand behind a number whose noun is left out. */
const leftOut =
  /^(?:\s*(?:[,;.)]|$)|\s+(?:in|for|from|to|and|or|against|lie|lies|lay|went|go|goes|this year|next|last|on|with|the year before|a year earlier|respectively)\b)/;
const goesOn = (figure: Figure, text: string): boolean =>
  leftOut.test(text.slice(figure.end, figure.end + 24));

/** How far a unit carries, in code units, and between which sizes. */
const carries = 120;
const alike = 20;

function lends(earlier: Figure, figure: Figure, text: string): boolean {
  if (earlier.dimension === 'ordinal' || earlier.dimension === 'multiple' || isBare(earlier)) return false;
  if (earlier.dimension === 'age' || earlier.dimension === 'time' || earlier.dimension === 'score')
    return false;
  if (figure.start - earlier.end > carries || !isJoined(text.slice(earlier.end, figure.start))) return false;
  const times = figure.low / earlier.low;
  return times <= alike && times >= 1 / alike;
}

/** "…, of which 420", "and Ostmere 31", " to 41", "against 40": no new clause with a verb of its own stands between. */
const joint =
  /(?:^|[,;]|\b(?:and|to|by|against|versus|from|than|or|of which|but))\s*(?:[\p{L}’'-]+\s+){0,3}$/u;
const isJoined = (between: string): boolean => joint.test(between) && !/[.!?]\s/.test(between);

const leadsTo = (figure: Figure, next: Figure, text: string): boolean =>
  !isBare(next) &&
  next.dimension !== 'ordinal' &&
  /\bfrom\s+$/.test(text.slice(Math.max(0, figure.start - 8), figure.start)) &&
  /^\s+to\s+$/.test(text.slice(figure.end, next.start));

const inUnitOf = (figure: Figure, { dimension, unit, scale, offset, counted, per }: Figure): Figure => ({
  ...figure,
  dimension,
  unit,
  scale,
  offset,
  counted,
  per,
});
