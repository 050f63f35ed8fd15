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

/** A copy of a map with these entries put in and those of these keys taken out, of which `difference` knows at once. */
export function withEntries<K, V>(
  map: ReadonlyMap<K, V>,
  entries: readonly (readonly [K, V])[],
  removed: readonly K[] = [],
): ReadonlyMap<K, V> {
  const copy = new Map(map);
  for (const key of removed) copy.delete(key);
  for (const [key, value] of entries) copy.set(key, value);
  const keys = new Set([...removed, ...entries.map(([key]) => key)]);
  origins.set(copy, { from: new WeakRef(map), keys });
  return copy;
}

/** How one map differs from another; found at the cost of the change alone where `withEntries` made one of the other. */
export function difference<K, V>(before: ReadonlyMap<K, V>, after: ReadonlyMap<K, V>): Difference<K, V> {
  const keys = changedKeys<K>(before, after) ?? changedKeys<K>(after, before);
  return {
    gone: unlike(before, after, keys ?? before.keys()),
    come: unlike(after, before, keys ?? after.keys()),
  };
}

function changedKeys<K>(before: object, after: object): Iterable<K> | undefined {
  const origin = origins.get(after);
  return origin?.from.deref() === before ? (origin.keys as Iterable<K>) : undefined;
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
