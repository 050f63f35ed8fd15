import type { Corpus } from '../../corpus/corpus';
import type { CalendarDate, TimeOfDay } from '../../extract/types';
import type { Candidate } from './candidate';
import { closeness } from './closeness';
import { isFigure } from './frame';
import { decisive, type Gate } from './gates';
import { isTimeOfDay, isToldToMinute } from './kind';

/**
 * How close a passage must stand whose date tells much by itself: a day of a month seldom comes about by chance, nor does a
 * year that the sources name once, nor a beginning ("since 2015") told of the same party.
 */
const closeFrom = {
  day: 1,
  minute: 1,
  roundedMinute: 1.2,
  rareMonth: 1,
  beginning: 1.5,
  rareYear: 2.2,
} as const;

/** Whether a passage tells the very date of the draft, in other words but of the same people or things. */
export function isTellingDate(
  candidate: Candidate,
  candidates: readonly Candidate[],
  corpus: Corpus,
): boolean {
  const { match } = candidate;
  const { concepts, actors } = match.shared;
  const floor = floorOf(candidate, candidates);
  if (floor === undefined || concepts + actors === 0) return false;
  if (isTimeOfDay(candidate.value) && isOutdone(candidate, candidates, corpus)) return false;
  const gates: readonly Gate[] = actors > 0 ? decisive : [...decisive, 'actors', 'names'];
  return !gates.some((gate) => match.failed.includes(gate)) && closeness(match, corpus) >= floor;
}

/** Whether another time of day stands as close: a log has many of them. */
const isOutdone = (candidate: Candidate, candidates: readonly Candidate[], corpus: Corpus): boolean =>
  candidates.some(
    (other) =>
      other.comparison === 'differ' && closeness(other.match, corpus) >= closeness(candidate.match, corpus),
  );

const floorOfTime = (draft: TimeOfDay, source: TimeOfDay): number | undefined => {
  if (isToldToMinute(draft)) return closeFrom.minute;
  return isToldToMinute(source) ? closeFrom.roundedMinute : undefined;
};

function floorOf({ match, value }: Candidate, candidates: readonly Candidate[]): number | undefined {
  const draft = match.draft.value;
  if (isFigure(draft) || isFigure(value) || draft.relative) return undefined;
  if (value.relative && !isOneDay(value)) return undefined;
  if (isTimeOfDay(draft)) return isTimeOfDay(value) ? floorOfTime(draft, value) : undefined;
  if (isDay(draft) && (isDay(value) || value.relative)) return closeFrom.day;
  if (/^(?:month|week)$/.test(draft.precision) && draft.yearStated && isRare(value, candidates, 7))
    return closeFrom.rareMonth;
  if (draft.precision !== value.precision || draft.from !== value.from || draft.to !== value.to)
    return undefined;
  if (draft.bound === 'since' && value.bound === 'since' && match.shared.actors > 0)
    return closeFrom.beginning;
  return draft.precision === 'year' && isRare(value, candidates, 4) ? closeFrom.rareYear : undefined;
}

const isDay = ({ precision, day }: CalendarDate): boolean => precision === 'day' && day !== undefined;

/** "today", "on Thursday": as good as a date in a dated text. */
const isOneDay = ({ precision, from, to }: CalendarDate): boolean =>
  precision === 'day' && from !== undefined && from === to;

/** Whether one passage alone names the date's year (4 letters) or month (7). */
const isRare = ({ from }: CalendarDate, candidates: readonly Candidate[], letters: 4 | 7): boolean =>
  new Set(
    candidates
      .filter(({ value }) => !isFigure(value) && value.from?.slice(0, letters) === from?.slice(0, letters))
      .map(({ passage }) => passage),
  ).size === 1;
