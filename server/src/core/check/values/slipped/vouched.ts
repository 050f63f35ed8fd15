import type { Corpus } from '../../../corpus/corpus';
import type { CalendarDate, Figure } from '../../../extract/types';
import type { Candidate } from '../candidate';
import { closeness } from '../closeness';
import { isFigure } from '../frame';
import type { Match } from '../gates';

/** Whether a passage that agrees with the draft shows that its value is no slip of `best`. */
export function isVouchedFor(best: Candidate, candidates: readonly Candidate[], corpus: Corpus): boolean {
  const farOff = closeness(best.match, corpus) - elsewhere;
  const vouches = (other: Candidate): boolean =>
    agrees(other, farOff, corpus) &&
    !isOfAnother(other.match, best.match) &&
    !isOfOtherNoun(other.match, best.match);
  return candidates.some(vouches);
}

/** From this closeness on, a passage that agrees shows that the value is no slip. */
const agreesFrom = 0.2;

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
