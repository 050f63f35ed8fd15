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
  let told: CalendarDate | undefined;
  return dates.map((date) => {
    const read = told && date.start - told.end <= reach ? inYearOf(date, told, text) : undefined;
    if (date.yearStated && date.from) told = date;
    return read ?? date;
  });
}

function inYearOf(date: CalendarDate, told: CalendarDate, text: string): CalendarDate | undefined {
  const { month, precision, yearStated } = date;
  if (yearStated || month === undefined || precision !== 'month' || date.toMonth || date.daysOfMonth)
    return undefined;
  const year = Number(told.from?.slice(0, 4));
  if (sameYear.test(date.text) || ofThatYear.test(text.slice(date.end, date.end + 20)))
    return told.from?.slice(0, 4) === told.to?.slice(0, 4) ? monthOf(date, year, month) : undefined;
  if (!following.test(text.slice(Math.max(0, date.start - 20), date.start)) || told.month === undefined)
    return undefined;
  return monthOf(date, month > told.month ? year : year + 1, month);
}

const monthOf = (date: CalendarDate, year: number, month: number): CalendarDate => ({
  ...date,
  ...monthDays(year, month),
  counted: true,
  relative: false,
  yearStated: true,
});
