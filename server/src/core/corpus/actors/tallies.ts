import { stateWord } from '../../extract/names/geography';
import { keysIn, putOf, type SmallMap } from '../../text/smallMap';
import { type Counter, counter } from './counter';
import { newTally, recount, type Shown, showsAlike, type Tally, type Wording } from './entries';
import type { SourceNames } from './gather';
import { firstWord, isLong, lastWord, wordsOf } from './keyWords';

/** What all sources show of names and words, added up. Changed in place. */
export interface Tallies {
  of(key: string): Tally | undefined;
  has(key: string): boolean;
  /** Whether a source writes the word in lower case, too. */
  isLower(word: string): boolean;
  /** Whether a longer name ends with the word, those left out that begin with a seat of power. */
  endsName(word: string): boolean;
  /** Keys of the long names that sources give for some letters. */
  longNames(letters: string): readonly string[];
  /** Names of two words of which one is this. */
  pairsWith(word: string): Iterable<string>;
  change(gone: readonly SourceNames[], come: readonly SourceNames[]): TallyChange;
}

/** What a change of sources touched. */
export interface TallyChange {
  /** Names of which the sources show something else. */
  readonly shown: ReadonlySet<string>;
  /** Names that came or went, and last words that came to end longer names or do no more. */
  readonly known: ReadonlySet<string>;
  /** Letters whose long names changed. */
  readonly letters: ReadonlySet<string>;
  /** Words that the sources now write in lower case, too, or no longer do. */
  readonly lower: ReadonlySet<string>;
  /** By name, the wordings of its bearer's roles that came or went, in the order they did. */
  readonly roles: ReadonlyMap<string, readonly Wording[]>;
}

export function allTallies(): Tallies {
  const tallies = new Map<string, Tally>();
  const lower = counter();
  const ending = counter();
  const pairs = new Map<string, SmallMap<true>>();
  const long = new Map<string, Counter>();

  const retellName = (
    source: string,
    key: string,
    before: Shown | undefined,
    after: Shown | undefined,
    change: Changing,
  ): void => {
    const tally = tallies.get(key) ?? newTally();
    const wordings = recount(tally, source, before, after);
    if (wordings.length > 0) change.roles.set(key, (change.roles.get(key) ?? []).concat(wordings));
    change.shown.add(key);
    const [was, is] = [tallies.has(key), tally.seen !== undefined];
    if (was === is) return;
    if (is) tallies.set(key, tally);
    else tallies.delete(key);
    change.known.add(key);
    for (const word of halvesOf(key)) putOf(pairs, word, key, is);
    const last = lastOfFull(key);
    if (last !== undefined && ending.add(last, is ? 1 : -1)) change.known.add(last);
  };
  const retell = (
    before: SourceNames | undefined,
    after: SourceNames | undefined,
    change: Changing,
  ): void => {
    for (const key of eitherOf(before?.names, after?.names)) {
      const [had, has] = [shownBy(before, key), shownBy(after, key)];
      if (!had || !has || !showsAlike(had, has))
        retellName((after ?? before)?.id ?? '', key, had, has, change);
    }
    for (const word of eitherOf(before?.lower, after?.lower)) {
      const is = after?.lower.has(word) ?? false;
      if (is !== (before?.lower.has(word) ?? false) && lower.add(word, is ? 1 : -1)) change.lower.add(word);
    }
    for (const [short, name] of after?.acronyms ?? []) tellLong(short, name, 1, change);
    for (const [short, name] of before?.acronyms ?? []) tellLong(short, name, -1, change);
  };
  const tellLong = (short: string, name: string, by: 1 | -1, change: Changing): void => {
    const names = long.get(short) ?? counter();
    long.set(short, names);
    if (names.add(name, by)) change.letters.add(short);
  };
  return {
    of: (key) => tallies.get(key),
    has: (key) => tallies.has(key),
    isLower: lower.has,
    endsName: ending.has,
    longNames: (letters) => long.get(letters)?.keys() ?? [],
    pairsWith: (word) => keysIn(pairs.get(word)),
    change(gone, come) {
      const change: Changing = {
        shown: new Set(),
        known: new Set(),
        letters: new Set(),
        lower: new Set(),
        roles: new Map(),
      };
      const before = new Map(gone.map((source) => [source.id, source] as const));
      for (const source of come) retell(before.get(source.id), source, change);
      for (const { id } of come) before.delete(id);
      for (const source of before.values()) retell(source, undefined, change);
      return change;
    },
  };
}

interface Changing {
  readonly shown: Set<string>;
  readonly known: Set<string>;
  readonly letters: Set<string>;
  readonly lower: Set<string>;
  readonly roles: Map<string, readonly Wording[]>;
}

type Keyed = Pick<ReadonlyMap<string, unknown>, 'has'> & { keys(): Iterable<string> };

function eitherOf(a: Keyed | undefined, b: Keyed | undefined): readonly string[] {
  const keys = [...(a?.keys() ?? [])];
  for (const key of b?.keys() ?? []) if (!a?.has(key)) keys.push(key);
  return keys;
}

function shownBy(source: SourceNames | undefined, key: string): Shown | undefined {
  const seen = source?.names.get(key);
  return seen && { seen, roles: source?.roles.get(key) ?? [] };
}

/** Whether the word is a capital or the like, behind which a new name may begin. */
export const isSeat = (word: string): boolean => stateWord(word)?.how === 'metonym';

const lastOfFull = (key: string): string | undefined =>
  isLong(key) && !isSeat(firstWord(key)) ? lastWord(key) : undefined;

/** The words of a name that has two. */
function halvesOf(key: string): readonly string[] {
  const words = wordsOf(key);
  return words.length === 2 ? words : [];
}
