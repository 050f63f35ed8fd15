/** A map and some changes on top of it, in the order that a copy would have. Immutable, if the map beneath stays. */
export interface LayeredMap<K, V> extends ReadonlyMap<K, V> {
  /** The map with these entries put in and those of these keys taken out. */
  with(entries: readonly (readonly [K, V])[], removed: readonly K[]): LayeredMap<K, V>;
}

/**
 * A map that changes at the cost of the change, not of a copy. `over`: what is new or otherwise than in the base;
 * `hidden`: keys of the base that were taken out; those that came back stand at the end.
 */
export function layered<K, V>(
  base: ReadonlyMap<K, V>,
  over: ReadonlyMap<K, V> = new Map(),
  hidden: ReadonlySet<K> = new Set(),
): LayeredMap<K, V> {
  const isInPlace = (key: K): boolean => base.has(key) && !hidden.has(key);
  const isAdded = (key: K): boolean => !isInPlace(key);
  function* entries(): MapIterator<[K, V]> {
    for (const [key, value] of base)
      if (!hidden.has(key)) yield [key, over.has(key) ? (over.get(key) as V) : value];
    for (const [key, value] of over) if (isAdded(key)) yield [key, value];
  }
  function* keys(): MapIterator<K> {
    for (const [key] of entries()) yield key;
  }
  function* values(): MapIterator<V> {
    for (const [, value] of entries()) yield value;
  }
  const map: LayeredMap<K, V> = {
    size: base.size - hidden.size + [...over.keys()].filter(isAdded).length,
    has: (key) => over.has(key) || isInPlace(key),
    get(key) {
      if (over.has(key)) return over.get(key);
      return hidden.has(key) ? undefined : base.get(key);
    },
    entries,
    keys,
    values,
    [Symbol.iterator]: entries,
    forEach(told) {
      for (const [key, value] of entries()) told(value, key, map);
    },
    with(put, removed) {
      const [nowOver, nowHidden] = [new Map(over), new Set(hidden)];
      for (const key of removed) {
        nowOver.delete(key);
        if (base.has(key)) nowHidden.add(key);
      }
      for (const [key, value] of put) nowOver.set(key, value);
      const changed = layered(base, nowOver, nowHidden);
      return (nowOver.size + nowHidden.size) ** 2 > base.size ? layered(new Map(changed)) : changed;
    },
  };
  return map;
}
