import type { CalendarDate } from '../types';
import { monthDays } from './calendar';

/** How far the year may have been told before, in code units. */
const reach = 250;
const ofThatYear = /^\s+(?:of|in) (?:that|the same) year\b/i;
const sameYear = /\s(?:of|in) the same year$/i;
const following = /\b(?:the|that) following\s+$/i;

/**
 * Months that take their year from the date told last before them: "in October of that year", "September of the same year",
 * "the following January". Spans count in `text`.
 */
export function inYearTold(text: string, dates: readonly CalendarDate[]): readonly CalendarDate[] {
  let told: readonly CalendarDate[] = [];
  return dates.map((date) => {
    told = told.filter(({ end }) => date.start - end <= reach);
    const read = inYearOf(date, told, text);
    if (date.yearStated && date.from) told = [...told, date];
    return read ?? date;
  });
}

function inYearOf(
  date: CalendarDate,
  before: readonly CalendarDate[],
  text: string,
): CalendarDate | undefined {
  const told = before.at(-1);
  const { month } = date;
  if (!told || month === undefined || !isWholeMonth(date)) return undefined;
  const year = yearOf(told);
  if (sameYear.test(date.text) || ofThatYear.test(text.slice(date.end, date.end + 20)))
    return year === Number(told.to?.slice(0, 4)) ? monthOf(date, year, month) : undefined;
  const isNext = following.test(text.slice(Math.max(0, date.start - 20), date.start));
  if (!isNext || told.month === undefined || before.some((other) => yearOf(other) !== year)) return undefined;
  return monthOf(date, month > told.month ? year : year + 1, month);
}

const isWholeMonth = ({ precision, yearStated, toMonth, daysOfMonth }: CalendarDate): boolean =>
  precision === 'month' && !yearStated && !toMonth && !daysOfMonth;
const yearOf = ({ from }: CalendarDate): number => Number(from?.slice(0, 4));

const monthOf = (date: CalendarDate, year: number, month: number): CalendarDate => ({
  ...date,
  ...monthDays(year, month),
  counted: true,
  relative: false,
  yearStated: true,
});
