import { datesIn } from './dates/index';
import { figuresIn } from './figures/index';
import { tokenise } from './figures/tokens';
import type { CalendarDate, DateAnchor, Figure } from './types';

export interface Quantities {
  readonly figures: readonly Figure[];
  readonly dates: readonly CalendarDate[];
}

/**
 * Figures and dates of one block or sentence of plain text. Dates are read first, and no figure overlaps one.
 * Offsets count in `text`; relative and yearless dates are resolved from `anchor`, past-biased.
 */
export const quantities = (text: string, anchor: DateAnchor): Quantities => {
  const tokens = tokenise(text);
  const dates = datesIn(text, tokens, anchor);
  return { dates, figures: figuresIn(text, tokens, dates) };
};
