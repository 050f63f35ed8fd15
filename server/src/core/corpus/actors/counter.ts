/** How often things are told. Changed in place. */
export interface Counter {
  has(key: string): boolean;
  /** In order. */
  keys(): readonly string[];
  /** Whether it came to be told or is told no more. */
  add(key: string, by: 1 | -1): boolean;
}

export function counter(): Counter {
  const counts = new Map<string, number>();
  return {
    has: (key) => counts.has(key),
    keys: () => [...counts.keys()].sort(),
    add(key, by) {
      const n = (counts.get(key) ?? 0) + by;
      if (n > 0) counts.set(key, n);
      else counts.delete(key);
      return by > 0 ? n === 1 : n <= 0;
    },
  };
}
