import type { Source } from '../sources/source';
import { difference, withEntries } from '../text/changes';
import { type Held, type Passage, passagesOf } from './passages';

type Lists = ReadonlyMap<string, readonly Passage[]>;

/** The passages of all sources. Immutable; a changed source makes a new one that shares the lists of the others. */
export interface PassageTable {
  readonly size: number;
  /** Each source's passages in the order of its text, by the source's id. */
  readonly lists: Lists;
  /** One object for all tables that were made of each other. */
  readonly family: object;
  get(id: string): Passage | undefined;
  of(source: string): readonly Passage[];
  /** All that hold a value of a kind, where they are no more than `most`. */
  holding(kind: Held, most: number): readonly Passage[] | undefined;
}

export const noPassages = (): PassageTable => tableOf(new Map(), 0, {});

/** The table after some sources were added or changed and others went, with what it lost and gained. */
export function withPassages(
  table: PassageTable,
  changed: readonly Source[],
  removed: readonly string[],
): { readonly table: PassageTable; readonly lost: readonly Passage[]; readonly gained: readonly Passage[] } {
  const fresh = changed.map((source) => [source.id, passagesOf(source)] as const);
  const lists = withEntries(table.lists, fresh, removed);
  const { gone, come } = difference(table.lists, lists);
  const [lost, gained] = [gone.flatMap(([, list]) => list), come.flatMap(([, list]) => list)];
  return { table: tableOf(lists, table.size - lost.length + gained.length, table.family), lost, gained };
}

function tableOf(lists: Lists, size: number, family: object): PassageTable {
  const of = (source: string): readonly Passage[] => lists.get(source) ?? [];
  const known = new Map<string, readonly Passage[] | undefined>();
  return {
    size,
    lists,
    family,
    of,
    get: (id) => of(id.slice(0, id.lastIndexOf('#')))[Number(id.slice(id.lastIndexOf('#') + 1))],
    holding(kind, most) {
      const key = `${kind} ${most}`;
      if (!known.has(key)) known.set(key, holdersIn(lists, kind, most));
      return known.get(key);
    },
  };
}

function holdersIn(lists: Lists, kind: Held, most: number): readonly Passage[] | undefined {
  const found: Passage[] = [];
  for (const list of lists.values()) {
    for (const passage of list) if (passage.holds.has(kind)) found.push(passage);
    if (found.length > most) return undefined;
  }
  return found;
}
