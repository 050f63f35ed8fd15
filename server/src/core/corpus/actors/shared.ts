import { keysIn, putOf, type SmallMap } from '../../text/smallMap';
import type { Bearers } from './bearers';
import { type Alias, type AliasChange, sameAliases } from './group';
import type { NameTable } from './nameTable';

/** Surnames that more than one person has: each names all its bearers. Changed in place. */
export interface SharedNames {
  /** The surnames that mean others than before, or whose bearers go by other names now. */
  update(touched: ReadonlySet<string>): readonly AliasChange[];
}

export function sharedNames({ entries }: NameTable, { sharers }: Bearers): SharedNames {
  const known = new Map<string, readonly Alias[]>();
  /** Shared names by the key of each bearer. */
  const borne = new Map<string, SmallMap<true>>();
  const aliasesOf = (key: string): readonly Alias[] => {
    const bearers = sharers(key);
    return bearers.length === 0
      ? []
      : [{ owner: `shared ${key}`, key, text: entries.get(key)?.text ?? key, bearers, how: 'name' }];
  };
  return {
    update(touched) {
      const rejoined = new Set([...touched].flatMap((key) => [...keysIn(borne.get(key))]));
      return [...new Set([...touched, ...rejoined])].flatMap((key) => {
        const [before, after] = [known.get(key) ?? [], aliasesOf(key)];
        if (!rejoined.has(key) && sameAliases(before, after)) return [];
        for (const bearer of before.flatMap(({ bearers }) => bearers)) putOf(borne, bearer, key, false);
        for (const bearer of after.flatMap(({ bearers }) => bearers)) putOf(borne, bearer, key, true);
        if (after.length > 0) known.set(key, after);
        else known.delete(key);
        return [{ before, after }];
      });
    },
  };
}
