import type { Corpus } from '../../../corpus/corpus';
import type { Candidate } from '../candidate';
import { closeness } from '../closeness';
import { isFigure } from '../frame';
import type { Match } from '../gates';
import type { Doubt } from './doubt';
import { asGood, lessGood, verbatim } from './marks';
import { sameNumber } from './sameNumber';

/** Whether a passage agrees with the draft that is good enough to hold the alarm back. */
export const isAgreed: Doubt = (best, candidates, corpus) =>
  candidates.some((other) => other.comparison === 'agree' && vouches(other, best, corpus));

function vouches(other: Candidate, best: Candidate, corpus: Corpus): boolean {
  const [a, b] = [other.match, best.match];
  if (isOfAnotherTime(other, best)) return false;
  if (isVeryCount(a)) return true;
  if (a.failed.includes('modality') && b.failed.length === 0 && b.score >= verbatim) return false;
  if (other.passage === best.passage) return a.score >= b.score - asGood || a.thing >= 0.75 * b.thing;
  if (a.score >= b.score - lessGood) return true;
  if (isOfTheThing(a) && isAsClose(a, b, corpus)) return true;
  if (isNeighbour(other, best)) return !a.failed.includes('thing');
  return b.score < plain && a.shared.concepts + a.shared.actors >= 2 && isAsClose(a, b, corpus);
}

/** Whether no gate but an actor's speaks against the very thing being meant. */
const isOfTheThing = ({ thing, shared, failed }: Match): boolean =>
  thing >= someOfThing &&
  shared.concepts + shared.actors > 0 &&
  failed.every((gate) => gate === 'actors' || gate === 'names');
const someOfThing = 0.4;

/** The very number of the very noun, of which no gate says that another is meant: "14 nurses" told of another year. */
const isVeryCount = ({ draft, source, failed }: Match): boolean =>
  failed.length === 0 &&
  isFigure(draft.value) &&
  isFigure(source.value) &&
  draft.head !== undefined &&
  draft.head === source.head &&
  draft.value.digits > 1 &&
  sameNumber(draft.value, source.value);

/** "Visitors: 186,000 in 2022, 141,000 in 2023": the draft names the year, and the source has each value under its own. */
const isOfAnotherTime = (
  { passage, match: other }: Candidate,
  { passage: bests, match: best }: Candidate,
): boolean =>
  passage === bests &&
  other.failed.includes('period') &&
  best.source.periods.length > 0 &&
  other.source.periods.length > 0;

/** Whether what stands around both is about as much alike, so that either may be meant. */
const isAsClose = (a: Match, b: Match, corpus: Corpus): boolean =>
  closeness(a, corpus) >= closeness(b, corpus) - farther;
const farther = 1.5;

/** From this score on, a value that agrees in a passage about something else is chance. */
const plain = 0.85;

const isNeighbour = (a: Candidate, b: Candidate): boolean =>
  a.passage.previous === b.passage || b.passage.previous === a.passage;
