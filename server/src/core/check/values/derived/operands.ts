import type { Passage } from '../../../corpus/passages';
import { sidesOf } from '../../../extract/figures/readings';
import { sameDimension } from '../../../extract/figures/units';
import type { Figure } from '../../../extract/types';
import { contains, shift, slice } from '../../../text/span';

/** A value that a source states, and where. */
export interface Operand {
  readonly passage: Passage;
  readonly value: Figure;
}

/** The values of a passage that one can reckon with. */
export const operandsOf = (passage: Passage): readonly Operand[] =>
  passage.sentence.figures.filter(isOperand).map((value) => ({ passage, value }));

/** The two sides of each score of a passage: what one has more than the other is the majority. */
export const scoresOf = (passage: Passage): readonly (readonly [Operand, Operand])[] =>
  passage.sentence.figures.flatMap((figure) => {
    const [high, low] = sidesOf(figure);
    return high && low && low.low > 0
      ? [
          [
            { passage, value: high },
            { passage, value: low },
          ] as const,
        ]
      : [];
  });

export const isOperand = ({ dimension, low, high, digits }: Figure): boolean =>
  !/^(?:ordinal|multiple|time|temperature|angle|points|age|score)$/.test(dimension) &&
  low > 0 &&
  high < 1.5 * low &&
  digits > 0;

/** One unit and, for counts, one noun; a bare number behind another is of the same noun. */
export function isAlike(first: Operand, second: Operand): boolean {
  const [a, b] = [first.value, second.value];
  if (!sameDimension(a, b) || !sameRate(a, b)) return false;
  if (a.dimension !== 'count' && a.unit !== b.unit) return false;
  if (a.dimension !== 'count') return true;
  const [head, other] = [nounOf(first), nounOf(second)];
  return head === other || other === undefined;
}

/** "from £18 million to £23 million a year" says once that both are a year's. */
export const sameRate = (a: Figure, b: Figure): boolean =>
  a.per === undefined || b.per === undefined || a.per === b.per;

/** The concept of the noun that a count counts, or the noun itself where it is too common to be one ("people"). */
export function nounOf({ passage: { sentence }, value: { counted } }: Operand): string | undefined {
  if (!counted) return undefined;
  const concept = sentence.concepts.findLast((other) => contains(counted, other));
  if (concept) return concept.id;
  const words = slice(sentence.text, shift(counted, -sentence.start)).toLowerCase();
  return /^(?:them|these|those|which|whom)$/.test(words) ? undefined : words;
}
