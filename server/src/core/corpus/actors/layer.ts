import { replaceKeyed } from '../../text/ordered';
import type { Entry } from './entries';

/** Two keys that go by one bearer; or a surname that more than one bearer shares, which joins nothing. */
export interface Join {
  readonly a: string;
  readonly b: string;
  readonly how?: 'demonym' | 'shared';
}

/** What a rule may ask about names beyond those of its class. */
export interface Facts {
  readonly entries: ReadonlyMap<string, Entry>;
  isLower(word: string): boolean;
  opens(word: string): boolean;
  longNames(letters: string): readonly string[];
  /** The key that stands for all that the layers before this one joined it with. */
  root(key: string): string;
  /** Whether the layers before found it to be a state's name or a demonym. */
  isNational(key: string): boolean;
}

/** One reason why two names are one bearer's. It looks only at names of one class at a time. */
export interface JoinRule {
  /** The classes that a name is in. */
  classes(entry: Entry, facts: Facts): readonly string[];
  /** Nothing is joined in a class unless a name has the class's own name for its key. */
  readonly onlyWith?: true;
  /** The joins in a class; its members come in the order of their keys. */
  joins(name: string, members: readonly Entry[], facts: Facts): readonly Join[];
}

/** Groups of names by the joins of one rule on top of the groups of the layer before. Changed in place. */
export interface Layer {
  root(key: string): string;
  /** The keys of a group, by its root, in order. */
  group(root: string): readonly string[];
  joinsOf(key: string): readonly Join[];
  /** Brings the groups up to date; the keys that are joined otherwise than before, the given ones included. */
  update(keys: ReadonlySet<string>, classes: Iterable<string>, facts: Facts): ReadonlySet<string>;
}

/** Two keys with different owners (as `actors.yaml` says) are never one bearer's. */
export type OwnerOf = (key: string) => string | undefined;

export function layer(rule: JoinRule, below: Pick<Layer, 'root' | 'group'>, ownerOf: OwnerOf): Layer {
  const classesOf = new Map<string, readonly string[]>();
  /** In order. */
  const members = new Map<string, readonly string[]>();
  const joinsIn = new Map<string, readonly Join[]>();
  const joinsOf = new Map<string, Map<string, Join>>();
  const roots = new Map<string, string>();
  const groups = new Map<string, readonly string[]>();

  const root = (key: string): string => roots.get(key) ?? key;
  const group = (of: string): readonly string[] => groups.get(of) ?? [of];

  /** Puts a name into its classes; all classes that it was in or is in. */
  const classify = (key: string, facts: Facts): readonly string[] => {
    const entry = facts.entries.get(key);
    const before = classesOf.get(key) ?? [];
    const after = entry ? rule.classes(entry, facts) : [];
    if (before.length === after.length && before.every((name, i) => name === after[i])) return after;
    for (const name of before) members.set(name, replaceKeyed(members.get(name) ?? [], key, [], self));
    for (const name of after) members.set(name, replaceKeyed(members.get(name) ?? [], key, [key], self));
    if (after.length > 0) classesOf.set(key, after);
    else classesOf.delete(key);
    return [...before, ...after];
  };

  const joinsAmong = (name: string, keys: readonly string[], facts: Facts): readonly Join[] => {
    if (rule.onlyWith && !facts.entries.has(name)) return [];
    const entries = keys.map((key) => facts.entries.get(key)).filter((entry) => entry !== undefined);
    return rule.joins(name, entries, facts);
  };

  /** Works out the joins of a class again; the keys whose joins are others now. */
  const rejoin = (name: string, facts: Facts): readonly string[] => {
    const keys = members.get(name) ?? [];
    if (keys.length === 0) members.delete(name);
    const before = joinsIn.get(name) ?? [];
    const after = joinsAmong(name, keys, facts);
    if (same(before, after)) return [];
    for (const join of before) for (const key of [join.a, join.b]) joinsOf.get(key)?.delete(idOf(name, join));
    for (const join of after)
      for (const key of [join.a, join.b])
        joinsOf.set(key, (joinsOf.get(key) ?? new Map()).set(idOf(name, join), join));
    if (after.length > 0) joinsIn.set(name, after);
    else joinsIn.delete(name);
    return [...before, ...after].flatMap(({ a, b }) => [a, b]);
  };

  const besides = (key: string): readonly string[] => [
    ...below.group(below.root(key)),
    ...[...(joinsOf.get(key)?.values() ?? [])].flatMap(({ a, b, how }) => (how === 'shared' ? [] : [a, b])),
  ];

  return {
    root,
    group,
    joinsOf: (key) => [...(joinsOf.get(key)?.values() ?? [])],
    update(keys, classes, facts) {
      const stale = new Set(classes);
      for (const key of keys) for (const name of classify(key, facts)) stale.add(name);
      const touched = new Set(keys);
      for (const name of stale) for (const key of rejoin(name, facts)) touched.add(key);
      const loose = new Set([...touched].flatMap((key) => group(root(key))));
      for (const key of loose) {
        groups.delete(root(key));
        touched.add(key);
      }
      for (const key of loose) roots.delete(key);
      for (const found of components(loose, besides, ownerOf)) {
        if (found.length > 1) groups.set(found[0] as string, found);
        for (const key of found) {
          touched.add(key);
          if (found.length > 1) roots.set(key, found[0] as string);
        }
      }
      return touched;
    },
  };
}

/** The layer under the first one: every name is a group of its own. */
export const apart: Pick<Layer, 'root' | 'group'> = { root: (key) => key, group: (root) => [root] };

const self = (key: string): string => key;

const idOf = (name: string, { a, b, how }: Join): string => `${name}\n${a}\n${b}\n${how ?? ''}`;

const same = (a: readonly Join[], b: readonly Join[]): boolean =>
  a.length === b.length &&
  a.every((join, i) => join.a === b[i]?.a && join.b === b[i]?.b && join.how === b[i]?.how);

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
