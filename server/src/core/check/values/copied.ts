import { comparable } from '../../text/tokens';
import type { Candidate } from './candidate';
import { type Frame, isFigure } from './frame';
import { decisive } from './gates';

/** How much of the draft's clause the passage must hold, and in how many words that mean something. */
const most = 0.9;
const many = 5;
/** A passage with half of the words that has the draft's date shows that it may be right. */
const about = 0.5;

/**
 * The passage that the draft's sentence retells nearly word by word, with another date between the same words: "said on
 * Tuesday it would" for "said on Wednesday it would", whatever else the passage's long sentence says.
 */
export function copied(draft: Frame, candidates: readonly Candidate[]): Candidate | undefined {
  if (isFigure(draft.value)) return undefined;
  const copy = candidates.find((candidate) => candidate.comparison === 'differ' && isCopy(candidate));
  return copy && !candidates.some(({ comparison, match }) => comparison === 'agree' && match.words >= about)
    ? copy
    : undefined;
}

const isCopy = ({ match }: Candidate): boolean =>
  match.words >= most &&
  match.shared.concepts >= many &&
  !isFigure(match.draft.value) &&
  !isFigure(match.source.value) &&
  match.draft.value.precision === match.source.value.precision &&
  !decisive.some((gate) => match.failed.includes(gate)) &&
  isInOneFrame(match.draft, match.source);

/** Whether both dates stand between the same words. */
const isInOneFrame = (a: Frame, b: Frame): boolean =>
  sameWords(wordsBefore(a), wordsBefore(b)) && sameWords(wordsBehind(a), wordsBehind(b));

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === near && b.length === near && a.every((word, n) => word === b[n]);

/** How many words to either side are held against each other. */
const near = 2;

const wordsBefore = ({ value, setting: { sentence } }: Frame): readonly string[] =>
  wordsOf(sentence.text.slice(0, value.start - sentence.start)).slice(-near);
const wordsBehind = ({ value, setting: { sentence } }: Frame): readonly string[] =>
  wordsOf(sentence.text.slice(value.end - sentence.start)).slice(0, near);
const wordsOf = (text: string): readonly string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(comparable);
