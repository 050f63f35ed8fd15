import type { Corpus } from '../../corpus/corpus';
import type { CalendarDate, Figure } from '../../extract/types';
import { inCommon, isAnchoredSlip, isMeasured } from './anchored';
import { type Candidate, isSamePeriodicity } from './candidate';
import { closeness } from './closeness';
import { compare } from './compare';
import { type Frame, isFigure } from './frame';
import { decisive, type Match } from './gates';
import { isTimeOfDay, isToldToMinute, valuesOf } from './kind';
import { type Slip, slipOf } from './slip';
import { isOfSeries } from './subsets';

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
  'another sign': 2.4,
  'another month': 2.2,
  'a factor of ten': 3.2,
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
  'swapped digits': 1,
  'a factor of ten': 1.2,
  'another digit': 2,
};

/** Of dates: the first and the eleventh of a month are as far apart as any two days. */
const believedOfDates: Partial<Record<Slip, number>> = { 'a digit too few or too many': 3.6 };
/** A date that no gate speaks against may stand this much farther off. */
const allPassed = 0.5;

/** Two digits of an amount swapped ("€71 million", "83 tonnes"): how many others has the corpus of that unit? */
const swappedOfAmount = 1.4;
/** Where an actor is common to both: two digits swapped, by whether a gate speaks against it; the very day of another year. */
const swappedOfOneActor = 0.8;
const swappedOfSameActors = 1.8;
const dayOfOtherYear = 0.3;

function floorOf(slip: Slip, match: Match): number {
  const { value } = match.draft;
  if (isTimeOfDay(value)) return believedFrom[slip];
  const floor = isFigure(value) ? floorOfFigure(slip, value) : floorOfDate(slip, match);
  if (inCommon(match) === 0) return floor;
  if (slip === 'another year' && isDay(value) && isDay(match.source.value)) return dayOfOtherYear;
  if (slip !== 'swapped digits' || match.failed.some((gate) => gate === 'actors' || gate === 'names'))
    return floor;
  return Math.min(floor, match.failed.length === 0 ? swappedOfOneActor : swappedOfSameActors);
}

function floorOfFigure(slip: Slip, value: Figure): number {
  const believed = value.digits > 3 ? believedOfMore : value.digits === 3 ? believedOfThree : {};
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

/** From this closeness on, a passage that agrees shows that the value is no slip. */
const agreesFrom = 0.2;

/**
 * The passage whose value the draft's is a slip of: the record has the very value but for one step of the hand, in a passage
 * about the same, and nowhere the draft's. Nothing where another value of the draft's sentence tells the source's value.
 */
export function slipped(
  draft: Frame,
  candidates: readonly Candidate[],
  corpus: Corpus,
): Candidate | undefined {
  const slips = candidates.flatMap((candidate) => {
    const slip = slipOf(draft.value, candidate.value);
    if (
      !slip ||
      !contradicts(candidate, slip) ||
      !isOfOneThing(candidate, slip) ||
      !isAnchoredSlip(candidate.match, slip, corpus) ||
      isToldBeside(draft, candidate.value)
    )
      return [];
    const margin = closeness(candidate.match, corpus) - floorOf(slip, candidate.match);
    return margin >= 0 ? [{ candidate: { ...candidate, slip }, margin }] : [];
  });
  const [first] = slips;
  if (!first) return undefined;
  const { candidate } = slips.reduce((a, b) => (b.margin > a.margin ? b : a), first);
  const farOff = closeness(candidate.match, corpus) - elsewhere;
  const vouches = (other: Candidate): boolean =>
    agrees(other, farOff, corpus) &&
    !isOfAnother(other.match, candidate.match) &&
    !isOfOtherNoun(other.match, candidate.match);
  return candidates.some(vouches) ? undefined : candidate;
}

/** A rounded value of the source may be the draft's; but another currency or sign is beyond comparing, and a slip all the same. */
const contradicts = ({ comparison }: Candidate, slip: Slip): boolean =>
  comparison === 'differ' ||
  (comparison === 'unclear' && (slip === 'another unit' || slip === 'another sign'));

/** Slips that come about by chance all the time: nothing may speak against one thing being meant. */
const common: readonly Slip[] = ['another digit', 'a digit too few or too many', 'another year altogether'];
const isOfOneThing = ({ match }: Candidate, slip: Slip): boolean =>
  isSamePeriodicity(match) &&
  !(common.includes(slip) && (areOfOpenPeriods(match) || isOfSeries(match.draft))) &&
  (!isTimeOfDay(match.draft.value) || isOfOneMoment(match, slip)) &&
  (common.includes(slip) || isRound(match.draft)
    ? match.failed.length === 0
    : !decisive.some((gate) => match.failed.includes(gate)));

/** Two cells of two tables, of which one does not tell what time it is of. */
const areOfOpenPeriods = ({ draft, source }: Match): boolean =>
  draft.setting.columns.length > 0 &&
  source.setting.columns.length > 0 &&
  (draft.periods.length === 0 || source.periods.length === 0);

/**
 * A log or timetable has a time for each of many events: only one told to the minute shows which is meant, and nothing but
 * the words for the event may be others; an hour more or less is met so often that not even these may.
 */
const isOfOneMoment = ({ draft, source, failed }: Match, slip: Slip): boolean =>
  [draft.value, source.value].some((value) => isTimeOfDay(value) && isToldToMinute(value)) &&
  failed.every((gate) => gate === 'thing' && !common.includes(slip) && !isOfManyTimes.includes(slip));

const isOfManyTimes: readonly Slip[] = ['another hour', 'the other half of the day'];

/** A number of one digit is met everywhere. */
const isRound = ({ value }: Frame): boolean => isFigure(value) && value.digits < 2;

/** A passage this much farther off than the slip's is about something else, and its value the same by chance. */
const elsewhere = 4;

/** A value of another thing, told in other words, vouches for nothing where the slip's passage says all that the draft says. */
const isOfAnother = (other: Match, best: Match): boolean =>
  best.failed.length === 0 && other.failed.includes('thing') && other.score < best.score - muchLess;
const muchLess = 0.6;

/** "240 seabirds" vouches for no "240 passengers" where the slip's passage counts passengers. */
const isOfOtherNoun = (other: Match, best: Match): boolean =>
  best.draft.head !== undefined &&
  best.source.head === best.draft.head &&
  other.source.head !== undefined &&
  other.source.head !== best.draft.head;

const agrees = ({ comparison, match, value }: Candidate, farOff: number, corpus: Corpus): boolean =>
  comparison === 'agree' &&
  closeness(match, corpus) >=
    (isYearGuessed(match.draft.value, value)
      ? Math.max(farOff + nearerThan(match.draft.value, value), agreesInPart)
      : Math.max(farOff, agreesFrom));

/** "June 2021" and "4 June" agree in the month alone: only a passage about the same then shows that the year is right. */
const isYearGuessed = (draft: Figure | CalendarDate, source: Figure | CalendarDate): boolean =>
  !isFigure(draft) && !isFigure(source) && draft.yearStated && !source.yearStated && !source.relative;
const agreesInPart = 2.2;

/** How much nearer it must stand: the more so where its year would be another by the source's own date. */
const nearerThan = (draft: Figure | CalendarDate, source: Figure | CalendarDate): number =>
  yearOf(source) === undefined || yearOf(source) === yearOf(draft) ? 1.5 : 3;
const yearOf = (value: Figure | CalendarDate): string | undefined =>
  isFigure(value) ? undefined : value.from?.slice(0, 4);

/** Whether another value of the sentence is what the source tells. */
export const isToldBeside = ({ value, setting: { sentence } }: Frame, told: Figure | CalendarDate): boolean =>
  valuesOf(sentence).some((other) => other.start !== value.start && compare(other, told) === 'agree');
