import type { Figure } from '../types';

/** Whether two figures can be compared at all: one dimension and, for money, one currency. */
export const sameDimension = (a: Figure, b: Figure): boolean =>
  a.dimension === b.dimension && (a.dimension !== 'money' || a.unit === b.unit);

/** The figure's interval in its dimension's base unit (metre, kilogram, second, watt …; share: 1 = the whole). */
export const toBase = (figure: Figure): { readonly low: number; readonly high: number } => ({
  low: figure.low * figure.scale + (figure.offset ?? 0),
  high: figure.high * figure.scale + (figure.offset ?? 0),
});
