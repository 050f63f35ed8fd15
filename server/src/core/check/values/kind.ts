import type { CalendarDate, Figure } from '../../extract/types';

/** Whether a value is a figure, not a date. */
export const isFigure = (value: Figure | CalendarDate): value is Figure => 'dimension' in value;
