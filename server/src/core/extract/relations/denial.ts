import type { Span } from '../../text/span';
import { bending, negativeNouns } from './grammar';
import type { Sentence } from './predicate';

/** How far into its clause a denied subject begins, in words. */
const opening = 3;

/** "Nobody came", "no link was drawn", "none of them came": 1 where the subject of a verb denies it; words before `from` are another's. */
export function deniedSubject({ text, tokens }: Sentence, left: readonly Span[], from: number): number {
  const inside = tokens.filter(
    ({ start, end }) => start >= from && left.some((part) => part.start <= start && end <= part.end),
  );
  const begin = inside[0]?.start ?? 0;
  if (
    /^(?:\P{L}*\p{L}+ )?no (?:doubt|wonder|matter|longer|more|fewer|less)\b/iu.test(
      text.slice(begin, begin + 30),
    )
  )
    return 0;
  return inside.slice(0, opening).some(({ lower }) => lower === 'no' || negativeNouns.has(lower)) ? 1 : 0;
}

/** "brought no message", "killed nobody". */
export function deniedObject({ tokens }: Sentence, after: number): number {
  const [word, next] = [tokens[after]?.lower ?? '', tokens[after + 1]?.lower ?? ''];
  if (negativeNouns.has(word) || (word === 'no' && next === 'one')) return 1;
  return word === 'no' && !/^(?:longer|doubt|more|fewer|less|later|matter|sooner|earlier)$/.test(next)
    ? 1
    : 0;
}

/** "did not come until", "not always", "did not sell five but six": what is denied is not the act. "Sacked nobody because of it" is plain. */
export function isBent(sentence: Sentence, after: number, right: Span): boolean {
  const { text, tokens } = sentence;
  if (bending.has(tokens[after]?.lower ?? '')) return true;
  const isOfObject = deniedObject(sentence, after) > 0;
  const end = /^[,;:(]/.test(text.slice(right.end)) ? right.end : right.end + 9;
  const behind = text.slice(right.start, Math.min(text.length, end));
  return focus.test(isOfObject ? behind.replace(/\bbecause\b/g, '') : behind);
}

const focus =
  /\b(?:until|since|because|unless|(?<!, )but(?! rather)|rather than|except|other than|only|all|every|alone|so much as)\b/;
