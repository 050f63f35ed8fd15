/** Names as a tree of their words, so that a text is read in one pass. Changed in place. */
export interface NameTree<T> {
  readonly root: Branch<T>;
  /** Puts something at the end of a way through the tree, in the place of what is the same. */
  put(words: readonly string[], item: T): void;
  /** Takes out what is the same, and the end of its way where that leads to nothing any more. */
  takeOut(words: readonly string[], item: T): void;
}

/** A place in the tree. There are very many, most with nothing behind them and one thing at them. */
export interface Branch<T> {
  readonly word: string;
  next: Branch<T> | Map<string, Branch<T>> | undefined;
  /** What the way to here means. */
  hit: T | undefined;
  /** What that is put together from, where it is several things. */
  all: readonly T[] | undefined;
}

/** `together`: what several things at one place mean, or one or none. */
export function nameTree<T>(
  isSame: (a: T, b: T) => boolean,
  together: (items: readonly T[]) => T | undefined,
): NameTree<T> {
  const root = branch<T>('');
  const set = (at: Branch<T>, items: readonly T[]): void => {
    at.all = items.length > 1 ? items : undefined;
    at.hit = together(items);
  };
  const others = (at: Branch<T>, item: T): readonly T[] =>
    (at.all ?? (at.hit === undefined ? [] : [at.hit])).filter((other) => !isSame(other, item));
  const takeOut = (at: Branch<T>, words: readonly string[], depth: number, item: T): void => {
    const word = words[depth];
    const next = word === undefined ? undefined : branchOf(at, word);
    if (word === undefined) set(at, others(at, item));
    if (word === undefined || !next) return;
    takeOut(next, words, depth + 1, item);
    if (next.next === undefined && next.hit === undefined) drop(at, word);
  };
  return {
    root,
    put(words, item) {
      const at = grown(root, words);
      set(at, [...others(at, item), item]);
    },
    takeOut: (words, item) => takeOut(root, words, 0, item),
  };
}

/** Where a word leads to. */
export function branchOf<T>({ next }: Branch<T>, word: string): Branch<T> | undefined {
  if (next instanceof Map) return next.get(word);
  return next?.word === word ? next : undefined;
}

const branch = <T>(word: string): Branch<T> => ({ word, next: undefined, hit: undefined, all: undefined });

function grown<T>(root: Branch<T>, words: readonly string[]): Branch<T> {
  let at = root;
  for (const word of words) {
    const known = branchOf(at, word);
    const next: Branch<T> = known ?? branch(word);
    if (!known) add(at, next);
    at = next;
  }
  return at;
}

function add<T>(at: Branch<T>, next: Branch<T>): void {
  if (at.next === undefined) at.next = next;
  else if (at.next instanceof Map) at.next.set(next.word, next);
  else
    at.next = new Map([
      [at.next.word, at.next],
      [next.word, next],
    ]);
}

function drop<T>(at: Branch<T>, word: string): void {
  if (!(at.next instanceof Map)) at.next = undefined;
  else if (at.next.delete(word) && at.next.size === 0) at.next = undefined;
}
