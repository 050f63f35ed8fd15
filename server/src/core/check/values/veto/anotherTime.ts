import type { CalendarDate } from '../../../extract/types';
import { isSamePeriodicity } from '../candidate';
import { compare } from '../compare';
import { type Frame, isFigure } from '../frame';
import type { Veto } from './veto';

/**
 * "11 millimetres since 1 May" and "190 millimetres since 1 February", "31 days in 2023" and "24 days in 2024": a figure was
 * taken at another time, or a date is of another figure.
 */
export const isMeasuredAtAnotherTime: Veto = (draft, { match }) => {
  if (!isFigure(draft.value))
    return (
      !isSamePeriodicity(match) ||
      isYearOfOtherAmount(draft, match.source) ||
      isYearOfAmount(draft.value, match.source)
    );
  const [mine, theirs] = [sinceIn(draft), sinceIn(match.source)];
  return (
    mine.length > 0 && theirs.length > 0 && mine.every((a) => theirs.every((b) => compare(a, b) === 'differ'))
  );
};

const sinceIn = ({ setting: { sentence } }: Frame): readonly CalendarDate[] =>
  sentence.dates.filter(({ bound }) => bound === 'since');

/** "The catch for 2023" tells of what year the catch is, and of no month in which anything was done. */
const isYearOfAmount = (wanted: CalendarDate, { value, setting: { sentence } }: Frame): boolean =>
  !isFigure(value) &&
  value.precision === 'year' &&
  wanted.precision !== 'year' &&
  /\bfor $/.test(sentence.text.slice(0, value.start - sentence.start));

/** A year beside so many days or hours is the year in which they were counted. */
function isYearOfOtherAmount(draft: Frame, source: Frame): boolean {
  if (isFigure(draft.value) || draft.value.precision !== 'year') return false;
  const [mine, theirs] = [amountIn(draft), amountIn(source)];
  return mine !== undefined && theirs !== undefined && compare(mine, theirs) === 'differ';
}

/** "31 days in 2023": the duration right in front of the year. */
const amountIn = ({ value, setting: { sentence } }: Frame) =>
  sentence.figures.find(
    (figure) =>
      figure.dimension === 'duration' &&
      figure.end < value.start &&
      /^ in $/.test(sentence.text.slice(figure.end - sentence.start, value.start - sentence.start)),
  );
