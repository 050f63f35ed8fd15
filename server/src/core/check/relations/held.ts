import type { Passage } from '../../corpus/passages';
import type { Match } from './match';

/** A source's predicate that a draft's was held against. */
export interface Held {
  readonly passage: Passage;
  readonly relation: 'agrees' | 'opposes';
  readonly match: Match;
}
