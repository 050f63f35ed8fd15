/** Answers that were worked out before, by a text. */
export interface Memory<V> {
  has(key: string): boolean;
  /** The answer for the key; `make` is only called for a key that is not (or no longer) remembered. */
  of(key: string, make: () => V): V;
}

/** Remembers `limit` answers at most; once there are so many, the least recently used is forgotten first. */
export function memory<V>(limit: number): Memory<V> {
  const known = new Map<string, V>();
  return {
    has: (key) => known.has(key),
    of(key, make) {
      const last = known.get(key);
      const had = last !== undefined || known.has(key);
      const value = had ? (last as V) : make();
      const isFull = known.size >= limit;
      if (had && !isFull) return value;
      if (isFull) known.delete(had ? key : (known.keys().next().value as string));
      known.set(key, value);
      return value;
    },
  };
}

/** The answer of `make`, worked out when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
