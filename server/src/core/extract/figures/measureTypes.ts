import type { Dimension } from '../types';
import type { NumberRead } from './numbers';
import { attached, isDash, lowerAt, type Token } from './tokens';

/** What a number measures: its unit up to, not including, token `next`, with the number (its "m" settled). */
export interface Measure {
  readonly number: NumberRead;
  readonly next: number;
  readonly dimension: Dimension;
  readonly unit?: string;
  readonly scale: number;
  readonly offset?: number;
  /** Multiplies the number: "30 MUSD". */
  readonly times: number;
}

/** The token after the hyphen that joins a number to its unit, where there is one. */
export const skipHyphen = (tokens: readonly Token[], at: number): number =>
  isDash(lowerAt(tokens, at)) && attached(tokens, at) && attached(tokens, at + 1) ? at + 1 : at;
