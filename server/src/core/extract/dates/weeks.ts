import { lowerAt } from '../figures/tokens';
import { UNITS } from '../figures/words';
import { fromAnchor } from './anchor';
import {
  addDays,
  addMonths,
  type Days,
  isDay,
  iso,
  monthsDays,
  partsOf,
  weekDays,
  yearDays,
} from './calendar';
import { read, YEAR, yearsOf } from './periodParts';
import { type DateRead, type DateRule, lowerOf, type Match, numberAt, rule, type Scan } from './rule';
import { periodAt, relative, sameDay } from './stepping';
import type { Period } from './words';

/** Weeks by their number, and days, weeks and months counted within a year. */
export const WEEK_RULES: readonly DateRule[] = [
  rule('T?(?<which>o)(?<unit>u)?OT?(?<step>t)(?<month>u)', 'o', (scan, match) => dayOfMonth(scan, match)),
  rule(`T?(?<unit>u)(?<nth>[dy])${YEAR}?`, 'u', (scan, match) => numbered(scan, match)),
  rule(`T?(?<which>o|t)(?<count>[d_])(?<unit>U)[OI]${YEAR}`, 'U', (scan, match) => within(scan, match)),
  rule(`T?(?<which>o|t)(?<unit>u)[OI]${YEAR}`, 'u', (scan, match) => within(scan, match)),
];

/** Below this a numbered week without a year is more often one of a season or a course. */
const FIRST_CALENDAR_WEEK = 10;

/** "week 23 of 2018", "week 31": weeks of the calendar, as ISO 8601 counts them. */
const numbered = (scan: Scan, match: Match): DateRead | undefined => {
  const nth = numberAt(scan, match.at('nth'));
  if (!nth || nth > 53 || lowerOf(scan, match.at('unit')) !== 'week') return undefined;
  const { year, stated } = yearsOf(scan, match);
  if (year !== undefined)
    return read(match, 'week', isoWeeks(year, nth, 1), { yearStated: stated, relative: !stated });
  if (nth < FIRST_CALENDAR_WEEK || /^(?:of|in)$/.test(lowerAt(scan.tokens, match.next))) return undefined;
  return relative(
    match,
    'week',
    fromAnchor(scan, (day) => isoWeeks(partsOf(day).year, nth, 1)),
  );
};

/** Monday of week `nth` of the year to Sunday `count` weeks on. Week 1 holds 4 January. */
const isoWeeks = (year: number, nth: number, count: number): Days => {
  const from = addDays(weekDays(iso(year, 1, 4)).from, 7 * (nth - 1));
  return { from, to: addDays(from, 7 * count - 1) };
};

/** The last week of a year is the one with 28 December. */
const lastWeeks = (year: number, count: number): Days => {
  const { from, to } = weekDays(iso(year, 12, 28));
  return { from: addDays(from, 7 * (1 - count)), to };
};

/**
 * "the first two weeks of 2021", "the last four months of last year", "the third month of 2021". Which days the weeks
 * of a year are is a matter of custom, so nothing is decided by them.
 */
const within = (scan: Scan, match: Match): DateRead | undefined => {
  const { year, stated } = yearsOf(scan, match);
  if (!stated && periodAt(scan, match.next - 1) !== 'year') return undefined;
  const period = periodAt(scan, match.at('unit'));
  const last = lowerOf(scan, match.at('which')) === 'last';
  const nth = last ? 1 : numberAt(scan, match.at('which'));
  const count = match.at('count') === undefined ? 1 : countAt(scan, match.at('count'));
  if (year === undefined || !nth || !count || (match.at('count') !== undefined && nth > 1)) return undefined;
  const days = stretch(year, period, last ? -count : nth, count);
  if (!days) return undefined;
  const precision = period === 'week' || count > 1 ? 'vague' : period === 'day' ? 'day' : 'month';
  return read(match, precision, days, { yearStated: stated, relative: !stated });
};

const countAt = (scan: Scan, at: number | undefined): number | undefined =>
  numberAt(scan, at) ?? UNITS.get(lowerOf(scan, at));

/** `count` periods of a year from its `first` on; a negative `first` counts from the year's end. */
const stretch = (
  year: number,
  period: Period | undefined,
  first: number,
  count: number,
): Days | undefined => {
  const { from, to } = yearDays(year);
  if (period === 'day') {
    const start = first < 0 ? addDays(to, 1 - count) : addDays(from, first - 1);
    return { from: start, to: addDays(start, count - 1) };
  }
  if (period === 'week') return first < 0 ? lastWeeks(year, count) : isoWeeks(year, first, count);
  if (period !== 'month' || count > 12 || first > 12) return undefined;
  return first < 0 ? monthsDays(year, 13 - count, 12) : monthsDays(year, first, first + count - 1);
};

/** "the 15th day of next month", "the 20th of last month"; "a third of last month" is a share of it. */
const dayOfMonth = (scan: Scan, match: Match): DateRead | undefined => {
  const nth = numberAt(scan, match.at('which'));
  const by = { last: -1, next: 1, this: 0 }[lowerOf(scan, match.at('step'))];
  const written =
    scan.tokens[match.at('which') ?? 0]?.kind === 'ordinal' || scan.classes[match.first] === 'T';
  const unit = match.at('unit') === undefined ? written && 'day' : periodAt(scan, match.at('unit'));
  if (!nth || by === undefined || unit !== 'day' || periodAt(scan, match.at('month')) !== 'month')
    return undefined;
  const days = fromAnchor(scan, (day) => {
    const { year, month } = partsOf(addMonths(`${day.slice(0, 8)}01`, by));
    return isDay(month, nth, year) ? sameDay(iso(year, month, nth)) : undefined;
  });
  return relative(match, 'day', days);
};
