import { daysApart } from '../../../extract/dates/calendar';
import type { CalendarDate } from '../../../extract/types';
import { isFigure } from '../frame';
import type { Match } from '../gates';

/**
 * "The council has today declared an emergency", "On Monday 19 ships were waiting": what a report says of its own days
 * comes again in the next report. It contradicts a date of the same days alone.
 */
export const isNewsOfAnotherDay = ({ draft, source }: Match): boolean =>
  !isFigure(draft.value) &&
  !isFigure(source.value) &&
  source.value.relative &&
  source.value.precision === 'day' &&
  !draft.value.relative &&
  between(draft.value, source.value) > ofOneReport &&
  !isTurned(draft.value.from ?? '', source.value.from ?? '');
const ofOneReport = 10;

/** Day and month exchanged: 4 May and 5 April. */
const isTurned = (a: string, b: string): boolean =>
  a.slice(5, 7) === b.slice(8, 10) && a.slice(8, 10) === b.slice(5, 7);

const between = (a: CalendarDate, b: CalendarDate): number =>
  a.from && b.from ? daysApart(a.from, b.from) : 0;
