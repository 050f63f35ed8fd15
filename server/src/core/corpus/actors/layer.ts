import { classesOf, type JoinsByKey } from './classes';
import type { Facts, Join, JoinRule, StaleClasses } from './joinRule';

/** Groups of names by the joins of some rules on top of the groups of the layer before. Changed in place. */
export interface Layer {
  root(key: string): string;
  /** The keys of a group, by its root, in order. */
  group(root: string): readonly string[];
  joinsOf(key: string): Iterable<Join>;
  /** Brings the groups up to date; the keys that are joined otherwise than before, the given ones included. */
  update(keys: ReadonlySet<string>, classes: StaleClasses, facts: Facts): ReadonlySet<string>;
}

/** Two keys with different owners (as `actors.yaml` says) are never one bearer's. */
export type OwnerOf = (key: string) => string | undefined;

/** `rules`: such as need nothing of each other. */
export function layer(
  rules: readonly JoinRule[],
  below: Pick<Layer, 'root' | 'group'>,
  ownerOf: OwnerOf,
): Layer {
  const joins: JoinsByKey = new Map();
  const tables = rules.map((rule) => [rule, classesOf(rule, joins)] as const);
  const roots = new Map<string, string>();
  const groups = new Map<string, readonly string[]>();

  const root = (key: string): string => roots.get(key) ?? key;
  const group = (of: string): readonly string[] => groups.get(of) ?? [of];

  /** Most names are one of a kind: neither were they in a group nor is there anything to join them with. */
  const isAlone = (key: string): boolean =>
    !joins.has(key) && !roots.has(key) && below.root(key) === key && below.group(key).length === 1;

  const besides = (key: string): readonly string[] => {
    const own = joins.get(key);
    const beneath = below.group(below.root(key));
    if (!own) return beneath;
    return [...beneath, ...[...own].flatMap(({ a, b, how }) => (how === 'shared' ? [] : [a, b]))];
  };

  /** Takes the groups of some keys apart; all keys that were in them. */
  const loosen = (keys: Iterable<string>): ReadonlySet<string> => {
    const loose = new Set<string>();
    for (const key of keys) if (!isAlone(key)) for (const other of group(root(key))) loose.add(other);
    for (const key of loose) groups.delete(root(key));
    for (const key of loose) roots.delete(key);
    return loose;
  };

  return {
    root,
    group,
    joinsOf: (key) => joins.get(key) ?? [],
    update(keys, classes, facts) {
      const touched = new Set(keys);
      for (const [rule, table] of tables)
        for (const key of table.update(keys, classes.get(rule) ?? [], facts)) touched.add(key);
      const loose = loosen(touched);
      for (const key of loose) touched.add(key);
      for (const found of components(loose, besides, ownerOf)) {
        for (const key of found) touched.add(key);
        if (found.length === 1) continue;
        groups.set(found[0] as string, found);
        for (const key of found) roots.set(key, found[0] as string);
      }
      return touched;
    },
  };
}

/** The layer under the first one: every name is a group of its own. */
export const apart: Pick<Layer, 'root' | 'group'> = { root: (key) => key, group: (root) => [root] };

/** The groups that the keys fall into, each in order, with the smallest key first. */
function components(
  keys: Iterable<string>,
  besides: (key: string) => readonly string[],
  ownerOf: OwnerOf,
): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const found: (readonly string[])[] = [];
  for (const key of keys) {
    if (seen.has(key)) continue;
    const all = reach(key, besides);
    for (const one of all) seen.add(one);
    found.push(...byOwner(all, besides, ownerOf).map((part) => [...part].sort()));
  }
  return found;
}

function reach(
  from: string,
  besides: (key: string) => readonly string[],
  passes = (_: string): boolean => true,
): Set<string> {
  const all = new Set([from]);
  for (const key of all) for (const other of besides(key)) if (passes(other)) all.add(other);
  return all;
}

/** A group that several owners claim falls apart: to each what only it is joined with, the rest by itself. */
function byOwner(
  all: ReadonlySet<string>,
  besides: (key: string) => readonly string[],
  ownerOf: OwnerOf,
): readonly ReadonlySet<string>[] {
  const owners = new Set([...all].flatMap((key) => ownerOf(key) ?? []));
  if (owners.size <= 1) return [all];
  const claims = new Map<string, string[]>();
  for (const owner of [...owners].sort()) {
    const own = [...all].filter((key) => ownerOf(key) === owner);
    const mayBe = (key: string) => (ownerOf(key) ?? owner) === owner;
    const reached = new Set(own.flatMap((key) => [...reach(key, besides, mayBe)]));
    for (const key of reached) claims.set(key, [...(claims.get(key) ?? []), owner]);
  }
  const parts = new Map<string, Set<string>>();
  for (const key of all) {
    const claimed = claims.get(key) ?? [];
    const part = claimed.length === 1 ? (claimed[0] as string) : key;
    parts.set(part, (parts.get(part) ?? new Set()).add(key));
  }
  return [...parts.values()];
}
