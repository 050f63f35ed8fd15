import type { Figure } from '../../../extract/types';

/** One number, whatever is measured. */
export const sameNumber = (a: Figure, b: Figure): boolean => a.low === b.low && a.high === b.high;
