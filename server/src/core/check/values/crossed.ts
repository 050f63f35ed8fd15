import type { Corpus } from '../../corpus/corpus';
import type { Figure } from '../../extract/types';
import { overlaps } from '../../text/span';
import { isAgeOfNobody } from './anchored';
import type { Candidate } from './candidate';
import { compare } from './compare';
import { type Frame, frameOf, isFigure } from './frame';
import { decisive, type Match, match } from './gates';
import type { Setting } from './setting';

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
  // asked of every figure: the others' frames are made only where something might cross
  if (!isFigure(draft.value) || !candidates.some(({ comparison }) => comparison === 'agree'))
    return undefined;
  const others = othersOf(draft);
  if (others.length === 0) return undefined;
  return candidates.find(
    (own) =>
      own.comparison === 'differ' &&
      isOfOneNoun(own.match) &&
      !isAgeOfNobody(own.match) &&
      isPlain(own.match) &&
      candidates.some(
        (taken) =>
          isBeside(taken, own) &&
          taken.comparison === 'agree' &&
          others.some((other) => isCross(other, own, taken, corpus)),
      ),
  );
}

/** Said and meant alike: what is denied or only asked for is told beside what is, and crosses nothing. */
const isPlain = ({ failed }: Match): boolean =>
  !failed.some((gate) => gate === 'modality' || decisive.includes(gate));

/** In one sentence, or in two that follow each other. */
const isBeside = ({ passage: a }: Candidate, { passage: b }: Candidate): boolean =>
  a === b || a.previous === b || b.previous === a;

/** A count is of a noun, and the passage's count is of the same; counts of one digit cross by chance. */
const isOfOneNoun = ({ draft, source }: Match): boolean =>
  !isFigure(draft.value) ||
  draft.value.dimension !== 'count' ||
  (draft.value.digits > 1 && draft.head !== undefined && draft.head === source.head);

/** The other figures of the draft's sentence, and of those that it leans on, that measure alike. */
const othersOf = ({ value, setting }: Frame): readonly Frame<Figure>[] => [
  ...framesBeside(value, setting, (other) => !overlaps(other, value)),
  ...(setting.earlier?.() ?? []).flatMap((earlier) => framesBeside(value, earlier, () => true)),
];

const framesBeside = (
  value: Frame['value'],
  setting: Setting,
  isOther: (figure: Figure) => boolean,
): readonly Frame<Figure>[] =>
  setting.sentence.figures
    .filter(
      (other) =>
        isFigure(value) &&
        other.dimension === value.dimension &&
        value.dimension !== 'ordinal' &&
        isOther(other),
    )
    .map((other) => frameOf(other, setting));

/** Whether the other value is the draft's own at the source, and the words tie the two straight rather than crosswise. */
function isCross(other: Frame<Figure>, own: Candidate, taken: Candidate, corpus: Corpus): boolean {
  if (compare(other.value, own.value) !== 'agree' || compare(other.value, taken.value) !== 'differ')
    return false;
  const back = match(other, taken.match.source, corpus);
  if (!isPlain(back) || [other, own.match.source].some(isOnlyTold)) return false;
  if ([draftOf(own), other, own.match.source, taken.match.source].some(isCorrection)) return false;
  const straight = own.match.thing + back.thing;
  const across = taken.match.thing + match(other, own.match.source, corpus).thing;
  return straight >= across + clearly;
}

/** "was not doubled to 190", "the farmers wanted 190" */
const isOnlyTold = ({ value, setting: { sentence } }: Frame): boolean =>
  onlyTold.test(sentence.text.slice(0, value.start - sentence.start));
const onlyTold =
  /\b(?:not|never|want(?:s|ed)?|demand(?:s|ed)?|ask(?:s|ed)?|propos(?:es|ed|al)|instead of|rather than)\b[^.;]{0,60}$/i;

const draftOf = ({ match: { draft } }: Candidate): Frame => draft;

/** "That was too much", "the 163 million that you have read": two values of one thing, of which one corrects the other. */
const isCorrection = ({ setting: { sentence } }: Frame): boolean => correction.test(sentence.text);
const correction =
  /\b(?:correct(?:s|ed|ion|ing)?|revis(?:es|ed|ion)|wrong(?:ly)?|mistake[ns]?|mistakenly|too (?:much|many|high|low|few|little)|in fact|in truth|actual(?:ly)?|originally|at first|have read|been reported|misreported)\b/i;

/** By how much (of 2) the measured things must fit better straight. */
const clearly = 0.5;
