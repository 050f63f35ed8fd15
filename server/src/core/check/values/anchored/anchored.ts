import type { Corpus } from '../../../corpus/corpus';
import { closeness } from '../closeness';
import { isFigure } from '../frame';
import type { Match } from '../gates';
import { isTimeOfDay } from '../kind';
import { tellsSameEvent } from '../sameEvent';
import { isBeyondMistake } from '../slip';
import {
  around,
  inCommon,
  isAgeOfNobody,
  isOfItsOwn,
  isOfOthers,
  isToldTogether,
  sharedWords,
} from './common';
import { isNewsOfAnotherDay } from './newsOfAnotherDay';
import { isOneStretch } from './oneStretch';
import { isOtherOccasion } from './otherOccasion';

/**
 * Whether something beside the measured thing ties the two values to one matter. "Revenue", "visitors" and "opened" are
 * said of everybody: without an actor in common the passage must be close by its other words. Set on sources that were
 * read as drafts against corpora about something else, where every contradiction is a false one.
 */
export function isAnchored(match: Match, corpus: Corpus): boolean {
  const { draft, source } = match;
  if (isAgeOfNobody(match) || isOtherOccasion(match) || isNewsOfAnotherDay(match)) return false;
  if (isTimeOfDay(draft.value) && !tellsSameEvent(draft, source)) return false;
  const common = inCommon(match);
  if (isBeyondMistake(draft.value, source.value)) return common > 0 && closeness(match, corpus) >= surely;
  if (isOneStretch(match)) return true;
  if (common > 1) return !isFigure(draft.value) || closeness(match, corpus) >= ofSeveralActors;
  if (isFigure(draft.value) && isOfOthers(match)) return false;
  if (common === 1 || isToldTogether(match) || isOfItsOwn(match, corpus))
    return !isFigure(draft.value) || match.score >= plain || closeness(match, corpus) >= ofOneActor;
  return (
    closeness(match, corpus) >= floorWithoutActor(match) ||
    (match.thing >= wholeThing && sharedWords(match) >= severalWords)
  );
}

const floorWithoutActor = (match: Match): number => {
  const { concepts } = match.shared;
  if (concepts >= manyConcepts && !isFigure(match.draft.value) && match.thing >= mostOfThing) return 0;
  if (concepts > manyConcepts) return ofMoreConcepts;
  if (around(match) > 1) return ofNearActors;
  if (concepts === manyConcepts) return ofManyConcepts;
  return isWordForWord(match) ? ofAllWords : ofNobody;
};

/** "The inquiry cost 180,000": the passage says all that the draft says, and nothing else. */
const isWordForWord = ({ score, words, back, shared }: Match): boolean =>
  Math.min(score, words, back) >= allOfIt && shared.concepts > 1;
const allOfIt = 0.95;
const ofAllWords = 4.2;

/** Actors in common tie two figures of texts that are not about other things altogether. */
const ofSeveralActors = 0;

/** Closeness from which a passage is believed to be about the same, by whom it has in common with the draft. */
const ofOneActor = 2;
/** So close that even a value of another size is meant for this one. */
const surely = 5.5;
/** The score of a passage that says nearly the same. */
const plain = 0.75;
const ofNearActors = 3.8;
const manyConcepts = 3;
const ofManyConcepts = 4.5;
const ofMoreConcepts = 3.3;
const ofNobody = 5;
const mostOfThing = 0.75;
const wholeThing = 0.9;
const severalWords = 2;
