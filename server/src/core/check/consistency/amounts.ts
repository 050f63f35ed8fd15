import { sameDimension } from '../../extract/figures/units';
import type { Figure } from '../../extract/types';

/** An amount that is one exact value, and so can be added. */
export const isPlain = (figure: Figure): boolean =>
  figure.hedge === 'exact' &&
  figure.low === figure.high &&
  figure.per === undefined &&
  /^(?:count|money|mass|length|area|volume|energy|power)$/.test(figure.dimension);

/** Whether two amounts are of one unit, so that neither conversion nor its rounding comes between them. */
export const inOneUnit = (a: Figure, b: Figure): boolean =>
  sameDimension(a, b) && a.unit === b.unit && a.scale === b.scale;

/** Whether the parts make up the whole, each of them rounded as it is written. */
export function addsUp(whole: Figure, parts: readonly Figure[]): boolean {
  const sum = parts.reduce((total, { low }) => total + low, 0);
  const slack = [whole, ...parts].reduce((total, figure) => total + halfStep(figure), 0);
  return Math.abs(sum - whole.low) <= slack + 1e-9 * Math.abs(whole.low);
}

/** Half of the last digit's unit; whole counts below a thousand are exact. */
function halfStep(figure: Figure): number {
  const value = Math.abs(figure.low);
  if (value === 0 || (figure.dimension === 'count' && value < 1000)) return 0;
  return 10 ** (Math.floor(Math.log10(value)) - figure.digits + 1) / 2;
}

/** "13", "1,340.5": a sum in plain digits. */
export const inDigits = (value: number): string =>
  new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 }).format(value);
