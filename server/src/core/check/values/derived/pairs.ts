import type { Passage } from '../../../corpus/passages';
import { isAlike, type Operand, operandsOf, scoresOf } from './operands';
import type { Pair } from './pair';
import { productPairs } from './products';
import { rowPairs } from './rows';
import { tieBetween } from './ties';

/** The pairs of a passage and of it with the one before. Worked out once. */
export const pairsOf = remembered((passage) =>
  passage.block.kind === 'row' ? rowPairs(passage) : sentencePairs(passage),
);

/** The pairs of a passage that a reader multiplies. Worked out once. */
export const productsOf = remembered(productPairs);

function remembered(work: (passage: Passage) => readonly Pair[]): (passage: Passage) => readonly Pair[] {
  const known = new WeakMap<Passage, readonly Pair[]>();
  return (passage) => {
    const pairs = known.get(passage) ?? work(passage);
    known.set(passage, pairs);
    return pairs;
  };
}

/** A sentence with more values is a list: anything could be made of it. */
const most = 8;

function sentencePairs(passage: Passage): readonly Pair[] {
  const own = operandsOf(passage);
  if (own.length > most) return [];
  const within = [
    ...own.flatMap((b, n) => own.slice(0, n).flatMap((a) => pairOf(a, b))),
    ...scoresOf(passage).map(([from, to]) => ({ from, to, tie: 'score' as const })),
  ];
  const { previous } = passage;
  if (!previous || previous.block.kind === 'row') return within;
  const before = operandsOf(previous);
  if (before.length > most) return within;
  return [
    ...within,
    ...before.flatMap((a) =>
      own.flatMap((b) => (isAlike(a, b) ? [{ from: a, to: b, tie: 'beside' as const }] : [])),
    ),
  ];
}

function pairOf(a: Operand, b: Operand): readonly Pair[] {
  if (!isAlike(a, b)) return [];
  const told = tieBetween(a.value, b.value, a.passage.sentence);
  if (!told) return [];
  const { tie, turned, isBare } = told;
  return [turned ? { from: b, to: a, tie, isBare } : { from: a, to: b, tie, isBare }];
}
