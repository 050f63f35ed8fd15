import { stateWord } from '../../extract/names/geography';
import type { Role } from '../actor';
import { count, type Entry, entryOf, newTally, type Tally } from './entries';
import type { Seen, SourceNames } from './gather';
import { isPersonal } from './people';

/** The names of all sources, kept so that a changed source costs no more than its own names. Changed in place. */
export interface NameTable {
  /** By key, hyphen compounds of two known names left out. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Whether a source writes the word in lower case, too. */
  isLower(word: string): boolean;
  /** Whether a longer name that is no person's begins with the word. */
  opens(word: string): boolean;
  /** Keys of the long names that sources give for some letters. */
  longNames(letters: string): readonly string[];
  /** By source. */
  seen(key: string): readonly Seen[];
  roles(key: string): readonly Role[];
  /** The wordings of the roles, each once. */
  roleTexts(key: string): Iterable<string>;
  change(gone: readonly SourceNames[], come: readonly SourceNames[]): NameChange;
}

/** What a change of sources touched. */
export interface NameChange {
  /** Names that came, went or are shown otherwise, and those about whose words the sources tell something else. */
  readonly keys: ReadonlySet<string>;
  /** Letters whose long names changed. */
  readonly letters: ReadonlySet<string>;
  /** Words that the sources now write in lower case, too, or no longer do. */
  readonly lower: ReadonlySet<string>;
  /** Wordings of roles that some source now gives the bearer of a name, or none any more; in the order they came. */
  readonly roles: readonly { readonly key: string; readonly text: string; readonly by: 1 | -1 }[];
}

/** `denied`: keys that are said to name nobody. */
export function nameTable(denied: ReadonlySet<string>): NameTable {
  const tallies = new Map<string, Tally>();
  const entries = new Map<string, Entry>();
  const lower = counter();
  const opening = counter();
  /** Last words of longer names, those left out that begin with a seat of power. */
  const ending = counter();
  const compounds = new Map<string, Set<string>>();
  const long = new Map<string, ReturnType<typeof counter>>();

  const set = (key: string, entry: Entry | undefined, touched: Set<string>): void => {
    const before = entries.get(key);
    for (const [one, by] of [
      [before, -1],
      [entry, 1],
    ] as const) {
      if (one && one.words.length > 1 && !isPersonal(one) && opening.add(one.words[0] ?? '', by))
        touched.add(one.words[0] ?? '');
    }
    if (entry) entries.set(key, entry);
    else entries.delete(key);
    touched.add(key);
  };
  const renew = (key: string, touched: Set<string>): void => {
    const tally = tallies.get(key);
    const entry = tally && !denied.has(key) ? entryOf(key, tally) : undefined;
    set(key, entry && isTwoNames(entry, tallies, ending.has) ? undefined : entry, touched);
  };
  const tell = (source: SourceNames, by: 1 | -1, change: Changing): void => {
    for (const [key, seen] of source.names) {
      const tally = tallies.get(key) ?? newTally();
      if (!tallies.has(key)) noteCompound(compounds, key);
      for (const text of count(tally, seen, source.roles.get(key) ?? [], by))
        change.roles.push({ key, text, by });
      const [came, went] = [!tallies.has(key), tally.seen.length === 0];
      if (went) tallies.delete(key);
      else tallies.set(key, tally);
      const last = lastOfFull(key);
      if (last !== undefined && came !== went && ending.add(last, went ? -1 : 1)) change.shown.add(last);
      change.shown.add(key);
    }
    for (const word of source.lower) if (lower.add(word, by)) change.lower.add(word);
    for (const [short, name] of source.acronyms) {
      const names = long.get(short) ?? counter();
      long.set(short, names);
      if (names.add(name, by)) change.letters.add(short);
    }
  };
  return {
    entries,
    isLower: lower.has,
    opens: opening.has,
    longNames: (letters) => long.get(letters)?.keys() ?? [],
    seen: (key) => tallies.get(key)?.seen ?? [],
    roles: (key) => tallies.get(key)?.roles ?? [],
    roleTexts: (key) => tallies.get(key)?.roleTexts.keys() ?? [],
    change(gone, come) {
      const change: Changing = { shown: new Set(), letters: new Set(), lower: new Set(), roles: [] };
      for (const source of gone) tell(source, -1, change);
      for (const source of come) tell(source, 1, change);
      const shown = new Set([...change.shown].flatMap((key) => [key, ...(compounds.get(key) ?? [])]));
      const keys = new Set(change.lower);
      for (const key of shown) renew(key, keys);
      return { ...change, keys };
    },
  };
}

interface Changing {
  readonly shown: Set<string>;
  readonly letters: Set<string>;
  readonly lower: Set<string>;
  readonly roles: { key: string; text: string; by: 1 | -1 }[];
}

/**
 * Two names that are known on their own: "Toravin-Halloway talks", or "From Paris Halloway went home" where somebody
 * else has that surname.
 */
function isTwoNames(
  { words, text, kind }: Entry,
  known: ReadonlyMap<string, unknown>,
  endsName: (word: string) => boolean,
): boolean {
  const [first = '', second = ''] = words;
  if (words.length !== 2 || !known.has(second)) return false;
  if (/^\S+-\S+$/.test(text)) return known.has(first);
  return kind === 'unknown' && isSeat(first) && endsName(second);
}

const isSeat = (word: string): boolean => stateWord(word)?.how === 'metonym';

function lastOfFull(key: string): string | undefined {
  const words = key.split(' ');
  return words.length > 1 && !isSeat(words[0] ?? '') ? words.at(-1) : undefined;
}

/** Remembers by each of its words a name that may turn out to be a compound. */
function noteCompound(compounds: Map<string, Set<string>>, key: string): void {
  const words = key.split(' ');
  if (words.length !== 2) return;
  for (const word of words) compounds.set(word, (compounds.get(word) ?? new Set()).add(key));
}

/** Counts how often something is told. */
function counter() {
  const counts = new Map<string, number>();
  return {
    has: (key: string): boolean => counts.has(key),
    keys: (): readonly string[] => [...counts.keys()].sort(),
    /** Whether it came to be told or is told no more. */
    add(key: string, by: 1 | -1): boolean {
      const n = (counts.get(key) ?? 0) + by;
      if (n > 0) counts.set(key, n);
      else counts.delete(key);
      return by > 0 ? n === 1 : n <= 0;
    },
  };
}
