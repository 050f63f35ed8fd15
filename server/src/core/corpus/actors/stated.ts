import { nameKey } from '../../extract/names/keys';
import type { NameKind } from '../../extract/types';
import type { Join, JoinRule } from './joinRule';

/** An actor as `actors.yaml` states it: its name and aliases are its own and nobody else's. */
export interface StatedActor {
  /** The preferred spelling. */
  readonly name: string;
  readonly kind?: NameKind;
  readonly aliases: readonly string[];
  readonly description?: string;
}

/** What the author says about who is who, above anything that the sources show. */
export interface StatedActors {
  readonly actors: readonly StatedActor[];
  /** Names of nobody. */
  readonly denied: readonly string[];
}

export const nothingStated: StatedActors = { actors: [], denied: [] };

/** Statements by the keys of the names that they are about. */
export interface Statements {
  readonly denied: ReadonlySet<string>;
  /** Keys of all names that are stated. */
  readonly keys: readonly string[];
  /** The statement that claims a name; a name that several list is shared and claimed by none. */
  ownerOf(key: string): string | undefined;
  /** What is stated about the owner of one of these keys. */
  about(keys: readonly string[]): StatedActor | undefined;
  readonly rule: JoinRule;
  /** Names of the rule's classes. */
  readonly classes: readonly string[];
}

export function statementsOf({ actors, denied }: StatedActors): Statements {
  const keys = actors.map(({ name, aliases }) =>
    [...new Set([name, ...aliases].map(nameKey))].filter(Boolean),
  );
  const owners = new Map<string, string[]>();
  for (const [n, own] of keys.entries())
    for (const key of own) owners.set(key, [...(owners.get(key) ?? []), `@${n}`]);
  const ownerOf = (key: string): string | undefined => {
    const claims = owners.get(key) ?? [];
    return claims.length === 1 ? claims[0] : undefined;
  };
  const ownKeys = (owner: string): readonly string[] =>
    (keys[Number(owner.slice(1))] ?? []).filter((key) => ownerOf(key) === owner);
  return {
    denied: new Set(denied.map(nameKey)),
    keys: [...owners.keys()],
    ownerOf,
    about(all) {
      const owner = all.map(ownerOf).find((one) => one !== undefined);
      return owner === undefined ? undefined : actors[Number(owner.slice(1))];
    },
    rule: {
      alone: true,
      classes: () => [],
      joins: (owner): readonly Join[] => {
        const [first, ...others] = ownKeys(owner);
        return first === undefined ? [] : others.map((key) => ({ a: first, b: key }));
      },
    },
    classes: keys.map((_, n) => `@${n}`),
  };
}
