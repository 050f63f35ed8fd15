import { attached, lowerAt } from '../figures/tokens';
import { isDay, iso, monthDays } from './calendar';
import { type DateRead, type DateRule, type Match, numberAt, rule } from './rule';
import { inCentury } from './yearWords';

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
  if (dayFirst && monthFirstOrder && a !== b) return open(match);
  if (dayFirst) return whole(match, year, b, a);
  // "2/29/2019": there is no such day, and the year alone is not what it says
  return monthFirstOrder ? whole(match, year, a, b) : open(match);
};

const open = ({ first, next }: Pick<Match, 'first' | 'next'>): DateRead => ({
  first,
  next,
  precision: 'vague',
  yearStated: true,
  relative: false,
});

/** "03/18/40": two digits of a year up to ten years ahead. */
const shortYear: DateRule['read'] = (scan, match) => {
  const [a, b, year] = ['a', 'b', 'year'].map((group) => numberAt(scan, match.at(group)));
  if (!a || !b || year === undefined || scan.tokens[match.next - 1]?.text.length !== 2) return undefined;
  if (![1, 2, 3, 4].every((i) => attached(scan.tokens, match.first + i))) return undefined;
  const now = Number((scan.anchor.to ?? scan.anchor.from)?.slice(2, 4) ?? 20);
  return inEitherOrder(match, a, b, inCentury(year, now + 10));
};

/** "20170302". */
const compact: DateRule['read'] = (scan, match) => {
  const digits = scan.tokens[match.first]?.text ?? '';
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  return year && month && day && isDay(month, day, year) ? whole(match, year, month, day) : undefined;
};

/** "2015-03", "12-2015", "12/2015". What may end a range of years does: "2015-16", "2007-08", "1903-4". */
const yearAndMonth: DateRule['read'] = (scan, match) => {
  const [year, month] = [numberAt(scan, match.at('year')), numberAt(scan, match.at('month'))];
  const digits = scan.tokens[match.at('month') ?? 0]?.text.length ?? 0;
  const behind = match.at('month') === match.next - 1;
  const endsRange = behind && year !== undefined && month !== undefined && month > year % 10 ** digits;
  if (!year || !month || month > 12 || endsRange || year < 1900) return undefined;
  if (!attached(scan.tokens, match.first + 1) || !attached(scan.tokens, match.first + 2)) return undefined;
  if (/^[-/–]$/.test(lowerAt(scan.tokens, match.first - 1)) && attached(scan.tokens, match.first))
    return undefined;
  const { first, next } = match;
  return {
    first,
    next,
    ...monthDays(year, month),
    precision: 'month',
    yearStated: true,
    relative: false,
    month,
  };
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
  rule('i', 'i', compact),
  rule('(?<a>d)/(?<b>d)/(?<year>[dy])(?![-/])', 'd', shortYear),
  rule('(?<year>Y)-(?<month>d)(?![-/.Y])', 'Y', yearAndMonth),
  rule('(?<month>d)[-/](?<year>Y)(?![-/])', 'Y', yearAndMonth),
];
