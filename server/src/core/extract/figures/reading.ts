import type { Span } from '../../text/span';
import type { Dimension, Hedge } from '../types';
import type { Token } from './tokens';

/** What the readers look at: the tokens of one text, and the first of them that no earlier figure owns. */
export interface Context {
  readonly tokens: readonly Token[];
  /** Hedges and signs are looked for no further back than this token. */
  readonly floor: number;
}

/** A figure in tokens, before its hedge and offsets are worked out. `first`..`next` is number with unit. */
export interface Reading {
  readonly first: number;
  readonly next: number;
  /** The number alone, with its multiplier. */
  readonly number: { readonly first: number; readonly next: number };
  readonly dimension: Dimension;
  readonly unit?: string;
  readonly low: number;
  readonly high: number;
  readonly scale: number;
  readonly offset?: number;
  readonly digits: number;
  /** Set where the words themselves are vague ("hundreds of"). */
  readonly hedge?: Hedge;
  readonly per?: string;
  readonly counted?: Span;
}

/** Reads a figure that starts at token `index`, if there is one of the reader's kind. */
export type Reader = (context: Context, index: number) => Reading | undefined;
