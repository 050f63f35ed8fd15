import { nameKey } from './keys';

/** A table of names, parted by commas under their codes, turned round: the code by a name's key. */
export const keyed = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table).flatMap(([code, names]) =>
      names.split(',').map((name): [string, string] => [nameKey(name.trim()), code]),
    ),
  );
