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

/** The same function of an object, whose answer is worked out when it is first asked for: for what nothing else decides. */
export function onceEach<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.value;
    const value = make(of);
    known.set(of, { value });
    return value;
  };
}
