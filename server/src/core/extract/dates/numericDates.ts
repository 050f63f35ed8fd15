import { attached } from '../figures/tokens';
import { isDay, iso } from './calendar';
import { type DateRead, type DateRule, type Match, numberAt, rule } from './rule';

/** "2025-11-07", "2025/11/07". */
const isoDate: DateRule['read'] = (scan, match) => {
  const [year, month, day] = ['year', 'month', 'day'].map((group) => numberAt(scan, match.at(group)));
  const glued = attached(scan.tokens, match.first + 1) && attached(scan.tokens, match.first + 4);
  if (!glued || !year || !month || !day || !isDay(month, day, year)) return undefined;
  return whole(match, year, month, day);
};

const whole = (
  { first, next }: Pick<Match, 'first' | 'next'>,
  year: number,
  month: number,
  day: number,
): DateRead => ({
  first,
  next,
  precision: 'day',
  yearStated: true,
  relative: false,
  month,
  day,
  from: iso(year, month, day),
  to: iso(year, month, day),
});

/** "25/12/2024", "12/25/2024": only where one order is possible; "3/4/2024" stays open. */
const slashed: DateRule['read'] = (scan, match) => {
  const [a, b, year] = ['a', 'b', 'year'].map((group) => numberAt(scan, match.at(group)));
  if (!a || !b || !year || !attached(scan.tokens, match.first + 1)) return undefined;
  return inEitherOrder(match, a, b, year);
};

const inEitherOrder = (
  match: Pick<Match, 'first' | 'next'>,
  a: number,
  b: number,
  year: number,
): DateRead | undefined => {
  const [dayFirst, monthFirstOrder] = [isDay(b, a, year), isDay(a, b, year)];
  if (dayFirst && monthFirstOrder && a !== b) {
    const { first, next } = match;
    return { first, next, precision: 'vague', yearStated: true, relative: false };
  }
  if (dayFirst) return whole(match, year, b, a);
  return monthFirstOrder ? whole(match, year, a, b) : undefined;
};

/** "31.12.2024": with points, the day stands first. */
const dotted: DateRule['read'] = (scan, match) => {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(scan.tokens[match.first]?.text ?? '');
  const [day, month, year] = [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3])];
  return parts && isDay(month, day, year) ? whole(match, year, month, day) : undefined;
};

/** Dates in digits alone. */
export const NUMERIC_DATES: readonly DateRule[] = [
  rule('(?<year>Y)-(?<month>d)-(?<day>d)', 'Y', isoDate),
  rule('(?<year>Y)/(?<month>d)/(?<day>d)', 'Y', isoDate),
  rule('(?<a>d)[/-](?<b>d)[/-](?<year>Y)', 'Y', slashed),
  rule('c', 'c', dotted),
];
