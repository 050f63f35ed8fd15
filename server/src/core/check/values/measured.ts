import type { Dimension, Figure } from '../../extract/types';

/** Money, or a measure with a unit: numbers of one unit are few, where counts, shares and ages are met everywhere. */
export const isMeasured = ({ dimension }: Figure): boolean => !met.has(dimension);
const met: ReadonlySet<Dimension> = new Set([
  'count',
  'share',
  'points',
  'age',
  'duration',
  'ordinal',
  'multiple',
  'score',
]);
