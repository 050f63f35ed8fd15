import type { Candidate } from '../candidate';
import { compare } from '../compare';
import type { Doubt } from './doubt';
import { asGood, verbatim } from './marks';
import { isSpokenFor } from './taken';

/** Whether another passage as good has a third value, so that nobody knows which is meant. */
export const isRivalled: Doubt = (best, candidates, corpus) =>
  candidates.some(
    (other) =>
      other.comparison !== 'agree' &&
      rivals(other, best) &&
      !(other.passage === best.passage && isSpokenFor(other, corpus)),
  );

const rivals = (other: Candidate, best: Candidate): boolean =>
  other !== best &&
  other.match.failed.length === 0 &&
  other.match.score >= best.match.score - asGood &&
  compare(other.value, best.value) === 'differ' &&
  !isUpdate(other, best);

/** Two sources that give the very same thing two values, neither of them the draft's: the draft is wrong by both. */
const isUpdate = (other: Candidate, best: Candidate): boolean =>
  other.passage.source !== best.passage.source &&
  other.comparison === 'differ' &&
  Math.min(other.match.thing, best.match.thing) >= 0.9 &&
  best.match.score >= verbatim;
