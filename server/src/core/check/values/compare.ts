import type { CalendarDate, Figure } from '../../extract/types';
import { compareDates } from './calendar';
import { isFigure } from './frame';
import { type Comparison, compareFigures } from './interval';

/** Compares two values of one kind; a figure and a date settle nothing about each other. */
export function compare(a: Figure | CalendarDate, b: Figure | CalendarDate): Comparison {
  if (isFigure(a) && isFigure(b)) return compareFigures(a, b);
  if (!isFigure(a) && !isFigure(b)) return compareDates(a, b);
  return 'unclear';
}
