import type { Corpus } from '../../corpus/corpus';
import { overlaps } from '../../text/span';
import type { Candidate } from './candidate';
import { compare } from './compare';
import { asGood } from './doubt';
import { type Frame, frameOf, isFigure } from './frame';
import { match } from './gates';

/**
 * The date that a sentence gives to the draft's event, where the draft tells two events with that sentence's two dates the
 * other way round: "founded in 2001, and three years later they signed" for "signed in 2001, founded in 2004". Both events
 * must fit the dates of the sentence better crosswise, by their words.
 */
export function crossedDates(
  draft: Frame,
  candidates: readonly Candidate[],
  corpus: Corpus,
): Candidate | undefined {
  const { value, setting } = draft;
  if (isFigure(value) || value.precision === 'time') return undefined;
  const [other, ...more] = setting.sentence.dates.filter((date) => !overlaps(date, value));
  if (!other || more.length > 0) return undefined;
  const taken = candidates.filter(
    ({ comparison, passage }) => comparison === 'agree' && passage.sentence.dates.length === 2,
  );
  if (taken.length === 0) return undefined;
  const beside = frameOf(other, setting);
  return candidates.find(
    (own) =>
      own.comparison === 'differ' &&
      own.match.failed.length === 0 &&
      compare(other, own.value) === 'agree' &&
      taken.some((one) => one.passage === own.passage && areCrosswise(beside, own, one, corpus)),
  );
}

function areCrosswise(beside: Frame, own: Candidate, taken: Candidate, corpus: Corpus): boolean {
  if (compare(beside.value, taken.value) !== 'differ') return false;
  const back = match(beside, taken.match.source, corpus);
  return (
    back.failed.length === 0 &&
    own.match.score >= taken.match.score + asGood &&
    back.score >= match(beside, own.match.source, corpus).score + asGood
  );
}
