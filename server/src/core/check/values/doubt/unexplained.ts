import type { Passage } from '../../../corpus/passages';
import type { Figure } from '../../../extract/types';
import { inCommon, isToldTogether } from '../anchored';
import type { Candidate } from '../candidate';
import { closeness } from '../closeness';
import { isFigure } from '../frame';
import type { Match } from '../gates';
import { areOfOneDenominator, areTenfold, slipOf } from '../slip';
import type { Doubt } from './doubt';

/**
 * Whether no slip of the hand explains the draft's value, and too little shows that it is meant for this one. A text full
 * of numbers has many of one unit; of those that merely differ, most were never meant for each other. On subjects that the
 * engine had not seen, nearly all false alarms were such pairs, and nearly all wrong figures slips.
 */
export const isUnexplained: Doubt = (best, candidates, corpus) => {
  const slip = slipOf(best.match.draft.value, best.value);
  if (isFigure(best.match.draft.value)) return slip === undefined && isLooseFigure(best, candidates, corpus);
  return (
    (slip === undefined || slip === 'another year altogether') && closeness(best.match, corpus) < ofDates
  );
};

/** Two dates of one event are few: half as much will do. */
const ofDates = 2;

const isLooseFigure: Doubt = ({ match, value, passage }, candidates, corpus) =>
  isFigure(match.draft.value) &&
  !(isFigure(value) && isOneStep(match.draft.value, value)) &&
  inCommon(match) < severalActors &&
  closeness(match, corpus) <
    (isToldInFull(match) || (isToldTogether(match) && !agreesIn(passage, candidates)) ? tied : surely);

const agreesIn = (passage: Passage, candidates: readonly Candidate[]): boolean =>
  candidates.some((other) => other.passage === passage && other.comparison === 'agree');

const isOneStep = (a: Figure, b: Figure): boolean => areTenfold(a, b) || areOfOneDenominator(a, b);

/** Two actors in common tie two figures as firmly as words do. */
const severalActors = 2;
/** The closeness of nearly the same sentence. */
const surely = 4.5;
/** Less will do where the measured thing and nearly all that the draft says of it are the source's, or another telling figure. */
const tied = 4;
const isToldInFull = ({ thing, words }: Match): boolean => thing >= 0.9 && words >= 0.85;
