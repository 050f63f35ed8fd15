import type { Corpus } from '../../../corpus/corpus';
import type { Passage } from '../../../corpus/passages';
import { isLight } from '../../../extract/concepts';
import type { Figure } from '../../../extract/types';
import type { Frame } from '../frame';
import type { Ask } from './asks';
import { operandFrame } from './fit';
import { isAlike, type Operand, operandsOf } from './operands';
import type { Pair } from './pair';

/** Beyond so many values of one kind, two or another make any difference. */
const most = 24;
/** What one or two digits say comes about by chance. */
const tellingDigits = 2;

/**
 * Pairs of values that stand in different passages or sources, where the wording says that one thing is compared with
 * itself: what it was to cost and what it cost.
 */
export function apartPairs(
  { value }: Frame<Figure>,
  { kind, weak }: Ask,
  passages: readonly Passage[],
): readonly Pair[] {
  if (weak || value.digits < tellingDigits || (kind !== 'difference' && kind !== 'change')) return [];
  const operands = passages.flatMap(operandsOf).filter(({ value: { digits } }) => digits >= tellingDigits);
  const kinds = kind === 'difference' ? operands.filter((one) => one.value.unit === value.unit) : operands;
  return kinds.length > most ? [] : kinds.flatMap((from, n) => pairsWith(from, kinds.slice(n + 1)));
}

const pairsWith = (from: Operand, others: readonly Operand[]): readonly Pair[] =>
  others
    .filter((to) => to.passage !== from.passage && isAlike(from, to))
    .map((to) => ({ from, to, tie: 'apart' as const }));

/** Whether two values measure one thing, and the draft speaks of that: a word of the thing is told of all three. */
export function areOfOneThing({ from, to }: Pair, draft: Frame<Figure>, corpus: Corpus): boolean {
  const [a, b] = [operandFrame(from, corpus), operandFrame(to, corpus)];
  const isTold = (word: string): boolean => draft.sentence.has(word) || draft.near.has(word);
  const common = [...a.own].filter((word) => b.own.has(word) && isTold(word) && !isLight(word));
  return common.some((word) => a.thing.has(word) || b.thing.has(word));
}
