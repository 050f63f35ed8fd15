import { type LayeredMap, layered } from './layeredMap';

/** What became of a map's entries. */
export interface Difference<K, V> {
  /** Entries that are no more, or were otherwise. */
  readonly gone: readonly (readonly [K, V])[];
  /** Entries that are new, or are otherwise now. */
  readonly come: readonly (readonly [K, V])[];
}

interface Origin {
  readonly from: WeakRef<object>;
  readonly keys: ReadonlySet<unknown>;
}

const origins = new WeakMap<object, Origin>();

/** The map with these entries put in and those of these keys taken out, at the cost of these; the map must not change. */
export function withEntries<K, V>(
  map: ReadonlyMap<K, V>,
  entries: readonly (readonly [K, V])[],
  removed: readonly K[] = [],
): ReadonlyMap<K, V> {
  const made = ('with' in map ? (map as LayeredMap<K, V>) : layered(map)).with(entries, removed);
  const keys = new Set([...removed, ...entries.map(([key]) => key)]);
  origins.set(made, { from: new WeakRef(map), keys });
  return made;
}

/** How one map differs from another; found at the cost of the change alone where `withEntries` made one of the other. */
export function difference<K, V>(before: ReadonlyMap<K, V>, after: ReadonlyMap<K, V>): Difference<K, V> {
  const keys = changedKeys<K>(before, after) ?? changedKeys<K>(after, before);
  return {
    gone: unlike(before, after, keys ?? before.keys()),
    come: unlike(after, before, keys ?? after.keys()),
  };
}

function changedKeys<K>(
  before: ReadonlyMap<K, unknown>,
  after: ReadonlyMap<K, unknown>,
): Iterable<K> | undefined {
  const origin = madeOf(after);
  return origin?.from === before ? (origin.keys as Iterable<K>) : undefined;
}

/** What a map was made of by `withEntries`, and the keys that were given, while that map is still in use. */
export function madeOf<M extends ReadonlyMap<unknown, unknown>>(
  map: M,
): { readonly from: M; readonly keys: ReadonlySet<unknown> } | undefined {
  const origin = origins.get(map);
  const from = origin?.from.deref() as M | undefined;
  return origin && from && { from, keys: origin.keys };
}

/** Those entries of a map, out of some, that another does not have so. */
function unlike<K, V>(
  map: ReadonlyMap<K, V>,
  other: ReadonlyMap<K, V>,
  keys: Iterable<K>,
): readonly (readonly [K, V])[] {
  const found: (readonly [K, V])[] = [];
  for (const key of keys) {
    const value = map.get(key);
    if (value !== undefined && other.get(key) !== value) found.push([key, value]);
  }
  return found;
}
