import type { AnalysedSentence } from '../../extract/analysis';
import type { CalendarDate, Figure } from '../../extract/types';
import { contains, overlaps, type Span } from '../../text/span';
import { isFigure, isTimeOfDay } from './kind';

const separator = /\s\.\s|,\s|;\s|\s(?:and|but|while|whereas|amounting|plus)\s|\s[–—-]\s|\s\|\s/g;

/**
 * The value's own stretch: the whole sentence where it is alone of its kind, else up to the separator nearest to
 * the neighbouring values ("four-fifths of oil and gas | and two-thirds of mining"). What something was and what it
 * became ("fell to 8 percent from 9") share one stretch.
 */
export function clauseOf(value: Figure | CalendarDate, sentence: AnalysedSentence): Span {
  const rivals: readonly Span[] = isFigure(value)
    ? sentence.figures.filter((other) => other.dimension === value.dimension)
    : isTimeOfDay(value)
      ? sentence.times
      : sentence.dates;
  const isApart = (other: Span) => !isFigure(value) || !areOneChange(value, other, sentence);
  const before = Math.max(
    sentence.start,
    ...rivals.filter((other) => other.end <= value.start && isApart(other)).map((other) => other.end),
  );
  const after = Math.min(
    sentence.end,
    ...rivals.filter((other) => other.start >= value.end && isApart(other)).map((other) => other.start),
  );
  const breakIn = (from: number, to: number) => breakBetween(from, to, isFigure(value), sentence);
  return {
    start: before === sentence.start ? before : (breakIn(before, value.start) ?? before),
    end: after === sentence.end ? after : (breakIn(value.end, after) ?? after),
  };
}

/** "from 9.6 to 8.2 percent", "8.2 percent, down from 9.6", "19 against 26": the old value and the new one. */
function areOneChange(a: Span, b: Span, { text, start }: AnalysedSentence): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return link.test(text.slice(first.end - start, second.start - start));
}
const link =
  /^,?\s(?:(?:up|down)\s)?(?:from|to|against|compared (?:with|to))\s(?:(?:the|about|around|some|almost|nearly)\s)?$/;

/** Where a new statement begins between two dates: right behind the first, or by ", and the chamber of trade and industry". */
const newStatement = /^\s(?:and|but|while|whereas)\s|,\s(?:and|but|while|whereas)\s|;\s/;

function breakBetween(
  from: number,
  to: number,
  isOfFigures: boolean,
  { text, start }: AnalysedSentence,
): number | undefined {
  const between = isOfFigures ? -1 : text.slice(from - start, to - start).search(newStatement);
  if (between >= 0) return from + between;
  const breaks = [...text.matchAll(separator)].map((match) => match.index + start);
  return breaks.findLast((at) => at >= from && at < to);
}

const partEnd =
  /\s\.\s|[;:()—]\s?|,\s|\s[–-]\s|\s\|\s|\s(?:that|which|who|whom|where|when|while|after|before|because|although|though|but)\s/g;

/** The part of the sentence between the breaks nearest to the value: what its mood and tense are read from. */
export function partOf(value: Span, sentence: AnalysedSentence): Span {
  const breaks = [...sentence.text.matchAll(partEnd)].map((match) => match.index + sentence.start);
  return {
    start: breaks.findLast((at) => at <= value.start) ?? sentence.start,
    end: breaks.find((at) => at >= value.end) ?? sentence.end,
  };
}

/** Dates that say when the value held: in its own part of the sentence, or in front ("In 2021, …"). */
export const periodsOf = (
  value: Figure | CalendarDate,
  part: Span,
  sentence: AnalysedSentence,
): readonly CalendarDate[] =>
  sentence.dates
    .filter((date) => !overlaps(date, value) && date.from !== undefined && isPeriodOf(date, value))
    .filter((date) => contains(part, date) || date.start - sentence.start < inFront);

const inFront = 12;

/** "chartered in 1931 and built in 1934": of a date, only a longer stretch is the period. */
const isPeriodOf = ({ precision }: CalendarDate, value: Figure | CalendarDate): boolean =>
  isFigure(value) || byLength.indexOf(precision) > byLength.indexOf(value.precision);
const byLength: readonly CalendarDate['precision'][] = ['day', 'week', 'month', 'quarter', 'half', 'year'];
