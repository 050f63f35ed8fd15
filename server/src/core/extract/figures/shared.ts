import type { Figure } from '../types';

/**
 * Figures of one sentence in which a bare number takes the unit, or the thing counted, of the one it goes on from:
 * "1,340 kilometres, of which 420 lie in the east and 310 in the west", "42 percent to Sarn, 31 to Ostmere", "87 votes to 41",
 * "from 35 to 30 percent". Spans count in `text`; figures in order.
 */
export function withSharedUnits(figures: readonly Figure[], text: string): readonly Figure[] {
  const read: Figure[] = [];
  for (const [at, figure] of figures.entries()) {
    const next = figures[at + 1];
    const whole = next && isPartOf(figure, next, text) ? next : undefined;
    const lender = whole ?? (isBare(figure) ? lenderOf(figure, next, read, text) : undefined);
    read.push(lender ? inUnitOf(figure, lender) : figure);
  }
  return read;
}

/**
 * The same over the end of a sentence: "The reserve was 12 percent. Others got by with 4." Only for a number that ends its
 * sentence, `text` being all up to there, but for a word that compares ("It came in 54,000 cheaper").
 */
export function withUnitsOfBefore(
  all: readonly Figure[],
  before: readonly Figure[],
  text: string,
): readonly Figure[] {
  const figures = withUnitOfThem(all, before, text);
  const last = figures.at(-1);
  const [lender, ...more] = before.filter((earlier) => !isBare(earlier) && isAmount(earlier));
  // "The number of trains rises from 19 to 34": two bare numbers are of one thing, which their own sentence names.
  if (figures.filter(isBare).length > 1) return figures;
  if (!last || !lender || !isBare(last) || !endsHere.test(text.slice(last.end))) return figures;
  const isOne = more.every(({ dimension, unit }) => dimension === lender.dimension && unit === lender.unit);
  if (!isOne || !isAsLarge(last, lender) || lender.dimension === 'count') return figures;
  return [...figures.slice(0, -1), inUnitOf(last, lender)];
}

const endsHere =
  /^(?:\s(?:more|less|fewer|cheaper|dearer|higher|lower|longer|shorter|heavier|lighter|smaller|larger))?\W{0,3}$/;

/** "52 miles of track. Along 19 of them …": what is left out is the unit of the only amount before. */
function withUnitOfThem(
  figures: readonly Figure[],
  before: readonly Figure[],
  text: string,
): readonly Figure[] {
  const [lender, ...more] = before.filter((earlier) => isAmount(earlier) && !isBare(earlier));
  if (!lender || more.length > 0 || lender.unit === undefined || lender.dimension === 'count') return figures;
  return figures.map((figure) =>
    isOfThem(figure, text) && figure.high < lender.high
      ? inUnitOf({ ...figure, counted: undefined }, lender)
      : figure,
  );
}

const isOfThem = ({ dimension, unit, counted, end }: Figure, text: string): boolean =>
  dimension === 'count' &&
  unit === undefined &&
  counted !== undefined &&
  /^(?:\s+of\s+(?:them|these|those)\b)/.test(text.slice(end, end + 14));

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

/** Whether a number tells neither its unit nor what it counts. */
export const isBare = (figure: Figure): boolean =>
  figure.dimension === 'count' && !figure.counted && figure.unit === undefined && figure.low === figure.high;

/** Whether a figure's unit is not written with it: a bare number, or one that was lent the unit of another beside it. */
export const leavesOutUnit = (figure: Figure): boolean =>
  isBare(figure) ||
  (hasUnit(figure) && figure.core.start === figure.number.start && figure.core.end === figure.number.end);

/** Whether it is one value in a unit that a writer may leave out: no fraction, rank or multiple. */
export const hasUnit = ({ unit, dimension, low, high }: Figure): boolean =>
  unit !== undefined && unit !== 'fraction' && dimension !== 'multiple' && low === high;

/** What may stand behind a number whose noun is left out. */
const leftOut =
  /^(?:\s*(?:[,;.)]|$)|\s+(?:in|for|from|to|and|or|against|lie|lies|lay|went|go|goes|this year|next|last|on|with|the year before|a year earlier|respectively)\b)/;
const goesOn = (figure: Figure, text: string): boolean =>
  leftOut.test(text.slice(figure.end, figure.end + 24));

/** How far a unit carries, in code units, and between which sizes. */
const carries = 120;
const alike = 20;

function lends(earlier: Figure, figure: Figure, text: string): boolean {
  if (isBare(earlier) || !isAmount(earlier)) return false;
  const between = text.slice(earlier.end, figure.start);
  if (between.length > carries || !isJoined(between)) return false;
  if (earlier.dimension === 'duration' && tellsWhen.test(between)) return false;
  return isAsLarge(figure, earlier);
}

/** "In seven years its mark slipped from 2.8 to 4": the stretch in front tells when, and a clause of its own follows. */
const tellsWhen = /^,?\s+(?:its|his|her|their|our|my|the|it|he|she|they|we|I)\s/;

const isAmount = ({ dimension }: Figure): boolean => !/^(?:ordinal|multiple|age|time|score)$/.test(dimension);

const isAsLarge = (figure: Figure, lender: Figure): boolean => {
  const times = figure.low / lender.low;
  return times <= alike && times >= 1 / alike;
};

/** "…, of which 420", "and Ostmere 31", " to 41", "against 40": no new clause with a verb of its own stands between. */
const joint =
  /(?:^|[,;]|\b(?:and|to|by|against|versus|from|than|or|of which|but))\s*(?:[\p{L}’'-]+\s+){0,3}$/u;
const isJoined = (between: string): boolean => joint.test(between) && !/[.!?]\s/.test(between);

const leadsTo = (figure: Figure, next: Figure, text: string): boolean =>
  !isBare(next) &&
  next.dimension !== 'ordinal' &&
  /\bfrom\s+$/.test(text.slice(Math.max(0, figure.start - 8), figure.start)) &&
  /^\s+to\s+$/.test(text.slice(figure.end, next.start));

/** "37 million of the 142 million crowns": the part has the unit of the whole. */
const isPartOf = (figure: Figure, next: Figure, text: string): boolean =>
  figure.dimension === 'count' &&
  next.unit !== undefined &&
  isAmount(next) &&
  figure.high <= next.high &&
  /^\s+of\s+(?:(?:the|its|his|her|their|these|those)\s+)?$/.test(text.slice(figure.end, next.start));

/** "an option for 26 million": an amount of money whose currency everybody in the room knows. */
export const leavesOutCurrency = (figure: Figure, text: string): boolean =>
  isBare(figure) &&
  figure.high >= 1e5 &&
  /\b(?:million|billion)$/i.test(figure.text) &&
  (goesOn(figure, text) || isSubject(figure, text));

/** "120 million will come from the fund": an amount does something. */
const isSubject = (figure: Figure, text: string): boolean =>
  /^\s+(?:is|are|was|were|will|would|has|have|had|comes?|came|goes|go|went)\b/.test(
    text.slice(figure.end, figure.end + 12),
  );

/** A bare number in the unit of another figure. */
export const inUnitOf = (
  figure: Figure,
  { dimension, unit, scale, offset, counted, per }: Figure,
): Figure => ({
  ...figure,
  dimension,
  unit,
  scale,
  offset,
  counted,
  per,
});
