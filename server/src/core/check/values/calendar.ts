import type { CalendarDate } from '../../extract/types';
import type { Comparison } from './interval';

/**
 * Compares a date of the draft with one of a source. Where both are resolved, by their intervals of days; where the
 * draft's or the source's year is open, by month and day alone. A source less precise than the draft settles nothing
 * unless it excludes the draft's date.
 */
export function compareDates(draft: CalendarDate, source: CalendarDate): Comparison {
  if (isOpen(draft) !== isOpen(source) || (isOpen(draft) && draft.bound !== source.bound)) return 'unclear';
  if (isOfAnotherGrain(draft, source)) return 'unclear';
  const weekdays = compareWeekdays(draft, source);
  if (weekdays) return weekdays;
  if (!draft.from || !draft.to || !source.from || !source.to) return compareMonths(draft, source);
  if (isInferred(draft) || isInferred(source))
    return yearsApart(draft, source) <= 1 ? compareMonths(draft, source) : 'unclear';
  return draft.precision === 'vague' || source.precision === 'vague' ? 'unclear' : compareDays(draft, source);
}

/** "before 2028" says nothing about 2027; but two that are open to one side compare. */
const isOpen = ({ bound }: CalendarDate): boolean => bound === 'before' || bound === 'after';

/** A span of years, or "a century ago", says too little about a day, a month or a year to contradict it. */
function isOfAnotherGrain(draft: CalendarDate, source: CalendarDate): boolean {
  if (source.relative && /\b(?:centur|decade|generation)/i.test(source.text)) return !meet(draft, source);
  if (source.relative && !draft.relative && !/year|vague/.test(draft.precision)) return daysIn(source) > 31;
  return daysIn(source) > 400 && daysIn(draft) <= 400 && !meet(draft, source);
}

const daysIn = ({ from, to }: CalendarDate): number =>
  from && to ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : 0;
const meet = (a: CalendarDate, b: CalendarDate): boolean =>
  (a.from ?? '') <= (b.to ?? '') && (b.from ?? '') <= (a.to ?? '');

/** "on Tuesday" against "on Wednesday", where the draft has no date to count from, or beside the same date. */
function compareWeekdays(draft: CalendarDate, source: CalendarDate): Comparison | undefined {
  if (namesOtherWeekday(draft, source)) return 'differ';
  if (draft.month !== undefined || source.month !== undefined) return undefined;
  const [a, b] = [weekdayOf(draft), weekdayOf(source)];
  if (!a || !b || (draft.from && source.from)) return undefined;
  return a === b ? 'agree' : 'differ';
}

/** "Thursday, 16 November" against "Sunday, 16 November". */
export function namesOtherWeekday(a: CalendarDate, b: CalendarDate): boolean {
  const [one, other] = [weekdayOf(a), weekdayOf(b)];
  if (!one || !other || one === other) return false;
  return a.day !== undefined && a.day === b.day && a.month === b.month && a.toDay === b.toDay;
}

const weekdayOf = (date: CalendarDate): string | undefined =>
  /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/i.exec(date.text)?.[0].toLowerCase();

/** "14 November" in a dated text: the year is a guess, the day is not. */
const isInferred = (date: CalendarDate): boolean =>
  !date.yearStated && !date.relative && date.month !== undefined;

const yearsApart = (a: CalendarDate, b: CalendarDate): number =>
  Math.abs(Number(a.from?.slice(0, 4)) - Number(b.from?.slice(0, 4)));

function compareDays(draft: CalendarDate, source: CalendarDate): Comparison {
  const [from, to, otherFrom, otherTo] = [draft.from, draft.to, source.from, source.to] as string[];
  if (!from || !to || !otherFrom || !otherTo) return 'unclear';
  if (from > otherTo || otherFrom > to) return 'differ';
  return from <= otherFrom && otherTo <= to ? 'agree' : 'unclear';
}

function compareMonths(draft: CalendarDate, source: CalendarDate): Comparison {
  if (draft.month === undefined || source.month === undefined) return 'unclear';
  if (draft.month !== source.month) return isWithinMonths(draft.month, source) ? 'unclear' : 'differ';
  if (draft.day === undefined)
    return draft.precision === source.precision || source.day !== undefined
      ? partsOfMonth(draft, source)
      : 'unclear';
  if (source.day === undefined) return 'unclear';
  const sameStart = draft.day === source.day;
  const sameEnd = (draft.toDay ?? draft.day) === (source.toDay ?? source.day);
  if (sameStart && sameEnd) return 'agree';
  return rangesMeet(draft, source) ? 'unclear' : 'differ';
}

/** May lies in "1 April to 30 September". */
const isWithinMonths = (month: number, { month: from, toMonth }: CalendarDate): boolean =>
  from !== undefined && toMonth !== undefined && from <= month && month <= toMonth;

const rangesMeet = (a: CalendarDate, b: CalendarDate): boolean =>
  (a.day as number) <= (b.toDay ?? (b.day as number)) && (b.day as number) <= (a.toDay ?? (a.day as number));

/** "early June" against "late June": days of the month, from the resolved intervals where both have them. */
function partsOfMonth(draft: CalendarDate, source: CalendarDate): Comparison {
  const days = [draft.from, draft.to, source.from, source.to].map((day) => Number(day?.slice(8)));
  if (days.some((day) => !day)) return draft.precision === 'month' ? 'agree' : 'unclear';
  const [from, to, otherFrom, otherTo] = days as [number, number, number, number];
  if (from > otherTo || otherFrom > to) return 'differ';
  return from <= otherFrom && otherTo <= to ? 'agree' : 'unclear';
}
