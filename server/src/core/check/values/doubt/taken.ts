import type { Corpus } from '../../../corpus/corpus';
import type { CalendarDate, Figure } from '../../../extract/types';
import type { Candidate } from '../candidate';
import { compare } from '../compare';
import { type Frame, frameOf, isFigure } from '../frame';
import { match } from '../gates';
import { valuesOf } from '../kind';
import { partyOf } from '../parties';
import { isOfOneAct } from '../sameAct';
import type { Doubt } from './doubt';
import { isOfAnotherExtent } from './otherExtent';
import { sameNumber } from './sameNumber';

/**
 * Whether the source's value is told right by another value of the draft's sentence, which fits it as well: then it says
 * nothing about this one. Where the other fits it badly, the two may have been swapped.
 */
export const isTaken: Doubt = ({ match: best, value }, _candidates, corpus) => {
  const { sentence } = best.draft.setting;
  return valuesOf(sentence)
    .filter((other) => other.start !== best.draft.value.start && tells(other, value))
    .map((other) => frameOf(other, best.draft.setting))
    .filter((other) => partyOf(other, best.source, corpus.registry) !== 'other')
    .some((other) => best.thing < 0.9 || fits(other, best.source, corpus));
};

/** Whether the passage has the draft's number beside one that answers to another of the draft: it tells both alike. */
export const isToldThere: Doubt = ({ match: { draft }, passage, value }, candidates) =>
  isFigure(draft.value) &&
  draft.value.digits > 1 &&
  candidates.some((other) => other.passage === passage && other.comparison === 'agree') &&
  valuesOf(draft.setting.sentence).some((other) => other.start !== draft.value.start && tells(other, value));

const fits = (other: Frame, source: Frame, corpus: Corpus): boolean =>
  match(other, source, corpus).thing >= 0.75;

const tells = (draft: Figure | CalendarDate, source: Figure | CalendarDate): boolean =>
  compare(draft, source) === 'agree' || (isFigure(draft) && isFigure(source) && sameNumber(draft, source));

/**
 * Where a value of the passage is told right by another value of the draft's sentence, or is the whole of what is done to a
 * part, the next of the same passage: "nine of the eleven sites" against "seven of the eleven sites".
 */
export function besideTaken(
  first: Candidate,
  others: readonly Candidate[],
  corpus: Corpus,
): Candidate | undefined {
  if (first.comparison !== 'differ') return undefined;
  const next = others.find(({ passage }) => passage === first.passage);
  if (isTaken(first, [], corpus)) return next;
  return next && isOfAnotherExtent(first, [], corpus) && isOfOneAct(next.match) ? next : undefined;
}

/** Whether a value of a passage answers to another than the draft's, so that it neither contradicts nor rivals. */
export const isSpokenFor = (candidate: Candidate, corpus: Corpus): boolean =>
  isTaken(candidate, [], corpus) || isOfAnotherExtent(candidate, [], corpus);
