/** Names that go by one bearer: a union of keys. */
export interface Groups {
  join(a: string, b: string): void;
  /** The key that stands for the whole group. */
  root(key: string): string;
}

export function newGroups(): Groups {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    const up = parent.get(key);
    if (up === undefined || up === key) return key;
    const top = root(up);
    parent.set(key, top);
    return top;
  };
  const join = (a: string, b: string): void => {
    const [x, y] = [root(a), root(b)];
    // The smaller key leads, so that the order of joining does not matter.
    if (x < y) parent.set(y, x);
    else if (y < x) parent.set(x, y);
  };
  return { join, root };
}
