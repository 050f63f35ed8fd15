import type { Passage } from '../../../corpus/passages';
import { sameDimension } from '../../../extract/figures/units';
import type { Figure } from '../../../extract/types';

/** A value that a source states, and where. */
export interface Operand {
  readonly passage: Passage;
  readonly value: Figure;
}

/** The values of a passage that one can reckon with. */
export const operandsOf = (passage: Passage): readonly Operand[] =>
  passage.sentence.figures.filter(isOperand).map((value) => ({ passage, value }));

export const isOperand = ({ dimension, low, high, digits }: Figure): boolean =>
  !/^(?:ordinal|multiple|time|temperature|angle|points|age)$/.test(dimension) &&
  low > 0 &&
  high < 1.5 * low &&
  digits > 0;

/** One unit and, for counts, one noun; a bare number behind another is of the same noun. */
export function isAlike(first: Operand, second: Operand): boolean {
  const [a, b] = [first.value, second.value];
  if (!sameDimension(a, b) || a.per !== b.per) return false;
  if (a.dimension !== 'count' && a.unit !== b.unit) return false;
  if (a.dimension !== 'count') return true;
  const [head, other] = [nounOf(first), nounOf(second)];
  return head === other || other === undefined;
}

const nounOf = ({ passage: { sentence }, value: { counted } }: Operand): string | undefined =>
  counted &&
  sentence.concepts.findLast((concept) => counted.start <= concept.start && concept.end <= counted.end)?.id;
