import type { Corpus } from '../../corpus/corpus';
import type { CalendarDate } from '../../extract/types';
import type { Candidate } from './candidate';
import { closeness } from './closeness';
import { isFigure } from './frame';
import { decisive, type Gate } from './gates';

/**
 * How close a passage must stand whose date tells much by itself: a day of a month seldom comes about by chance, nor does a
 * year that the sources name once, nor a beginning ("since 2015") told of the same party.
 */
const closeFrom = { day: 1, beginning: 1.5, rareYear: 2.2 } as const;

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
  const gates: readonly Gate[] = actors > 0 ? decisive : [...decisive, 'actors', 'names'];
  return !gates.some((gate) => match.failed.includes(gate)) && closeness(match, corpus) >= floor;
}

function floorOf({ match, value }: Candidate, candidates: readonly Candidate[]): number | undefined {
  const draft = match.draft.value;
  if (isFigure(draft) || isFigure(value) || draft.relative || value.relative) return undefined;
  if (isDay(draft) && isDay(value)) return closeFrom.day;
  if (draft.precision !== value.precision || draft.from !== value.from || draft.to !== value.to)
    return undefined;
  if (draft.bound === 'since' && value.bound === 'since' && match.shared.actors > 0)
    return closeFrom.beginning;
  return draft.precision === 'year' && isRare(value, candidates) ? closeFrom.rareYear : undefined;
}

const isDay = ({ precision, day }: CalendarDate): boolean => precision === 'day' && day !== undefined;

/** Whether one passage alone names the year. */
const isRare = (year: CalendarDate, candidates: readonly Candidate[]): boolean =>
  new Set(
    candidates
      .filter(({ value }) => !isFigure(value) && value.from?.slice(0, 4) === year.from?.slice(0, 4))
      .map(({ passage }) => passage),
  ).size === 1;
