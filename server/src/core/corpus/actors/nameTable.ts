import { entriesIn, keysIn } from '../../text/smallMap';
import type { Role } from '../actor';
import { counter } from './counter';
import { type Entry, entryOf, judgedAlike, rolesIn } from './entries';
import type { Seen, SourceNames } from './gather';
import { firstWord, isLong } from './keyWords';
import { isPersonal } from './people';
import { allTallies, isSeat, type Tallies, type TallyChange } from './tallies';

/** The names of all sources, kept so that a changed source costs no more than its own names. Changed in place. */
export interface NameTable extends Pick<Tallies, 'isLower' | 'longNames'> {
  /** By key, hyphen compounds of two known names left out. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Whether a longer name that is no person's begins with the word. */
  opens(word: string): boolean;
  /** By source. */
  seen(key: string): Iterable<readonly [source: string, seen: Seen]>;
  roles(key: string): readonly Role[];
  /** The wordings of the roles, each once. */
  roleTexts(key: string): Iterable<string>;
  change(gone: readonly SourceNames[], come: readonly SourceNames[]): NameChange;
  /** Judges names anew although no source changed. */
  rejudge(keys: Iterable<string>): NameChange;
}

/** What a change of sources touched. */
export interface NameChange extends Omit<TallyChange, 'shown' | 'known'> {
  /** Names to be judged anew: they came or went, or what rules see of them or are told of their words changed. */
  readonly keys: ReadonlySet<string>;
  /** Other names that are spelled otherwise now. */
  readonly respelled: ReadonlySet<string>;
  /** Other names that are told more or less often, or with other roles. */
  readonly recounted: ReadonlySet<string>;
}

/** `isDenied`: whether a key is said to name nobody; where that changes, the name is to be judged anew. */
export function nameTable(isDenied: (key: string) => boolean): NameTable {
  const tallies = allTallies();
  const entries = new Map<string, Entry>();
  const opening = counter();

  const now = (key: string): Entry | undefined => {
    const tally = tallies.of(key);
    const entry = tally && !isDenied(key) ? entryOf(key, tally) : undefined;
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
    if (before && after && judgedAlike(before, after))
      change[before.text === after.text ? 'recounted' : 'respelled'].add(key);
    else for (const one of [key, ...openedOf(before, after)]) change.keys.add(one);
  };
  return {
    entries,
    isLower: tallies.isLower,
    opens: opening.has,
    longNames: tallies.longNames,
    seen: (key) => entriesIn(tallies.of(key)?.seen),
    roles(key) {
      const tally = tallies.of(key);
      return tally ? rolesIn(tally) : [];
    },
    roleTexts: (key) => keysIn(tallies.of(key)?.roleTexts),
    change(gone, come) {
      const told = tallies.change(gone, come);
      const change = { ...told, keys: new Set(told.lower), ...nothingRetold() };
      const shown = new Set(told.shown);
      for (const word of told.known) for (const pair of tallies.pairsWith(word)) shown.add(pair);
      for (const key of shown) renew(key, change);
      return change;
    },
    rejudge(all) {
      const change = { ...nothingTold, keys: new Set<string>(), ...nothingRetold() };
      for (const key of all) renew(key, change);
      return change;
    },
  };
}

interface Changing {
  readonly keys: Set<string>;
  readonly respelled: Set<string>;
  readonly recounted: Set<string>;
}

const nothingTold = {
  letters: new Set<string>(),
  lower: new Set<string>(),
  roles: new Map<string, never>(),
} as const;

const nothingRetold = (): Omit<Changing, 'keys'> => ({ respelled: new Set(), recounted: new Set() });

const openingOf = (entry: Entry | undefined): string | undefined =>
  entry && isLong(entry.key) && !isPersonal(entry) ? firstWord(entry.key) : undefined;

/**
 * Two names that are known on their own: "Toravin-Halloway talks", or "From Paris Halloway went home" where somebody
 * else has that surname.
 */
function isTwoNames({ key, text, kind }: Entry, known: Pick<Tallies, 'has' | 'endsName'>): boolean {
  const blank = key.indexOf(' ');
  if (blank < 0 || key.includes(' ', blank + 1)) return false;
  const [first, second] = [key.slice(0, blank), key.slice(blank + 1)];
  if (!known.has(second)) return false;
  if (/^\S+-\S+$/.test(text)) return known.has(first);
  return kind === 'unknown' && isSeat(first) && known.endsName(second);
}
