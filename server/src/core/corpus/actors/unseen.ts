import { keysIn, putOf, type SmallMap } from '../../text/smallMap';
import type { Entry } from './entries';
import { type Alias, type AliasChange, sameAliases } from './group';
import { isLong } from './keyWords';
import type { Layer } from './layer';
import { isPersonal, surnameOf } from './people';

/** Surnames that no source uses alone, of people known to be people: a draft may. Changed in place. */
export interface UnseenSurnames {
  update(touched: ReadonlySet<string>): readonly AliasChange[];
}

export function unseenSurnames(
  entries: ReadonlyMap<string, Entry>,
  { root, group }: Pick<Layer, 'root' | 'group'>,
): UnseenSurnames {
  const surnames = new Map<string, string>();
  const bearers = new Map<string, SmallMap<true>>();
  const known = new Map<string, readonly Alias[]>();

  const file = (key: string): readonly string[] => {
    const entry = entries.get(key);
    const before = surnames.get(key);
    const after = entry && isFull(entry) ? surnameOf(entry) : undefined;
    if (before !== undefined) putOf(bearers, before, key, false);
    if (after === undefined) surnames.delete(key);
    else {
      surnames.set(key, after);
      putOf(bearers, after, key, true);
    }
    return [key, before, after].filter((one) => one !== undefined);
  };
  const isPerson = (of: string): boolean =>
    group(of).some((key) => {
      const entry = entries.get(key);
      return entry !== undefined && isFull(entry) && entry.kind === 'person';
    });
  const aliasesOf = (surname: string): readonly Alias[] => {
    if (surname.length < 3 || entries.has(surname)) return [];
    const [only, ...more] = new Set([...keysIn(bearers.get(surname))].map(root));
    if (only === undefined || more.length > 0 || !isPerson(only)) return [];
    return [{ owner: `unseen ${surname}`, key: surname, text: surname, bearers: [only], how: 'name' }];
  };
  return {
    update(touched) {
      const stale = new Set([...touched].flatMap(file));
      return [...stale].flatMap((surname) => {
        const [before, after] = [known.get(surname) ?? [], aliasesOf(surname)];
        if (sameAliases(before, after)) return [];
        if (after.length > 0) known.set(surname, after);
        else known.delete(surname);
        return [{ before, after }];
      });
    },
  };
}

const isFull = (entry: Entry): boolean => isLong(entry.key) && isPersonal(entry);
