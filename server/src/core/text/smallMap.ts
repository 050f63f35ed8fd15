/**
 * A map by text of which there are very many, mostly with one entry: that takes a sixth of a `Map`'s memory. Changed by
 * `setIn`, whose answer takes the place of the map.
 */
export type SmallMap<V> = undefined | Only<V> | Map<string, V>;

interface Only<V> {
  readonly key: string;
  readonly value: V;
}

export function getIn<V>(map: SmallMap<V>, key: string): V | undefined {
  if (map instanceof Map) return map.get(key);
  return map?.key === key ? map.value : undefined;
}

/** The map with an entry put in, or taken out where there is no value. */
export function setIn<V>(map: SmallMap<V>, key: string, value: V | undefined): SmallMap<V> {
  if (map instanceof Map) return setInMany(map, key, value);
  if (map === undefined || map.key === key) return value === undefined ? undefined : { key, value };
  if (value === undefined) return map;
  return new Map([
    [map.key, map.value],
    [key, value],
  ]);
}

function setInMany<V>(map: Map<string, V>, key: string, value: V | undefined): SmallMap<V> {
  if (value !== undefined) return map.set(key, value);
  map.delete(key);
  return map.size === 0 ? undefined : map;
}

export const sizeIn = (map: SmallMap<unknown>): number =>
  map === undefined ? 0 : map instanceof Map ? map.size : 1;

export const keysIn = (map: SmallMap<unknown>): Iterable<string> =>
  map instanceof Map ? map.keys() : map ? [map.key] : [];

export const entriesIn = <V>(map: SmallMap<V>): Iterable<readonly [string, V]> =>
  map instanceof Map ? map : map ? [[map.key, map.value]] : [];

/** Tells every entry, without an object for each. */
export function eachIn<V>(map: SmallMap<V>, told: (value: V, key: string) => void): void {
  if (map instanceof Map) map.forEach(told);
  else if (map) told(map.value, map.key);
}

/** Counts a thing so many times more; what comes to nothing is taken out. */
export function countIn(map: SmallMap<number>, key: string, by: number): SmallMap<number> {
  const n = (getIn(map, key) ?? 0) + by;
  return setIn(map, key, n > 0 ? n : undefined);
}

/** Puts a thing into the set that a key has, or takes it out. */
export function putOf(sets: Map<string, SmallMap<true>>, key: string, thing: string, isIn: boolean): void {
  const set = setIn(sets.get(key), thing, isIn || undefined);
  if (set) sets.set(key, set);
  else sets.delete(key);
}
