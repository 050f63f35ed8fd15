import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { Act } from './acts';
import type { Clauses } from './clauses';
import type { VerbGroup } from './verbGroup';

/** What a clause says is done or is so. Spans count in the text that was read. */
export interface Predicate extends Span {
  /** The same act under several ids: the verb, and the sides it takes in contrasts. */
  readonly acts: readonly Act[];
  /** The stem of the head's base form. */
  readonly stem: string;
  readonly negated: boolean;
  /** "not only", "hardly", two denials: whether it is so is not plainly said. */
  readonly bent: boolean;
  /** Whether it says that something is done: no bare infinitive or gerund. */
  readonly finite: boolean;
  readonly voice: 'active' | 'passive' | 'copula';
  readonly modality: 'fact' | 'plan' | 'hypothesis';
  /** Where the subject and what belongs to it stand, in front of the verb. */
  readonly left: readonly Span[];
  /** Where objects and circumstances stand. */
  readonly right: Span;
}

/** A sentence on its way to predicates. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Of each token, the stem of its base form. */
  readonly stems: readonly string[];
  readonly clauses: Clauses;
}

/** A word or phrase that was made out as a predicate's head: tokens `at` and the `length` − 1 behind it. */
export interface Head {
  readonly at: number;
  readonly length: number;
  readonly acts: readonly Act[];
  readonly voice: Predicate['voice'];
  readonly group: VerbGroup;
}
