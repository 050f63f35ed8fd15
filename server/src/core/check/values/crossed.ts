import type { Corpus } from '../../corpus/corpus';
import type { Figure } from '../../extract/types';
import { overlaps } from '../../text/span';
import type { Candidate } from './candidate';
import { compare } from './compare';
import { type Frame, frameOf, isFigure } from './frame';
import { decisive, type Match, match } from './gates';

/**
 * The value that a passage gives to the draft's thing, where the draft gives it the value that the passage has for another
 * thing, and that thing this one's: "a third of the fields and a seventh of the grain" for "14 percent of the area, 31
 * percent of the grain". That the two numbers stand there crosswise shows that the passage is meant; the words must show
 * which belongs to which.
 */
export function crossed(
  draft: Frame,
  candidates: readonly Candidate[],
  corpus: Corpus,
): Candidate | undefined {
  if (!isFigure(draft.value)) return undefined;
  const others = othersOf(draft);
  if (others.length === 0) return undefined;
  return candidates.find(
    (own) =>
      own.comparison === 'differ' &&
      isOfOneNoun(own.match) &&
      !decisive.some((gate) => own.match.failed.includes(gate)) &&
      candidates.some(
        (taken) =>
          isBeside(taken, own) &&
          taken.comparison === 'agree' &&
          others.some((other) => isCross(other, own, taken, corpus)),
      ),
  );
}

/** In one sentence, or in two that follow each other. */
const isBeside = ({ passage: a }: Candidate, { passage: b }: Candidate): boolean =>
  a === b || a.previous === b || b.previous === a;

/** A count is of a noun, and the passage's count is of the same; counts of one digit cross by chance. */
const isOfOneNoun = ({ draft, source }: Match): boolean =>
  !isFigure(draft.value) ||
  draft.value.dimension !== 'count' ||
  (draft.value.digits > 1 && draft.head === source.head);

/** The other figures of the draft's sentence that measure alike. */
const othersOf = ({ value, setting }: Frame): readonly Frame<Figure>[] =>
  setting.sentence.figures
    .filter(
      (other) =>
        !overlaps(other, value) &&
        isFigure(value) &&
        other.dimension === value.dimension &&
        value.dimension !== 'ordinal',
    )
    .map((other) => frameOf(other, setting));

/** Whether the other value is the draft's own at the source, and the words tie the two straight rather than crosswise. */
function isCross(other: Frame<Figure>, own: Candidate, taken: Candidate, corpus: Corpus): boolean {
  if (compare(other.value, own.value) !== 'agree' || compare(other.value, taken.value) !== 'differ')
    return false;
  const straight = own.match.thing + match(other, taken.match.source, corpus).thing;
  const across = taken.match.thing + match(other, own.match.source, corpus).thing;
  return straight >= across + clearly;
}

/** By how much (of 2) the measured things must fit better straight. */
const clearly = 0.5;
