import type { Corpus } from '../../corpus/corpus';
import { closeness, companions } from './closeness';
import { isFigure } from './frame';
import type { Gate } from './gates';
import type { Candidate } from './judge';

/** What a passage must not fail for its value to be the draft's, however free the wording. */
const telling: readonly Gate[] = ['actors', 'period', 'negation', 'order', 'contrast'];

/** A telling value, or one told with others that agree as well, needs a passage about the same; any other a close one. */
const aboutTheSame = 2.2;
const close = 4.2;
/** From three significant digits on, two values seldom agree by chance. */
const tellingDigits = 3;

/**
 * The passages that have the draft's very value and stand close to it, though their wording gives the measured thing
 * otherwise: "it cost €612 million" where the draft says what the modernising was to come to.
 */
export const recorded = (candidates: readonly Candidate[], corpus: Corpus): readonly Candidate[] =>
  candidates.filter(
    (candidate) =>
      candidate.comparison === 'agree' &&
      !telling.some((gate) => candidate.match.failed.includes(gate)) &&
      !isBetterTold(candidate, candidates) &&
      isClose(candidate, corpus),
  );

function isClose({ match }: Candidate, corpus: Corpus): boolean {
  const { draft, source } = match;
  const isTelling = isFigure(draft.value) && draft.value.digits >= tellingDigits;
  const from = isTelling || companions(draft, source) > 0 ? aboutTheSame : close;
  return closeness(match, corpus) >= from;
}

/** Whether another value of the same passage answers better: then this one is told of something else. */
const isBetterTold = (candidate: Candidate, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    (other) =>
      other.passage === candidate.passage &&
      other.comparison === 'differ' &&
      other.match.score > candidate.match.score,
  );
