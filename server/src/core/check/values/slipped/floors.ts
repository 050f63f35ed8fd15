import type { CalendarDate, Figure } from '../../../extract/types';
import { inCommon } from '../anchored';
import { isFigure } from '../frame';
import type { Match } from '../gates';
import { isTimeOfDay } from '../kind';
import { isMeasured } from '../measured';
import type { Slip } from '../slip';
import { common } from './oneThing';

/**
 * How close a passage must stand before a slip is believed: the more often chance makes such a pair of values, the closer.
 * Two swapped digits of one unit hardly ever come about by chance (of some 3,000 true values of the development sets, none
 * with this closeness), another digit often.
 */
const believedFrom: Readonly<Record<Slip, number>> = {
  'swapped digits': 2.2,
  'day and month swapped': 1.2,
  'another day': 2.4,
  'another weekday': 2.2,
  'another year': 2,
  'another unit': 2.4,
  'another pace': 2.4,
  'another sign': 2.4,
  'another month': 2.2,
  'a factor of ten': 3.2,
  'a teen for a ten': 4.2,
  'a teen for its digit': 3.2,
  'another digit': 4.7,
  'a digit too few or too many': 4.7,
  'another year altogether': 4.9,
  'another hour': 3.2,
  'past and to exchanged': 2.2,
  'the other half of the day': 3.2,
};

/** The same for three digits, and for four and more, which chance swaps, changes or shifts ever less. */
const believedOfThree: Partial<Record<Slip, number>> = {
  'swapped digits': 1.2,
  'a factor of ten': 1.2,
  'another digit': 3.3,
};
const believedOfMore: Partial<Record<Slip, number>> = {
  'swapped digits': 0.4,
  'a factor of ten': 1.2,
  'another digit': 2,
};

/** Of dates: the first and the eleventh of a month are as far apart as any two days. */
const believedOfDates: Partial<Record<Slip, number>> = { 'a digit too few or too many': 3.6 };
/** A date that no gate speaks against may stand this much farther off. */
const allPassed = 0.5;

/** Two digits of an amount swapped ("€71 million", "83 tonnes"): how many others has the corpus of that unit? */
const swappedOfAmount = 1.4;
/** "60 gigawatt-hours" for 600: of amounts of one unit, few are ten times another, and no gate may speak against these. */
const tenfoldOfAmount = 2.4;
/** Where an actor is common to both: two digits swapped, by whether a gate speaks against it; the very day of another year. */
const swappedOfOneActor = 0.8;
const swappedOfSameActors = 1.8;
const dayOfOtherYear = 0.3;
const yearOfSameActors = 2.2;

/** How close the passage of a slip must stand (`closeness.ts`). */
export function floorOf(slip: Slip, match: Match): number {
  const { value } = match.draft;
  if (isTimeOfDay(value)) return believedFrom[slip];
  const floor = isFigure(value) ? floorOfFigure(slip, value) : floorOfDate(slip, match);
  if (!isFigure(value) && value.precision === 'day' && isOfOtherMatter(match)) return floor + otherMatter;
  if (inCommon(match) === 0) return floor;
  if (slip === 'another unit' && inCommon(match) > 1 && isLargeSum(value)) return sumOfSameParties;
  if (slip === 'another year altogether' && isOfSameActors(match)) return yearOfSameActors;
  if (slip === 'another year' && isDay(value) && isDay(match.source.value)) return dayOfOtherYear;
  if (slip !== 'swapped digits' || match.failed.some((gate) => gate === 'actors' || gate === 'names'))
    return floor;
  return Math.min(floor, match.failed.length === 0 ? swappedOfOneActor : swappedOfSameActors);
}

/** Millions and billions of money: the number and two parties in common show what is meant, whatever the words. */
const isLargeSum = (value: Figure | CalendarDate): boolean =>
  isFigure(value) && value.dimension === 'money' && value.low >= 1e6;
const sumOfSameParties = -0.5;

/** Neither what happened nor who is named is the same: then the days of a calendar lie close to each other by chance. */
const isOfOtherMatter = ({ failed }: Match): boolean => failed.includes('thing') && failed.includes('names');
const otherMatter = 2;

/** A prize won with a film, a match of two sides: what two and more are named in, in words that no gate tells apart. */
const isOfSameActors = (match: Match): boolean =>
  !isFigure(match.draft.value) &&
  match.failed.length === 0 &&
  match.shared.concepts > 0 &&
  inCommon(match) > 1;

function floorOfFigure(slip: Slip, value: Figure): number {
  const believed = value.digits > 3 ? believedOfMore : value.digits === 3 ? believedOfThree : {};
  if (slip === 'a factor of ten' && value.digits < 2) return tenfoldOfAmount;
  const floor = believed[slip] ?? believedFrom[slip];
  return slip === 'swapped digits' && isMeasured(value) ? Math.min(floor, swappedOfAmount) : floor;
}

function floorOfDate(slip: Slip, { failed }: Match): number {
  const floor = believedOfDates[slip] ?? believedFrom[slip];
  return failed.length === 0 && !common.includes(slip) ? floor - allPassed : floor;
}

/** A day that is no month's first or last: terms, contracts and offices begin and end on those. */
const isDay = (value: Figure | CalendarDate): boolean =>
  !isFigure(value) && value.precision === 'day' && !/-(?:01|28|29|30|31)$/.test(value.from ?? '');
