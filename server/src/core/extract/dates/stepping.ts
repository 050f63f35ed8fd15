import type { Precision } from '../types';
import {
  addDays,
  addMonths,
  type Days,
  monthDays,
  monthsDays,
  partsOf,
  weekDays,
  yearDays,
} from './calendar';
import { type DateRead, lowerOf, type Match, type Scan } from './rule';
import { PERIODS, type Period } from './words';

/** A date read from another day. */
export const relative = (
  { first, next }: Pick<Match, 'first' | 'next'>,
  precision: Precision,
  days: Partial<Days>,
): DateRead => ({
  first,
  next,
  precision,
  yearStated: false,
  relative: true,
  ...days,
});

/** The period a word names, singular or plural. */
export const periodAt = (scan: Scan, index: number | undefined): Period | undefined => {
  const lower = lowerOf(scan, index).replace(/['’]s$/, '');
  return PERIODS.get(lower) ?? PERIODS.get(lower.replace(/ies$/, 'y').replace(/s$/, ''));
};

/** How exact a step in these periods is. */
export const PRECISIONS: Readonly<Record<Period, Precision>> = {
  day: 'day',
  week: 'week',
  fortnight: 'week',
  weekend: 'week',
  workweek: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** The period that is `step` periods from the day's own. */
export const stepped = (day: string, period: Period, step: number): Days | undefined => {
  const { year, month } = partsOf(day);
  if (period === 'day') return sameDay(addDays(day, step));
  if (period === 'week') return weekDays(addDays(day, 7 * step));
  if (period === 'fortnight')
    return {
      from: weekDays(addDays(day, 14 * step)).from,
      to: addDays(weekDays(addDays(day, 14 * step)).to, 7),
    };
  if (period === 'weekend')
    return {
      from: addDays(weekDays(addDays(day, 7 * step)).from, 5),
      to: weekDays(addDays(day, 7 * step)).to,
    };
  if (period === 'workweek') {
    const { from } = weekDays(addDays(day, 7 * step));
    return { from, to: addDays(from, 4) };
  }
  if (period === 'month') return monthOf(addMonths(day, step));
  if (period === 'year') return yearDays(year + step);
  if (period === 'quarter') return quarterOf(addMonths(day, 3 * step));
  if (period === 'half') return monthsDays(year, month <= 6 ? 1 : 7, month <= 6 ? 6 : 12);
  return manyYears(day, period === 'decade' ? 10 : 100, step);
};

/** "the next decade" runs from now on, "the last decade" up to now; "this century" is the calendar's. */
const manyYears = (day: string, years: number, step: number): Days => {
  const { year } = partsOf(day);
  if (step === 0)
    return yearDays(Math.floor(year / years) * years, Math.floor(year / years) * years + years - 1);
  return step > 0
    ? { from: day, to: addMonths(day, 12 * years) }
    : { from: addMonths(day, -12 * years), to: day };
};

export const sameDay = (day: string): Days => ({ from: day, to: day });
const monthOf = (day: string): Days => monthDays(partsOf(day).year, partsOf(day).month);
const quarterOf = (day: string): Days => {
  const { year, month } = partsOf(day);
  const first = Math.floor((month - 1) / 3) * 3 + 1;
  return monthsDays(year, first, first + 2);
};

/** The day that many periods on; undefined for those that no day can be counted in. */
export const shift = (day: string, period: Period, by: number): string | undefined => {
  if (period === 'day') return addDays(day, by);
  if (period === 'week' || period === 'fortnight') return addDays(day, by * (period === 'week' ? 7 : 14));
  const months: Partial<Record<Period, number>> = {
    month: 1,
    quarter: 3,
    half: 6,
    year: 12,
    decade: 120,
    century: 1200,
  };
  const size = months[period];
  return size === undefined ? undefined : addMonths(day, by * size);
};

/** How exact "eight years ago" is: the year, not the day. */
export const roughly = (day: string, period: Period): Days | undefined => {
  if (period === 'day') return sameDay(day);
  return stepped(
    day,
    period === 'decade' || period === 'century' ? 'year' : period === 'fortnight' ? 'week' : period,
    0,
  );
};

/** Whether no date stands in front: what steps from a day that the text names then steps from the day of writing. */
export const opensDates = (scan: Scan, at: number): boolean =>
  !/[YMmWDGqSci]/.test(scan.classes.slice(0, at));

/** Words that step from a day the text names, not from the day of writing. */
export const FROM_TEXT = /^(?:following|previous|same)$/;
