import { sameDimension, toBase } from '../../extract/figures/units';
import type { Figure } from '../../extract/types';

/** How two values of one thing relate: the same, in contradiction, or not enough said to tell. */
export type Comparison = 'agree' | 'differ' | 'unclear';

/**
 * Compares a figure of the draft with one of a source. Rounding is directional: an exact draft value agrees only
 * where the source's value, rounded to the draft's digits, is the draft's (so 28.4 may be written 28, but 28 not 28.4).
 * A bound ("more than 7,000") is read as near its value, as a reader would: up to the next step of its last digit.
 */
export function compareFigures(draft: Figure, source: Figure): Comparison {
  if (!sameDimension(draft, source)) return 'unclear';
  if (draft.dimension === 'score') return isSameScore(draft, source) ? 'agree' : 'differ';
  const a = toBase(draft);
  const b = toBase(source);
  if (draft.dimension === 'duration' && ratio(a.high, b.high) > 20) return 'unclear';
  if (sameBounds(draft, source, a, b)) return opposedHedges(draft, source) ? 'differ' : 'agree';
  if (roundsTo(source, draft) && !isOutOfBounds(draft, a, b))
    return opposedHedges(draft, source) || isFarRounded(draft, a, b) ? 'unclear' : 'agree';
  if (isVague(source) || roundsTo(draft, source)) return 'unclear';
  if (isOfAnotherScale(draft, source, a, b) || isWrittenAlike(draft, source)) return 'unclear';
  const wide = reach(draft, a);
  const other = reach(source, b);
  if (wide.low <= other.high && other.low <= wide.high) {
    return isHedged(draft) && inside(b, wide) ? 'agree' : 'unclear';
  }
  return 'differ';
}

/** "40 centimetres" and "2,140 metres", "6 dollars" and "3.6 million" are not told of one thing; ten or a hundred times may be a slip. */
const isOfAnotherScale = (draft: Figure, source: Figure, a: Interval, b: Interval): boolean => {
  const times = ratio(a.high, b.high);
  return times > (draft.unit === source.unit ? 2000 : 200);
};

/** The two sides of a score are no bounds: "42 votes to 31" is not within "42 to 13". */
const isSameScore = (a: Figure, b: Figure): boolean => a.low === b.low && a.high === b.high;

/** "1,082" in two tables: whichever of them is meant in thousands says so outside the number. */
const isWrittenAlike = (draft: Figure, source: Figure): boolean =>
  draft.text === source.text && draft.unit === source.unit;

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** "hundreds of thousands" contradicts next to nothing. */
const isVague = (figure: Figure): boolean => figure.high > 3 * figure.low;
const isHedged = (figure: Figure): boolean => figure.hedge !== 'exact';
const ratio = (x: number, y: number): number => Math.max(Math.abs(x / y), Math.abs(y / x));
const near = (x: number, y: number, tolerance: number): boolean =>
  Math.abs(x - y) <= tolerance * Math.max(Math.abs(x), Math.abs(y)) + 1e-12;
const inside = (inner: Interval, outer: Interval): boolean =>
  inner.low >= outer.low && inner.high <= outer.high;

/** Equal up to what converting a unit or writing a fraction as a percentage costs. */
function sameBounds(draft: Figure, source: Figure, a: Interval, b: Interval): boolean {
  const tolerance = draft.unit === source.unit && draft.unit !== 'fraction' ? 1e-6 : 0.015;
  if (near(a.low, b.low, tolerance) && near(a.high, b.high, tolerance)) return true;
  if (source.low === source.high || draft.low !== draft.high) return false;
  const end = draft.hedge === 'below' ? b.high : draft.hedge === 'above' ? b.low : undefined;
  return end !== undefined && near(a.low, end, tolerance);
}

/** "more than 20,000" where the source has 17,205: rounding makes no bound of it. */
const isOutOfBounds = ({ hedge }: Figure, a: Interval, b: Interval): boolean =>
  (hedge === 'above' && b.high < a.low * (1 - strayed)) ||
  (hedge === 'below' && b.low > a.high * (1 + strayed));
const strayed = 0.03;

/** "£10,000" for £12,000: nobody rounds so far without a word of it. */
const isFarRounded = ({ hedge }: Figure, a: Interval, b: Interval): boolean =>
  hedge === 'exact' && !near(a.high, b.high, farRounded);
const farRounded = 0.1;

/** "nearly 30" against "more than 30": the same number, the opposite claim. */
const opposedHedges = (a: Figure, b: Figure): boolean =>
  (a.hedge === 'above' && b.hedge === 'below') || (a.hedge === 'below' && b.hedge === 'above');

function roundsTo(source: Figure, draft: Figure): boolean {
  if (draft.low !== draft.high || source.low !== source.high || draft.low === 0) return false;
  if (isCounted(draft)) return false;
  const inDraftUnit = (toBase(source).low - (draft.offset ?? 0)) / draft.scale;
  const step = lastDigitStep(draft);
  return Math.abs(Math.round(inDraftUnit / step) * step - draft.low) < step * 1e-6;
}

/** People round what is large: "19 pickups" are not 20, but 1,243 tonnes may be 1,200. */
const isCounted = (figure: Figure): boolean =>
  figure.dimension === 'count' && figure.hedge === 'exact' && figure.high < 1000;

/** The value of one unit in the figure's last significant digit: 1 billion for "30 billion" reads as 10 billion. */
function lastDigitStep(figure: Figure): number {
  const exponent = Math.floor(Math.log10(Math.abs(figure.high) || 1));
  return 10 ** (exponent - Math.max(1, figure.digits) + 1);
}

/** The values a reader would accept for the figure, in base units. */
function reach(figure: Figure, base: Interval): Interval {
  const size = Math.abs(base.high);
  const step = lastDigitStep(figure) * figure.scale;
  // Not quite the next step: "nearly 40" reaches down towards 30, and "nearly 30" is something else.
  // A bound given to three digits means its very neighbourhood.
  const least = (figure.digits > 2 ? 0.03 : 0.15) * size;
  const slack = (1 - 1e-6) * Math.max(least, Math.min(step, 0.5 * size));
  if (figure.hedge === 'about') return { low: base.low - 0.1 * size, high: base.high + 0.1 * size };
  if (figure.hedge === 'above') return { low: base.low * (1 - 1e-9), high: base.high + slack };
  if (figure.hedge === 'below') return { low: base.low - slack, high: base.high * (1 + 1e-9) };
  return { low: base.low - 1e-9 * size, high: base.high + 1e-9 * size };
}
