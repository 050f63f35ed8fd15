import { stateWord } from '../../extract/names/geography';
import type { Source } from '../../sources/source';
import { difference } from '../../text/changes';
import type { Actor } from '../actor';
import { actorMap } from './actorMap';
import { bearersOf } from './bearers';
import { sourceNames } from './gather';
import { type AliasChange, type Group, groupOf, sameAliases, slugOf } from './group';
import { idTable } from './ids';
import { firstWord } from './keyWords';
import { type Lexicon, lexicon } from './lexicon';
import { type NameChange, type NameTable, nameTable } from './nameTable';
import { bodyKeys, seatState, stateKey } from './nations';
import { type OfficeTable, officeTable } from './offices';
import { roleChanges } from './roleChanges';
import { rolesOf } from './roles';
import { sharedNames } from './shared';
import {
  nothingRestated,
  nothingStated,
  type StatedActors,
  type StatedChange,
  statementTable,
} from './stated';
import { unseenSurnames } from './unseen';

/** Everything that the registries of one corpus are answered from. Changed in place. */
export interface Tables {
  readonly names: NameTable;
  readonly lexicon: Lexicon;
  readonly offices: OfficeTable;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Of the bearer of a key. */
  idOf(key: string): string | undefined;
  rootOf(id: string): string | undefined;
  groupOf(id: string): Group | undefined;
  /** Brings the tables to these sources and statements, at the cost of those that changed. */
  moveTo(sources: ReadonlyMap<string, Source>, stated: StatedActors): void;
}

export function actorTables(): Tables {
  const statements = statementTable();
  const names = nameTable(statements.isDenied);
  const bearers = bearersOf(names, statements);
  const groups = new Map<string, Group>();
  /** The root of the group that a key was in when its group was made. */
  const homes = new Map<string, string>();
  const ids = idTable();
  const words = lexicon(names.isLower, bearers.root);
  const offices = officeTable({
    institutionsIn: (text) => words.mentionsIn(text).map(({ actor }) => actor),
    isState: (root) => groups.get(root)?.kind === 'state',
  });
  const actors = actorMap(ids, (root, id) => {
    const group = groups.get(root);
    const state = group && offices.stateOf(group.root);
    return group && actorOf(group, id, state && ids.idOf(state), names);
  });
  const shared = sharedNames(names, bearers);
  const unseen = unseenSurnames(names.entries, bearers);
  let current: ReadonlyMap<string, Source> = new Map();
  let currentStated = nothingStated;

  const homeOf = (key: string): string | undefined => homes.get(key) ?? (groups.has(key) ? key : undefined);

  /** The roots of the groups that touched names were in or are in now. */
  const staleRoots = (touched: ReadonlySet<string>): ReadonlySet<string> => {
    const roots = new Set<string>();
    for (const key of [...touched, ...bodyKeysBeside(touched)]) {
      const [home, state] = [homeOf(key), stateWord(key)?.state];
      if (home !== undefined) roots.add(home);
      if (state) roots.add(bearers.root(stateKey(state)));
      roots.add(bearers.root(key));
    }
    return roots;
  };

  const groupAt = (root: string): Group | undefined => {
    const keys = bearers.root(root) === root ? bearers.group(root) : [];
    const own = keys.filter((key) => bearers.sharers(key).length === 0);
    const parts = {
      root,
      keys,
      names: own.flatMap((key) => names.entries.get(key) ?? []),
      stated: statements.about(keys),
      isDemonym: bearers.isDemonym,
    };
    return groupOf(parts, names.entries);
  };

  /** Puts a group in the place of the one of its root; `retold` gets the words by which it is now found otherwise. */
  const regroup = (root: string, retold: Set<string>): void => {
    const [before, after] = [groups.get(root), groupAt(root)];
    for (const key of before?.keys ?? []) if (homes.get(key) === root) homes.delete(key);
    for (const key of after?.keys ?? []) if (key !== root) homes.set(key, root);
    if (before?.name !== after?.name) ids.set(root, after && slugOf(after.name));
    if (after) groups.set(root, after);
    else groups.delete(root);
    const [had, has] = [before?.aliases ?? [], after?.aliases ?? []];
    if (before?.kind !== after?.kind || !sameAliases(had, has)) renew({ before: had, after: has }, retold);
  };

  const renew = (change: AliasChange, retold: Set<string>): void => {
    words.replace(change);
    for (const { key } of [...change.before, ...change.after]) retold.add(firstWord(key));
  };

  const update = (change: NameChange, restated: StatedChange): void => {
    const touched = new Set([...bearers.join(change, restated), ...change.respelled]);
    const recounted = [...change.recounted].map(bearers.root);
    for (const root of recounted) if (groups.get(root)?.weighs) touched.add(root);
    const roots = staleRoots(touched);
    const retold = new Set(change.lower);
    const before = new Map([...roots, ...recounted].map((root) => [root, groups.get(root)] as const));
    for (const root of roots) regroup(root, retold);
    for (const again of [...shared.update(touched), ...unseen.update(touched)]) renew(again, retold);
    const tied = offices.update(retold, roleChanges(before, groups, change, names));
    const renamed = ids.settle().flatMap((root) => [root, ...offices.tiedTo(root)]);
    for (const roots of [before.keys(), renamed, tied]) for (const root of roots) actors.forget(root);
  };

  const restate = (stated: StatedActors): void => {
    currentStated = stated;
    const change = statements.restate(stated);
    update(names.rejudge(change.denied), change);
  };

  return {
    names,
    lexicon: words,
    offices,
    actors,
    idOf: (key) => ids.idOf(bearers.root(key)),
    rootOf: ids.rootOf,
    groupOf: (id) => groups.get(ids.rootOf(id) ?? ''),
    moveTo(sources, stated) {
      if (stated !== currentStated) restate(stated);
      if (sources === current) return;
      const { gone, come } = difference(current, sources);
      current = sources;
      const namesOf = ([, source]: readonly [string, Source]) => sourceNames(source);
      update(names.change(gone.map(namesOf), come.map(namesOf)), nothingRestated);
    },
  };
}

/** The bodies whose seat is Belgium's where the sources speak of that. */
const bodyKeysBeside = (touched: ReadonlySet<string>): readonly string[] =>
  touched.has(seatState) ? bodyKeys : [];

function actorOf(group: Group, id: string, state: string | undefined, names: NameTable): Actor {
  const { name, kind, spellings, keys, description } = group;
  const roles = rolesOf(keys.map(names.roles));
  return {
    id,
    name,
    kind,
    aliases: spellings,
    mentions: keys.reduce((sum, key) => sum + (names.entries.get(key)?.count ?? 0), 0),
    ...(description ? { description } : {}),
    ...(state ? { state } : {}),
    get roles() {
      return roles();
    },
  };
}
