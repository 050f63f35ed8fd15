import type { AnalysedSentence } from '../analysis';
import type { Figure } from '../types';

/** "14 by 19 centimetres": whether a figure is the longer or the shorter side; undefined where it is neither. */
export function sideOf(figure: Figure, { figures, text, start }: AnalysedSentence): Side | undefined {
  const other = figures.find(
    (beside) => beside !== figure && beside.unit === figure.unit && isBy(figure, beside, text, start),
  );
  if (!other || other.low === figure.low) return undefined;
  return figure.low > other.low ? 'longer' : 'shorter';
}

/** The longer or the shorter of two lengths. */
export type Side = 'longer' | 'shorter';

const isBy = (a: Figure, b: Figure, text: string, start: number): boolean => {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return (
    a.dimension === 'length' && /^\s*(?:by|x|×)\s*$/.test(text.slice(first.end - start, second.start - start))
  );
};
