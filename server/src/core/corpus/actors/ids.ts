import { replaceKeyed } from '../../text/ordered';

/** Ids of actors, made of their names; of several with one name, all but the first by root get a number. Changed in place. */
export interface IdTable {
  idOf(root: string): string | undefined;
  rootOf(id: string): string | undefined;
  /** What an actor's id is to be made of; nothing for one that is no more. Takes effect with `settle`. */
  set(root: string, slug: string | undefined): void;
  /** Gives out ids; those that are nobody's any more, and the roots that have another one than before. */
  settle(): { readonly gone: readonly string[]; readonly roots: readonly string[] };
}

export function idTable(): IdTable {
  const slugs = new Map<string, string>();
  /** In order. */
  const bearers = new Map<string, readonly string[]>();
  const ids = new Map<string, string>();
  const roots = new Map<string, string>();
  /** The bearers that ids were given to, where they are others now. */
  const stale = new Map<string, readonly string[]>();
  const bear = (slug: string, root: string, does: boolean): void => {
    const before = bearers.get(slug) ?? [];
    if (!stale.has(slug)) stale.set(slug, before);
    const after = replaceKeyed(before, root, does ? [root] : [], self);
    if (after.length > 0) bearers.set(slug, after);
    else bearers.delete(slug);
  };
  return {
    idOf: (root) => ids.get(root),
    rootOf: (id) => roots.get(id),
    set(root, slug) {
      const before = slugs.get(root);
      if (before === slug) return;
      if (before !== undefined) bear(before, root, false);
      if (slug === undefined) slugs.delete(root);
      else {
        slugs.set(root, slug);
        bear(slug, root, true);
      }
    },
    settle() {
      const before = [...stale].flatMap(([slug, had]) => numbered(slug, had));
      const after = [...stale.keys()].flatMap((slug) => numbered(slug, bearers.get(slug) ?? []));
      stale.clear();
      for (const [id, root] of before) {
        roots.delete(id);
        ids.delete(root);
      }
      for (const [id, root] of after) {
        roots.set(id, root);
        ids.set(root, id);
      }
      const had = new Map(before.map(([id, root]) => [root, id] as const));
      return {
        gone: before.map(([id]) => id).filter((id) => !roots.has(id)),
        roots: after.filter(([id, root]) => had.get(root) !== id).map(([, root]) => root),
      };
    },
  };
}

const self = (root: string): string => root;

/** No slug holds a tilde. */
const numbered = (slug: string, list: readonly string[]): readonly (readonly [id: string, root: string])[] =>
  list.map((root, n) => [n === 0 ? slug : `${slug}~${n + 1}`, root]);
