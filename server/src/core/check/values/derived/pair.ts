import type { Operand } from './operands';
import type { Tie } from './ties';

/**
 * Two values of one unit that a source states together. Where the wording says which of them was first, or which one the
 * other is held against, `from` is that one; `tie` says how they hang together, the loosest being `beside`.
 */
export interface Pair {
  readonly from: Operand;
  readonly to: Operand;
  readonly tie: Tie;
  /** A part by nothing but "of", which says little of what was done to it. */
  readonly isBare?: boolean | undefined;
}
