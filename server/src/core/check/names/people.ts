import type { Actor } from '../../corpus/actor';
import type { Corpus } from '../../corpus/corpus';
import { nameKeys } from '../../extract/names/keys';

/** People of two names and more, by one of them, as a key. */
type People = ReadonlyMap<string, readonly Actor[]>;

/** The people whom the sources know by their whole names, by given name and by surname. */
export interface PeopleByName {
  readonly given: People;
  readonly surname: People;
}

const read = new WeakMap<object, PeopleByName>();

/** Put together once for each registry. */
export function peopleOf({ registry }: Corpus): PeopleByName {
  const known = read.get(registry);
  if (known) return known;
  const found = { given: new Map<string, Actor[]>(), surname: new Map<string, Actor[]>() };
  for (const actor of registry.actors.values()) {
    const keys = nameKeys(actor.name);
    if ((actor.kind !== 'person' && actor.kind !== 'unknown') || keys.length < 2) continue;
    add(found.given, keys[0] ?? '', actor);
    add(found.surname, keys.at(-1) ?? '', actor);
  }
  read.set(registry, found);
  return found;
}

function add(map: Map<string, Actor[]>, key: string, actor: Actor): void {
  const list = map.get(key);
  if (list) list.push(actor);
  else map.set(key, [actor]);
}
