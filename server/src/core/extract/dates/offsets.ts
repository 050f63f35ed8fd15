import { lowerAt } from '../figures/tokens';
import { numberBefore } from './away';
import { addDays, type Days, weekDays } from './calendar';
import type { DateRead, Scan } from './rule';
import { PRECISIONS, periodAt, relative, roughly, shift } from './stepping';
import type { Period } from './words';

/** "two weeks after 3 May", "three days from tomorrow": the date that is so far from the one behind it. */
export const withOffset = (scan: Scan, date: DateRead): DateRead =>
  (date.from !== undefined &&
    date.from === date.to &&
    (offset(scan, date, date.from) ??
      daysBeside(scan, date, date.from) ??
      starting(scan, date, date.from) ??
      weekOf(scan, date, date.from))) ||
  date;

/** "for two weeks starting 20 May": all of them. */
const starting = (scan: Scan, date: DateRead, base: string): DateRead | undefined => {
  const on = lowerAt(scan.tokens, date.first - 1) === 'on' ? date.first - 2 : date.first - 1;
  if (!/^(?:starting|beginning)$/.test(lowerAt(scan.tokens, on)) || scan.classes[on - 1] !== 'U')
    return undefined;
  const period = periodAt(scan, on - 1);
  const number = numberBefore(scan, on - 1);
  const end = period && number && number.value < 100 ? shift(base, period, number.value) : undefined;
  if (!number || !end || end.length !== 10 || end <= base) return undefined;
  return { ...date, first: number.first, to: addDays(end, -1) };
};

/** "the week of 16 September": Monday to Sunday around it. */
const weekOf = (scan: Scan, date: DateRead, base: string): DateRead | undefined => {
  if (lowerAt(scan.tokens, date.first - 1) !== 'of' || lowerAt(scan.tokens, date.first - 2) !== 'week')
    return undefined;
  const { day: _day, ...rest } = date;
  return { ...rest, ...weekDays(base), first: date.first - 2, precision: 'week' };
};

const DIRECTIONS: Readonly<Record<string, 1 | -1>> = { after: 1, from: 1, before: -1 };

const offset = (scan: Scan, date: DateRead, base: string): DateRead | undefined => {
  const link = lowerAt(scan.tokens, date.first - 1);
  const sign = DIRECTIONS[link];
  const unit = date.first - 2;
  const period = /[uU]/.test(scan.classes[unit] ?? '') ? periodAt(scan, unit) : undefined;
  // "for two weeks from 3 May" starts there
  if (!sign || !period || (link === 'from' && !date.relative)) return undefined;
  const number = numberBefore(scan, unit);
  const article = lowerAt(scan.tokens, unit - 1) === 'the';
  const count = number?.value ?? (period === 'day' && (article || isDayWord(scan, date)) ? 1 : undefined);
  if (count === undefined || !Number.isInteger(count) || count < 1 || count > 1000) return undefined;
  const there = shift(base, period, sign * count);
  const first = number?.first ?? (article ? unit - 1 : unit);
  if (there === undefined || there.length !== 10) return undefined;
  const bent = `${lowerAt(scan.tokens, first - 2)} ${lowerAt(scan.tokens, first - 1)}`;
  return (
    hedged({ first, next: date.next }, bent, sign, base, there) ??
    exact({ first, next: date.next }, period, there)
  );
};

/** "days before Christmas 2025", "weeks after 3 May": some of them, nobody says how many. */
const daysBeside = (scan: Scan, date: DateRead, base: string): DateRead | undefined => {
  const sign = DIRECTIONS[lowerAt(scan.tokens, date.first - 1)];
  const [least, most] = some[lowerAt(scan.tokens, date.first - 2)] ?? [];
  const before = lowerAt(scan.tokens, date.first - 3);
  if (!sign || !least || !most || lowerAt(scan.tokens, date.first - 1) === 'from') return undefined;
  if (numberBefore(scan, date.first - 2) || /^(?:the|many|these|those|of|all)$/.test(before))
    return undefined;
  const [near, far] = [addDays(base, sign * least), addDays(base, sign * most)];
  const days = sign > 0 ? { from: near, to: far } : { from: far, to: near };
  return relative({ first: date.first - 2, next: date.next }, 'week', days);
};

const some: Readonly<Record<string, readonly [least: number, most: number]>> = {
  days: [1, 14],
  weeks: [7, 60],
};

/** "day after tomorrow" needs no article. */
const isDayWord = (scan: Scan, { first }: DateRead): boolean => scan.classes[first] === 'G';

type Extent = Pick<DateRead, 'first' | 'next'>;

/** Days to either side that "two weeks after" and "two months after" may mean. */
const SLACK: Partial<Record<Period, number>> = { week: 3, fortnight: 3, month: 15 };

const exact = (extent: Extent, period: Period, there: string): DateRead => {
  const slack = SLACK[period];
  const days =
    slack === undefined
      ? roughly(there, period)
      : { from: addDays(there, -slack), to: addDays(there, slack) };
  return relative(extent, PRECISIONS[period], days ?? {});
};

/** "more than two weeks before today", "less than three days after 3 May". */
const hedged = (
  { first, next }: Extent,
  bent: string,
  sign: 1 | -1,
  base: string,
  there: string,
): DateRead | undefined => {
  const extent = { first: first - 2, next };
  if (bent === 'more than')
    return { ...relative(extent, 'day', { from: there, to: there }), bound: sign > 0 ? 'after' : 'before' };
  if (bent !== 'less than') return undefined;
  const days: Days =
    sign > 0 ? { from: base, to: addDays(there, -1) } : { from: addDays(there, 1), to: base };
  return relative(extent, 'vague', days);
};
