/** Items in a row that belong together, as `goesOn` tells of a group and the next item. */
export function groups<T>(
  items: readonly T[],
  goesOn: (group: readonly T[], next: T) => boolean,
): readonly (readonly T[])[] {
  const found: T[][] = [];
  for (const item of items) {
    const group = found.at(-1);
    if (group && goesOn(group, item)) group.push(item);
    else found.push([item]);
  }
  return found;
}
