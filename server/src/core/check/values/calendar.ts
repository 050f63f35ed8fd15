import type { CalendarDate } from '../../extract/types';
import { compareTimes } from './clock';
import type { Comparison } from './interval';
import { isTimeOfDay } from './kind';
import { compareSeason, isSeason } from './seasons';
import { compareEnds, hasTwoEnds, isStretch } from './stretches';

/**
 * Compares a date of the draft with one of a source. Where both are resolved, by their intervals of days; where the
 * draft's or the source's year is open, by month and day alone. A source less precise than the draft settles nothing
 * unless it excludes the draft's date.
 */
export function compareDates(one: CalendarDate, other: CalendarDate): Comparison {
  if (isTimeOfDay(one) || isTimeOfDay(other))
    return isTimeOfDay(one) && isTimeOfDay(other) ? compareTimes(one, other) : 'unclear';
  const [draft, source] = [untilEnd(byEnd(one), other), untilEnd(byEnd(other), one)];
  if (isOpen(draft) !== isOpen(source) || (isOpen(draft) && draft.bound !== source.bound)) return 'unclear';
  if (isOfAnotherGrain(draft, source) || isOtherEnd(draft, source)) return 'unclear';
  if ((source.counted && !draft.counted) || isOfYearTold(draft))
    return unlessAgreed(compareResolved(draft, source));
  return compareResolved(draft, source);
}

/** What a source's date counts from may be another than the one told before it: it confirms, but contradicts nothing. */
const unlessAgreed = (comparison: Comparison): Comparison =>
  comparison === 'differ' ? 'unclear' : comparison;

/** "In October of that year": where the year told before is wrong, that one is to be mended. */
const isOfYearTold = ({ counted, relative, precision }: CalendarDate): boolean =>
  counted === true && !relative && precision === 'month';

function compareResolved(draft: CalendarDate, source: CalendarDate): Comparison {
  const weekdays = compareWeekdays(draft, source);
  if (weekdays) return weekdays;
  if (!draft.from || !draft.to || !source.from || !source.to) return compareMonths(draft, source);
  if (isSeason(draft, source) && yearsApart(draft, source) <= 1)
    return compareSeason(draft, source, isInferred(source));
  if (isInferred(draft) || isInferred(source)) return compareGuessed(draft, source);
  if (isRounded(draft, source) || isRounded(source, draft)) return 'unclear';
  return draft.precision === 'vague' || source.precision === 'vague' ? 'unclear' : compareDays(draft, source);
}

/** "by the end of the year": by its last month. */
const byEnd = (date: CalendarDate): CalendarDate =>
  (date.bound === 'by' || date.bound === 'until') &&
  date.to &&
  /\bend of (?:the|this|that) year$/i.test(date.text)
    ? { ...date, from: `${date.to.slice(0, 7)}-01` }
    : date;

/** "ambassador from 2009 to 2014" against "until 2019": of the stretch, its end counts. */
function untilEnd(stretch: CalendarDate, { bound }: CalendarDate): CalendarDate {
  const { from, to, precision } = stretch;
  const said = lettersOf[precision];
  if (bound !== 'until' || !said || !from || !to || from.slice(0, said) === to.slice(0, said)) return stretch;
  const { day: _day, toDay: _toDay, month: _month, toMonth: _toMonth, ...rest } = stretch;
  return { ...rest, from: `${to.slice(0, said)}${'0000-01-01'.slice(said)}` };
}

/** How much of an ISO day a precision says. */
const lettersOf: Partial<Record<CalendarDate['precision'], number>> = { day: 10, month: 7, year: 4 };

/** Where a year is a guess, by month and day; days counted from another date have none, but may be those of the guess. */
function compareGuessed(draft: CalendarDate, source: CalendarDate): Comparison {
  if (yearsApart(draft, source) > 1) return 'unclear';
  if (draft.relative && draft.precision === 'week' && compareDays(draft, source) === 'agree') return 'agree';
  return compareMonths(draft, source);
}

/** "62 years ago" is told in round years: the year before and the year after may be meant as well. */
const isRounded = (a: CalendarDate, b: CalendarDate): boolean =>
  a.relative && /\byears (?:ago|earlier|before|later)\b/i.test(a.text) && yearsApart(a, b) === 1;

/** "before 2028" says nothing about 2027; but two that are open to one side compare. */
const isOpen = ({ bound }: CalendarDate): boolean => bound === 'before' || bound === 'after';

/** "has governed since 2017" says nothing about "governed until 2025". */
const isOtherEnd = (a: CalendarDate, b: CalendarDate): boolean =>
  (a.bound === 'since' && b.bound === 'until') || (a.bound === 'until' && b.bound === 'since');

/** A span of years, or "a century ago", says too little about a day, a month or a year to contradict it. */
function isOfAnotherGrain(draft: CalendarDate, source: CalendarDate): boolean {
  if (source.relative && /\b(?:centur|decade|generation)/i.test(source.text)) return !meet(draft, source);
  if (source.relative && !draft.relative && !/year|vague/.test(draft.precision)) return daysIn(source) > 31;
  return daysIn(source) > 400 && daysIn(draft) <= 400 && !meet(draft, source);
}

const daysIn = ({ from, to }: CalendarDate): number =>
  from && to && from !== to ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : 0;
const meet = (a: CalendarDate, b: CalendarDate): boolean =>
  (a.from ?? '') <= (b.to ?? '') && (b.from ?? '') <= (a.to ?? '');

/** "on Tuesday" against "on Wednesday", where the draft has no date to count from, or beside the same date. */
function compareWeekdays(draft: CalendarDate, source: CalendarDate): Comparison | undefined {
  if (namesOtherWeekday(draft, source)) return 'differ';
  if (draft.month !== undefined || source.month !== undefined) return undefined;
  if (draft.from && source.from) return undefined;
  const [a, b] = [weekdayOf(draft), weekdayOf(source)];
  if (!a || !b) return undefined;
  return a === b ? 'agree' : 'differ';
}

/** "Thursday, 16 November" against "Sunday, 16 November", or against the "Sunday" of a text that makes it that day. */
export function namesOtherWeekday(a: CalendarDate, b: CalendarDate): boolean {
  const isSameDay = a.day !== undefined && a.day === b.day && a.month === b.month && a.toDay === b.toDay;
  if (!isSameDay && !isOneDay(a, b)) return false;
  const [one, other] = [weekdayOf(a), weekdayOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

const isOneDay = (a: CalendarDate, b: CalendarDate): boolean =>
  [a.to, b.from, b.to].every((day) => day !== undefined && day === a.from);

/** "the end of July" against "30 June", "mid-May" against "14 April": the same part of another month of one year. */
export function isPartOfOtherMonth(draft: CalendarDate, source: CalendarDate): boolean {
  const [part, days] = [draft.daysOfMonth, daysOfMonth(source)];
  if (!part || !days || draft.month === undefined || source.month === undefined) return false;
  if (draft.from && source.from && yearsApart(draft, source) > 0) return false;
  return draft.month !== source.month && part[0] <= days[0] && days[1] <= part[1];
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
  if (isStretch(draft) && isStretch(source) && draft.precision === source.precision)
    return compareEnds(from === otherFrom, to === otherTo);
  if (hasTwoEnds(draft) && otherFrom === otherTo && from < otherFrom && otherTo < to) return 'unclear';
  return from <= otherFrom && otherTo <= to ? 'agree' : 'unclear';
}

/** A day counted from another ("on Tuesday", in a dated report) has its month and day all the same. */
function withMonth(date: CalendarDate): CalendarDate {
  if (date.month !== undefined || !date.from || date.from !== date.to) return date;
  return { ...date, month: Number(date.from.slice(5, 7)), day: Number(date.from.slice(8, 10)) };
}

function compareMonths(one: CalendarDate, other: CalendarDate): Comparison {
  const [draft, source] = [withMonth(one), withMonth(other)];
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

/** "early June" against "late June": days of the month, from the resolved intervals, else by the words. */
function partsOfMonth(draft: CalendarDate, source: CalendarDate): Comparison {
  const [mine, theirs] = [daysOfMonth(draft), daysOfMonth(source)];
  if (!mine) return draft.precision === 'month' ? 'agree' : 'unclear';
  if (!theirs) return 'unclear';
  if (mine[0] > theirs[1] || theirs[0] > mine[1]) return 'differ';
  return mine[0] <= theirs[0] && theirs[1] <= mine[1] ? 'agree' : 'unclear';
}

/** First and last day of the part of a month that a date names; nothing for a whole month without a year. */
function daysOfMonth({
  from,
  to,
  day,
  toDay,
  daysOfMonth,
}: CalendarDate): readonly [number, number] | undefined {
  if (daysOfMonth) return daysOfMonth;
  if (from && to) return [Number(from.slice(8)), Number(to.slice(8))];
  return day === undefined ? undefined : [day, toDay ?? day];
}
