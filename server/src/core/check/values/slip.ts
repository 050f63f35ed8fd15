import { toBase } from '../../extract/figures/units';
import type { CalendarDate, Figure } from '../../extract/types';
import { namesOtherWeekday } from './calendar';
import { slipOfClock } from './clockSlip';
import { isFigure, isTimeOfDay } from './kind';
import { isMeasured } from './measured';

/** What a hand or a memory does to a value: the ways in which a wrong figure or date still shows the right one. */
export type Slip =
  | 'swapped digits'
  | 'another digit'
  | 'a digit too few or too many'
  | 'a factor of ten'
  | 'a teen for a ten'
  | 'a teen for its digit'
  | 'another unit'
  | 'another pace'
  | 'another sign'
  | 'day and month swapped'
  | 'another day'
  | 'another weekday'
  | 'another month'
  | 'another year'
  | 'another year altogether'
  | 'another hour'
  | 'past and to exchanged'
  | 'the other half of the day';

/** The slip that makes the source's value the draft's, if one step does. */
export function slipOf(draft: Figure | CalendarDate, source: Figure | CalendarDate): Slip | undefined {
  if (isFigure(draft) && isFigure(source)) return slipOfFigure(draft, source);
  if (isFigure(draft) || isFigure(source)) return undefined;
  return isTimeOfDay(draft) && isTimeOfDay(source) ? slipOfClock(draft, source) : slipOfDate(draft, source);
}

function slipOfFigure(draft: Figure, source: Figure): Slip | undefined {
  if (draft.low !== draft.high || source.low !== source.high || source.low === 0) return undefined;
  if (draft.low === -source.low)
    return draft.text.startsWith('+') || source.low > 0 ? 'another sign' : undefined;
  const a = significant(draft.low);
  if (draft.unit !== source.unit && draft.low === source.low)
    return draft.unit && source.unit ? 'another unit' : undefined;
  if (draft.unit !== source.unit && draft.dimension === 'money') return undefined;
  const times = Math.abs(toBase(draft).low / toBase(source).low);
  const b = significant(source.low);
  if (a === b)
    return (a.length > 1 || isMeasured(draft)) && isPowerOfTen(times) ? 'a factor of ten' : undefined;
  if (isTeenForTen(draft.low, source.low)) return 'a teen for a ten';
  if (isTeenForDigit(draft.low, source.low)) return 'a teen for its digit';
  if (a.length < 2 || times > farthest || times < 1 / farthest) return undefined;
  const slip = slipOfDigits(...sameLength(draft.low, source.low));
  // "14" is no "one" with a digit too many, nor "1.6 million" a "610,000" with its digits swapped
  if (slip === 'a digit too few or too many') return b.length > 1 ? slip : undefined;
  return sizeOf(draft) === sizeOf(source) ? slip : undefined;
}

/** Ten, a hundred or a thousand times the other, in one unit: "four" and "40". */
export const areTenfold = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit && isPowerOfTen(Math.abs(a.low / b.low));

/** "One-third" and "two-thirds": what was counted is the same, how many of it is not. */
export const areOfOneDenominator = (a: Figure, b: Figure): boolean =>
  a.unit === 'fraction' && b.unit === 'fraction' && denominatorOf(a) === denominatorOf(b);

/** The smallest that makes a fraction of it, up to tenths; 0 where none does. */
const denominatorOf = ({ low, high }: Figure): number =>
  low === high
    ? ([2, 3, 4, 5, 6, 7, 8, 9, 10].find((n) => Math.abs(low * n - Math.round(low * n)) < 1e-3) ?? 0)
    : Number.NaN;

/** "Thirteen" and "thirty", "16" and "60": misheard or mistyped. */
const isTeenForTen = (a: number, b: number): boolean => {
  const [teen, ten] = [Math.min(a, b), Math.max(a, b)];
  return Number.isInteger(teen) && teen > 12 && teen < 20 && ten === (teen - 10) * 10;
};

/** "Sixteen" and "six": an ending more or less. */
const isTeenForDigit = (a: number, b: number): boolean => {
  const digit = Math.min(a, b);
  return Number.isInteger(digit) && digit > 3 && digit < 10 && Math.max(a, b) === digit + 10;
};

/** How many digits stand before the point. */
const sizeOf = ({ low }: Figure): number => Math.floor(Math.log10(Math.abs(low) || 1));

/** The digits as written where both have as many ("104" and "140"), else the significant ones. */
function sameLength(a: number, b: number): [string, string] {
  const [x, y] = [String(Math.abs(a)), String(Math.abs(b))];
  return /^\d+$/.test(x) && /^\d+$/.test(y) && x.length === y.length
    ? [x, y]
    : [significant(a), significant(b)];
}

/**
 * Whether two figures lie so far apart, in other digits, that neither a mistake nor another source makes the one of the
 * other: "a price of 6 dollars" and "a cost of 3.6 million".
 */
export function isBeyondMistake(draft: Figure | CalendarDate, source: Figure | CalendarDate): boolean {
  if (!isFigure(draft) || !isFigure(source) || draft.low === 0 || source.low === 0) return false;
  const times = Math.abs(toBase(draft).low / toBase(source).low);
  return (times > farthest || times < 1 / farthest) && significant(draft.low) !== significant(source.low);
}

/** A value this many times the other is no slip of one digit. */
const farthest = 20;

/** The significant digits: 612 for 612 million, 15 for 1.50. */
const significant = (value: number): string =>
  Math.abs(value)
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');

const isPowerOfTen = (times: number): boolean =>
  [10, 100, 1000].some((power) => Math.abs(times / power - 1) < 1e-6 || Math.abs(times * power - 1) < 1e-6);

function slipOfDigits(a: string, b: string): Slip | undefined {
  if (a.length === b.length) {
    const wrong = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
    const [first = 0, second = 0] = wrong;
    if (wrong.length === 2 && a[first] === b[second] && a[second] === b[first]) return 'swapped digits';
    return wrong.length === 1 ? 'another digit' : undefined;
  }
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  if (longer.length - shorter.length !== 1) return undefined;
  const isOneOut = [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
  return isOneOut ? 'a digit too few or too many' : undefined;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Year, month and day as far as the date gives them; 0 for what it leaves open. */
const partsOf = ({ from, month, day, precision }: CalendarDate): Parts => ({
  year: Number(from?.slice(0, 4) ?? 0),
  month: month ?? (/^(?:day|month)$/.test(precision) ? Number(from?.slice(5, 7) ?? 0) : 0),
  day: day ?? (precision === 'day' ? Number(from?.slice(8, 10) ?? 0) : 0),
});

function slipOfDate(draft: CalendarDate, source: CalendarDate): Slip | undefined {
  if (!isPlain(draft) || !isPlain(source)) return undefined;
  const [a, b] = [partsOf(draft), partsOf(source)];
  const isSameYear = a.year === b.year || !draft.yearStated || !source.yearStated;
  if (isSameYear && namesOtherWeekday(draft, source)) return 'another weekday';
  if (a.day && b.day) return slipOfDay(a, b, isSameYear);
  if (isSameYear || !a.year || !b.year || !draft.yearStated) return undefined;
  if (a.month && b.month) return a.month === b.month ? 'another year' : undefined;
  return slipOfYear(String(a.year), String(b.year));
}

/** A single day, month or year that stands for itself. */
const isPlain = ({ relative, precision, toDay }: CalendarDate): boolean =>
  !relative && toDay === undefined && /^(?:day|month|year)$/.test(precision);

function slipOfDay(a: Parts, b: Parts, isSameYear: boolean): Slip | undefined {
  if (!isSameYear) return a.day === b.day && a.month === b.month ? 'another year' : undefined;
  if (a.day === b.day) return a.month === b.month ? undefined : 'another month';
  if (a.day === b.month && a.month === b.day) return 'day and month swapped';
  // Of two days of one digit each, any is one digit from any.
  if (a.month !== b.month || Math.max(a.day, b.day) < 10) return undefined;
  const slip = slipOfDigits(String(a.day), String(b.day));
  return slip === 'a digit too few or too many' ? slip : slip && 'another day';
}

const slipOfYear = (a: string, b: string): Slip | undefined => {
  const slip = slipOfDigits(a, b);
  if (slip === 'swapped digits') return 'another year';
  return slip === 'another digit' ? 'another year altogether' : undefined;
};
