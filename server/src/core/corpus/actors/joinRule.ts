import type { Entry } from './entries';

/** Two keys that go by one bearer; or a surname that more than one bearer shares, which joins nothing. */
export interface Join {
  readonly a: string;
  readonly b: string;
  readonly how?: 'demonym' | 'shared';
}

/** What a rule may ask about names beyond those of its class. */
export interface Facts {
  readonly entries: ReadonlyMap<string, Entry>;
  isLower(word: string): boolean;
  opens(word: string): boolean;
  longNames(letters: string): readonly string[];
  /** The key that stands for all that the layers before this one joined it with. */
  root(key: string): string;
  /** Whether the layers before found it to be a state's name or a demonym. */
  isNational(key: string): boolean;
}

/**
 * One reason why two names are one bearer's. It looks only at names of one class at a time, and only at their words and
 * at what `judgedAlike` (`entries.ts`) compares.
 */
export interface JoinRule {
  /** The classes that a name is in. */
  classes(entry: Entry, facts: Facts): readonly string[];
  /** Nothing is joined in a class unless a name has the class's own name for its key. */
  readonly onlyWith?: true;
  /** What is joined in a class may depend on whether a name has the class's own name for its key. */
  readonly named?: true;
  /** A class of fewer than two names may join, too: with what no source names. */
  readonly alone?: true;
  /** The joins in a class; its members come in the order of their keys. */
  joins(name: string, members: readonly Entry[], facts: Facts): readonly Join[];
}

/** Names of classes that are to be joined anew although none of their names changed, by rule. */
export type StaleClasses = ReadonlyMap<JoinRule, Iterable<string>>;
