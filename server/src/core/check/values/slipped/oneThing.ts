import { type Candidate, isSamePeriodicity } from '../candidate';
import { type Frame, isFigure } from '../frame';
import { decisive, type Match } from '../gates';
import { isTimeOfDay, isToldToMinute } from '../kind';
import type { Slip } from '../slip';
import { isOfSeries } from '../subsets';

/** Slips that come about by chance all the time: nothing may speak against one thing being meant. */
export const common: readonly Slip[] = [
  'another digit',
  'a digit too few or too many',
  'another year altogether',
];

/** Whether nothing speaks against one thing being meant by a value and what a slip made of it. */
export const isOfOneThing = ({ match }: Candidate, slip: Slip): boolean =>
  isSamePeriodicity(match) &&
  !(common.includes(slip) && (areOfOpenPeriods(match) || isOfSeries(match.draft))) &&
  (!isTimeOfDay(match.draft.value) || isOfOneMoment(match, slip)) &&
  !isPlannedDay(match) &&
  (common.includes(slip) || (isRound(match.draft) && !isHedgedAlike(match, slip))
    ? match.failed.length === 0
    : !decisive.some((gate) => match.failed.includes(gate)));

/** "It should have opened on 12 September": the day on which it did is another, and not for a slip. */
const isPlannedDay = ({ draft, failed }: Match): boolean =>
  !isFigure(draft.value) && draft.cues.modality === 'plan' && failed.includes('modality');

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

/** "Nearly 30 billion rubles" for "nearly 30 billion dollars": a number that is hedged alike is no other by chance. */
const isHedgedAlike = ({ draft: { value }, source }: Match, slip: Slip): boolean =>
  slip === 'another unit' &&
  isFigure(value) &&
  isFigure(source.value) &&
  value.dimension === 'money' &&
  value.hedge !== 'exact' &&
  value.hedge === source.value.hedge;

/** A number of one digit is met everywhere. */
const isRound = ({ value }: Frame): boolean => isFigure(value) && value.digits < 2;
