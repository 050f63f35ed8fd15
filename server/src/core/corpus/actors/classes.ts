import { type Packed, packed, sortedLists, unpacked } from '../../text/packed';
import type { Facts, Join, JoinRule } from './joinRule';

/** The joins that each key is part of, in the order they were made. Changed in place. */
export type JoinsByKey = Map<string, Set<Join>>;

/** The classes of one rule, and what it joins in them. Changed in place. */
export interface Classes {
  /** Puts changed names into their classes, and joins these and some more classes anew; the keys that are joined otherwise. */
  update(keys: Iterable<string>, more: Iterable<string>, facts: Facts): Iterable<string>;
}

/** `joins`: those of several rules; each takes out only its own. */
export function classesOf(rule: JoinRule, joins: JoinsByKey): Classes {
  const known = new Map<string, Packed>();
  const members = sortedLists();
  const made = new Map<string, readonly Join[]>();

  /** Puts a name into its classes; all classes that it was in or is in. */
  const classify = (key: string, facts: Facts): readonly string[] => {
    const entry = facts.entries.get(key);
    const before = unpacked(known.get(key));
    const after = entry ? rule.classes(entry, facts) : none;
    if (before.length === after.length && before.every((name, i) => name === after[i])) return after;
    for (const name of before) members.remove(name, key);
    for (const name of after) members.add(name, key);
    if (after.length > 0) known.set(key, packed(after));
    else known.delete(key);
    return before.length === 0 ? after : [...before, ...after];
  };

  const joinsAmong = (name: string, keys: readonly string[], facts: Facts): readonly Join[] => {
    if (keys.length < 2 && !rule.alone) return none;
    if (rule.onlyWith && !facts.entries.has(name)) return none;
    const entries = keys.map((key) => facts.entries.get(key)).filter((entry) => entry !== undefined);
    return rule.joins(name, entries, facts);
  };
  /** Works out the joins of a class again; those that it had and has, where they are others now. */
  const rejoin = (name: string, facts: Facts): readonly Join[] => {
    const before = made.get(name) ?? none;
    const after = joinsAmong(name, members.of(name), facts);
    if (same(before, after)) return none;
    for (const join of before) takeOut(joins, join);
    for (const join of after) putIn(joins, join);
    if (after.length > 0) made.set(name, after);
    else made.delete(name);
    return [...before, ...after];
  };
  return {
    update(keys, more, facts) {
      const stale = new Set(more);
      for (const key of keys) {
        for (const name of classify(key, facts)) stale.add(name);
        if (rule.named) stale.add(key);
      }
      const touched = new Set<string>();
      for (const name of stale) for (const { a, b } of rejoin(name, facts)) touched.add(a).add(b);
      return touched;
    },
  };
}

const none: readonly never[] = [];

const same = (a: readonly Join[], b: readonly Join[]): boolean =>
  a.length === b.length &&
  a.every((join, i) => join.a === b[i]?.a && join.b === b[i]?.b && join.how === b[i]?.how);

function putIn(joins: JoinsByKey, join: Join): void {
  for (const key of [join.a, join.b]) {
    const own = joins.get(key);
    if (own) own.add(join);
    else joins.set(key, new Set([join]));
  }
}

function takeOut(joins: JoinsByKey, join: Join): void {
  for (const key of [join.a, join.b]) {
    const own = joins.get(key);
    own?.delete(join);
    if (own?.size === 0) joins.delete(key);
  }
}
