import { overlaps } from '../text/span';
import { datesIn } from './dates/index';
import { figuresIn } from './figures/index';
import { tokenise } from './figures/tokens';
import { timesIn } from './times';
import type { CalendarDate, DateAnchor, Figure, TimeOfDay } from './types';

export interface Quantities {
  readonly figures: readonly Figure[];
  readonly dates: readonly CalendarDate[];
  readonly times: readonly TimeOfDay[];
}

/**
 * Figures, dates and times of day of one block or sentence of plain text. Dates are read first, then times; no figure
 * overlaps one of them, but the length of a stretch counted from the day of writing ("the past three years") is a figure as
 * well. Offsets count in `text`; relative and yearless dates are resolved from `anchor`, past-biased.
 */
export const quantities = (text: string, anchor: DateAnchor): Quantities => {
  const tokens = tokenise(text);
  const told = timesIn(text, tokens);
  const hours = new Set(told.map(({ start }) => start));
  const read = datesIn(text, tokens, anchor);
  // "1945 hours" holds no year
  const dates =
    told.length === 0 ? read : read.filter((date) => date.precision !== 'year' || !hours.has(date.start));
  const times = apartFrom(dates, told);
  return {
    dates,
    times,
    figures: figuresIn(text, tokens, [...dates.filter((date) => !isWindow(date)), ...times]),
  };
};

/** The times that share no words with a date; both run in order. */
function apartFrom(dates: readonly CalendarDate[], times: readonly TimeOfDay[]): readonly TimeOfDay[] {
  let next = 0;
  return times.filter((time) => {
    while ((dates[next]?.end ?? time.end) <= time.start) next += 1;
    const date = dates[next];
    return !date || !overlaps(date, time);
  });
}

/** Whether the date is a stretch counted from the day of writing, too loose to decide anything. */
export const isWindow = ({ precision, relative }: CalendarDate): boolean => relative && precision === 'vague';
