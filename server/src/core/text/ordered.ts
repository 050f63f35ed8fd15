/** A list in the order of its items' keys, with these items in the place of those that have the key. */
export function replaceKeyed<T>(
  list: readonly T[],
  key: string,
  items: readonly T[],
  keyOf: (item: T) => string,
): T[] {
  const [from, to] = placeOf(list, key, keyOf);
  return list.slice(0, from).concat(items, list.slice(to));
}

/** The same in place; as many items as before move nothing. */
export function setKeyed<T>(list: T[], key: string, items: readonly T[], keyOf: (item: T) => string): void {
  const [from, to] = placeOf(list, key, keyOf);
  if (to - from !== items.length) list.splice(from, to - from, ...items);
  else
    items.forEach((item, i) => {
      list[from + i] = item;
    });
}

function placeOf<T>(list: readonly T[], key: string, keyOf: (item: T) => string): readonly [number, number] {
  const from = firstWhere(list, (item) => keyOf(item) >= key);
  let to = from;
  for (let item = list[to]; item !== undefined && keyOf(item) === key; item = list[to]) to++;
  return [from, to];
}

/** The index of the first item that passes, where all behind it do, too. */
function firstWhere<T>(list: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
