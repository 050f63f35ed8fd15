import { datesIn } from './dates/index';
import { figuresIn } from './figures/index';
import { tokenise } from './figures/tokens';
import type { CalendarDate, DateAnchor, Figure } from './types';

export interface Quantities {
  readonly figures: readonly Figure[];
  readonly dates: readonly CalendarDate[];
}

/**
 * Figures and dates of one block or sentence of plain text. Dates are read first, and no figure overlaps one,
 * but the length of a stretch counted from the day of writing ("the past three years") is a figure as well. Offsets count in `text`; relative and yearless dates are resolved from `anchor`, past-biased.
 */
export const quantities = (text: string, anchor: DateAnchor): Quantities => {
  const tokens = tokenise(text);
  const dates = datesIn(text, tokens, anchor);
  return {
    dates,
    figures: figuresIn(
      text,
      tokens,
      dates.filter((date) => !isWindow(date)),
    ),
  };
};

/** Whether the date is a stretch counted from the day of writing, too loose to decide anything. */
export const isWindow = ({ precision, relative }: CalendarDate): boolean => relative && precision === 'vague';
