import type { Dimension, Figure } from '../types';
import { tidy } from './numberParts';
import { inUnitOf, leavesOutCurrency } from './shared';

/**
 * A source's figure as a figure of the draft's kind: itself where it is one, else what it says by leaving out what its
 * readers know. Millions without a currency are money, either side of a score is a count ("87 votes to 41"), and a flow is
 * often told without its time ("190 cubic metres"). `text` is what the figure stands in.
 */
export function readAs(figure: Figure, wanted: Figure, text: string): readonly Figure[] {
  if (figure.dimension === wanted.dimension) return [figure];
  if (wanted.dimension === 'money') return leavesOutCurrency(figure, text) ? [inUnitOf(figure, wanted)] : [];
  if (wanted.dimension === 'count') return sidesOf(figure);
  return isRateOf(figure, wanted) || isRateOf(wanted, figure) ? [inUnitOf(figure, wanted)] : [];
}

/** The kinds that a figure may be read as. */
export function kindsOf(figure: Figure, text: string): readonly Dimension[] {
  const { dimension } = figure;
  if (leavesOutCurrency(figure, text)) return [dimension, 'money'];
  if (dimension === 'score') return [dimension, 'count'];
  if (dimension === 'flow') return [dimension, 'volume'];
  return dimension === 'volume' ? [dimension, 'flow'] : [dimension];
}

/** The two numbers of a vote, each as a count; "3–1" counts little, and any other figure has no sides. */
export const sidesOf = (figure: Figure): readonly Figure[] =>
  figure.dimension === 'score' && (figure.low >= 10 || /\bvotes?\b/i.test(figure.text))
    ? [figure.high, figure.low].map((side) => ({
        ...figure,
        dimension: 'count',
        low: side,
        high: side,
        digits: String(side).length,
      }))
    : [];

const isRateOf = (rate: Figure, amount: Figure): boolean =>
  rate.dimension === 'flow' &&
  amount.dimension === 'volume' &&
  amount.unit !== undefined &&
  rate.unit?.startsWith(`${amount.unit} per `) === true;

/** A figure without its unit, and the number in front of its magnitude: 1.83 for "€1.83 billion". */
export function bareNumbersOf(figure: Figure): readonly Figure[] {
  const bare: Figure = {
    ...figure,
    dimension: 'count',
    unit: undefined,
    scale: 1,
    offset: undefined,
    counted: undefined,
  };
  const times = magnitudes.find(([word]) => word.test(figure.text))?.[1];
  return times ? [bare, { ...bare, low: tidy(bare.low / times), high: tidy(bare.high / times) }] : [bare];
}

const magnitudes: readonly (readonly [RegExp, number])[] = [
  [/\btrillion\b|\dtn\b/i, 1e12],
  [/\bbillion\b|\dbn\b/i, 1e9],
  [/\bmillion\b|\dm\b/i, 1e6],
];
