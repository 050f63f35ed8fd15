import type { Corpus } from '../../corpus/corpus';
import { inCommon } from './anchored';
import { isPartOfOtherMonth } from './calendar';
import type { Candidate } from './candidate';
import { closeness } from './closeness';
import { compare } from './compare';
import { type Frame, isFigure } from './frame';
import { decisive, type Gate } from './gates';
import { isToldBeside } from './slipped';

/** What must speak for one event, so that "the end of July" is wrong by a passage that has 30 June. */
const needed: readonly Gate[] = [...decisive, 'actors', 'names', 'modality'];
/** Closeness from which a passage is about the same; a third of all days lie in one part of a month. */
const aboutTheSame = 2.8;
const notOfAnother = 0.5;
/** A passage this much farther off is about something else. */
const elsewhere = 1.5;

/**
 * The passage that gives the same part of another month ("mid-May" for 14 April), where it tells of the draft's actors or
 * its measured thing, nothing near agrees with the draft, and no other month would answer as well.
 */
export function otherMonth(
  draft: Frame,
  candidates: readonly Candidate[],
  corpus: Corpus,
): Candidate | undefined {
  // "She will be gone at the end of July; her next orchestra …": the words are another date's
  if (isFigure(draft.value) || !draft.value.daysOfMonth || draft.part.size === 0) return undefined;
  const near = candidates
    .map((candidate) => ({ candidate, near: closeness(candidate.match, corpus) }))
    .sort((a, b) => b.near - a.near);
  const best = near.find(({ candidate, near }) => near >= floorOf(candidate) && isOtherMonth(candidate));
  if (!best || isToldBeside(draft, best.candidate.value)) return undefined;
  const speaksAgainst = ({ candidate: other, near: how }: (typeof near)[number]): boolean =>
    how >= best.near - elsewhere &&
    (other.comparison === 'agree' ||
      (isOtherMonth(other) && compare(other.value, best.candidate.value) === 'differ'));
  return near.some(speaksAgainst) ? undefined : best.candidate;
}

/** "since mid-May" against "since 14 April", of the same two: what lasts since a day is told in many ways. */
const floorOf = ({ match: { draft, source, shared } }: Candidate): number =>
  !isFigure(draft.value) &&
  !isFigure(source.value) &&
  draft.value.bound === 'since' &&
  source.value.bound === 'since' &&
  shared.actors > 1
    ? notOfAnother
    : aboutTheSame;

const isOtherMonth = ({ comparison, match, value }: Candidate): boolean =>
  comparison === 'differ' &&
  !isFigure(match.draft.value) &&
  !isFigure(value) &&
  isPartOfOtherMonth(match.draft.value, value) &&
  !needed.some((gate) => match.failed.includes(gate)) &&
  (inCommon(match) > 0 || !match.failed.includes('thing'));
