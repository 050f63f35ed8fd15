import type { Role } from '../actor';
import { counter } from './counter';
import { type Entry, entryOf, judgedAlike } from './entries';
import type { Seen, SourceNames } from './gather';
import { isPersonal } from './people';
import { allTallies, isSeat, type Tallies, type TallyChange } from './tallies';

/** The names of all sources, kept so that a changed source costs no more than its own names. Changed in place. */
export interface NameTable extends Pick<Tallies, 'isLower' | 'longNames'> {
  /** By key, hyphen compounds of two known names left out. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Whether a longer name that is no person's begins with the word. */
  opens(word: string): boolean;
  /** By source; changed in place. */
  seen(key: string): readonly Seen[];
  roles(key: string): readonly Role[];
  /** The wordings of the roles, each once. */
  roleTexts(key: string): Iterable<string>;
  change(gone: readonly SourceNames[], come: readonly SourceNames[]): NameChange;
}

/** What a change of sources touched. */
export interface NameChange extends Omit<TallyChange, 'shown'> {
  /** Names to be judged anew: they came or went, or what rules see of them or are told of their words changed. */
  readonly keys: ReadonlySet<string>;
  /** Other names of which the sources show something else: how often, how spelled, with which roles. */
  readonly recounted: ReadonlySet<string>;
}

/** `denied`: keys that are said to name nobody. */
export function nameTable(denied: ReadonlySet<string>): NameTable {
  const tallies = allTallies();
  const entries = new Map<string, Entry>();
  const opening = counter();

  const now = (key: string): Entry | undefined => {
    const tally = tallies.of(key);
    const entry = tally && !denied.has(key) ? entryOf(key, tally) : undefined;
    return entry && isTwoNames(entry, tallies) ? undefined : entry;
  };
  /** The words that names came to begin with, or do no more. */
  const openedOf = (before: Entry | undefined, after: Entry | undefined): readonly string[] => {
    const [closed, opened] = [openingOf(before), openingOf(after)];
    if (closed === opened) return [];
    return [
      ...(opened !== undefined && opening.add(opened, 1) ? [opened] : []),
      ...(closed !== undefined && opening.add(closed, -1) ? [closed] : []),
    ];
  };
  const renew = (key: string, change: Changing): void => {
    const [before, after] = [entries.get(key), now(key)];
    if (after) entries.set(key, after);
    else if (!entries.delete(key)) return;
    if (before && after && judgedAlike(before, after)) change.recounted.add(key);
    else for (const one of [key, ...openedOf(before, after)]) change.keys.add(one);
  };
  return {
    entries,
    isLower: tallies.isLower,
    opens: opening.has,
    longNames: tallies.longNames,
    seen: (key) => tallies.of(key)?.seen ?? [],
    roles: (key) => tallies.of(key)?.roles ?? [],
    roleTexts: (key) => tallies.of(key)?.roleTexts?.keys() ?? [],
    change(gone, come) {
      const told = tallies.change(gone, come);
      const change = { ...told, keys: new Set(told.lower), recounted: new Set<string>() };
      const shown = new Set(told.shown);
      for (const word of told.shown) for (const pair of tallies.pairsWith(word)) shown.add(pair);
      for (const key of shown) renew(key, change);
      return change;
    },
  };
}

interface Changing {
  readonly keys: Set<string>;
  readonly recounted: Set<string>;
}

const openingOf = (entry: Entry | undefined): string | undefined =>
  entry && entry.words.length > 1 && !isPersonal(entry) ? entry.words[0] : undefined;

/**
 * Two names that are known on their own: "Toravin-Halloway talks", or "From Paris Halloway went home" where somebody
 * else has that surname.
 */
function isTwoNames({ words, text, kind }: Entry, known: Pick<Tallies, 'has' | 'endsName'>): boolean {
  const [first = '', second = ''] = words;
  if (words.length !== 2 || !known.has(second)) return false;
  if (/^\S+-\S+$/.test(text)) return known.has(first);
  return kind === 'unknown' && isSeat(first) && known.endsName(second);
}
