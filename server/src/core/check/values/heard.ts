import type { Corpus } from '../../corpus/corpus';
import type { Candidate } from './candidate';
import { asGood, lessGood } from './doubt';
import { type Frame, isFigure } from './frame';
import { isToldOtherwise } from './grounded';
import { ofTheirParty } from './parties';
import { candidatesFor } from './proposed';

/** Scores from which a passage may support or contradict; tuned on the development sets, see ARCHITECTURE. */
const supportsFrom = 0.42;
const contradictsFrom = 0.52;
/** "first", "second" stand everywhere: a rank needs a better match. */
const ordinalFrom = 0.68;

/** What the passages that may speak of a value have to say of it. */
export interface Heard {
  readonly all: readonly Candidate[];
  /** Without those of another party. */
  readonly candidates: readonly Candidate[];
  /** Those that no gate speaks against. */
  readonly sound: readonly Candidate[];
  readonly supporting: readonly Candidate[];
}

/** Asks all passages that may speak of a value. */
export function hear(draft: Frame, corpus: Corpus): Heard {
  const all = candidatesFor(draft, corpus);
  const candidates = ofTheirParty(all, corpus.registry);
  const sound = candidates.filter(
    ({ match: { failed }, match }) => failed.length === 0 || isToldOtherwise(match, corpus.registry),
  );
  const supporting = sound.filter(
    (c) => c.comparison === 'agree' && c.match.score >= floor(draft, 'agree') && !isOutdone(c, sound),
  );
  return { all, candidates, sound, supporting };
}

/** The score from which a passage that agrees may support, or one that differs contradict. */
export const floor = (draft: Frame, comparison: 'agree' | 'differ'): number => {
  if (isRank(draft)) return comparison === 'agree' ? contradictsFrom : ordinalFrom;
  return comparison === 'agree' ? supportsFrom : contradictsFrom;
};

/**
 * Whether another value answers better: of the same passage, since "two-thirds of mining" does not support two-thirds of
 * oil; or of another one that speaks of the thing far more plainly.
 */
const isOutdone = (c: Candidate, sound: readonly Candidate[]): boolean =>
  sound.some(
    (other) =>
      other.comparison === 'differ' &&
      other.match.score > c.match.score + (other.passage === c.passage ? asGood : lessGood),
  );

const isRank = (frame: Frame): boolean => isFigure(frame.value) && frame.value.dimension === 'ordinal';
