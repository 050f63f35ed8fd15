import type { AnalysedSentence } from '../../extract/analysis';
import type { CalendarDate, Figure, TimeOfDay } from '../../extract/types';

/** Whether a value is a figure, not a date. */
export const isFigure = (value: Figure | CalendarDate): value is Figure => 'dimension' in value;

/** Whether a value is a time of day, not a day or a figure. */
export const isTimeOfDay = (value: Figure | CalendarDate): value is TimeOfDay => 'clock' in value;

/** All values of a sentence. */
export const valuesOf = ({ figures, dates, times }: AnalysedSentence): readonly (Figure | CalendarDate)[] => [
  ...figures,
  ...dates,
  ...times,
];

/** "20.52", not the quarters of an hour, which are met in any text. */
export const isToldToMinute = ({ clock: { low, high } }: TimeOfDay): boolean =>
  low === high && low % 15 !== 0;
