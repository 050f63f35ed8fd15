import { sortedLists } from '../../text/packed';

/** Ids of actors, made of their names; of several with one name, all but the first by root get a number. Changed in place. */
export interface IdTable {
  readonly size: number;
  all(): Iterable<string>;
  idOf(root: string): string | undefined;
  rootOf(id: string): string | undefined;
  /** What an actor's id is to be made of; nothing for one that is no more. */
  set(root: string, slug: string | undefined): void;
  /** The roots that have another id than when it was last asked. */
  settle(): readonly string[];
}

export function idTable(): IdTable {
  const slugs = new Map<string, string>();
  const bearers = sortedLists();
  /** The bearers that a slug had, where they are others now. */
  const stale = new Map<string, readonly string[]>();
  const noteStale = (slug: string): void => {
    if (!stale.has(slug)) stale.set(slug, bearers.of(slug));
  };
  const idOf = (root: string): string | undefined => {
    const slug = slugs.get(root);
    return slug === undefined ? undefined : numbered(slug, bearers.of(slug).indexOf(root));
  };
  return {
    get size() {
      return slugs.size;
    },
    *all() {
      for (const root of slugs.keys()) yield idOf(root) as string;
    },
    idOf,
    rootOf(id) {
      const tilde = id.indexOf('~');
      if (tilde < 0) return bearers.of(id)[0];
      return bearers.of(id.slice(0, tilde))[Number(id.slice(tilde + 1)) - 1];
    },
    set(root, slug) {
      const before = slugs.get(root);
      if (before === slug) return;
      if (before !== undefined) {
        noteStale(before);
        bearers.remove(before, root);
        slugs.delete(root);
      }
      if (slug === undefined) return;
      noteStale(slug);
      bearers.add(slug, root);
      slugs.set(root, slug);
    },
    settle() {
      const before = new Map([...stale].flatMap(([slug, had]) => allNumbered(slug, had)));
      const after = [...stale.keys()].flatMap((slug) => allNumbered(slug, bearers.of(slug)));
      stale.clear();
      return after.flatMap(([root, id]) => (before.get(root) === id ? [] : [root]));
    },
  };
}

const allNumbered = (
  slug: string,
  roots: readonly string[],
): readonly (readonly [root: string, id: string])[] => roots.map((root, n) => [root, numbered(slug, n)]);

/** No slug holds a tilde. */
const numbered = (slug: string, n: number): string => (n === 0 ? slug : `${slug}~${n + 1}`);
