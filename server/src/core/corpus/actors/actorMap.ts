import type { Actor } from '../actor';
import type { IdTable } from './ids';

/** Actors by id, each put together when it is first asked for: of most of them nobody ever wants to know. */
export interface ActorMap extends ReadonlyMap<string, Actor> {
  /** The actor of this root is to be put together anew when asked for again. */
  forget(root: string): void;
}

export function actorMap(ids: IdTable, make: (root: string, id: string) => Actor | undefined): ActorMap {
  const made = new Map<string, Actor>();
  const get = (id: string): Actor | undefined => {
    const root = ids.rootOf(id);
    if (root === undefined) return undefined;
    const known = made.get(root) ?? make(root, id);
    if (known) made.set(root, known);
    return known;
  };
  function* entries(): MapIterator<[string, Actor]> {
    for (const id of ids.all()) yield [id, get(id) as Actor];
  }
  function* keys(): MapIterator<string> {
    yield* ids.all();
  }
  function* values(): MapIterator<Actor> {
    for (const [, actor] of entries()) yield actor;
  }
  const map: ActorMap = {
    get size() {
      return ids.size;
    },
    has: (id) => ids.rootOf(id) !== undefined,
    get,
    entries,
    keys,
    values,
    [Symbol.iterator]: entries,
    forEach(told) {
      for (const [id, actor] of entries()) told(actor, id, map);
    },
    forget: (root) => made.delete(root),
  };
  return map;
}
