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

/** What is stated at present, by the keys of the names that it is about. Changed in place. */
export interface Statements {
  /** Whether a name is said to name nobody. */
  isDenied(key: string): boolean;
  /** The statement that claims a name; a name that several list is shared and claimed by none. */
  ownerOf(key: string): string | undefined;
  /** What is stated about the owner of one of these keys. */
  about(keys: readonly string[]): StatedActor | undefined;
  readonly rule: JoinRule;
  /** Puts these statements in the place of those before. */
  restate(stated: StatedActors): StatedChange;
}

/** What a change of statements touched. */
export interface StatedChange {
  /** Names that came to be denied, or are no more. */
  readonly denied: readonly string[];
  /** Names that others claim than before. */
  readonly keys: readonly string[];
  /** Classes of the rule of what is stated that may join otherwise. */
  readonly classes: ReadonlySet<string>;
}

export const nothingRestated: StatedChange = { denied: [], keys: [], classes: new Set() };

export function statementTable(): Statements {
  let current = claimsOf(nothingStated);
  const ownerOf = (key: string): string | undefined => {
    const [only, ...more] = current.claims.get(key) ?? none;
    return more.length === 0 ? only : undefined;
  };
  return {
    isDenied: (key) => current.denied.has(key),
    ownerOf,
    about: (all) => current.actors.get(all.map(ownerOf).find((one) => one !== undefined) ?? ''),
    rule: {
      alone: true,
      classes: () => none,
      joins: (owner): readonly Join[] => {
        const actor = current.actors.get(owner);
        const [first, ...others] = actor ? keysOf(actor).filter((key) => ownerOf(key) === owner) : none;
        return first === undefined ? [] : others.map((key) => ({ a: first, b: key }));
      },
    },
    restate(stated) {
      const before = current;
      current = claimsOf(stated);
      return changeOf(before, current);
    },
  };
}

interface Claims {
  /** By what they state: a statement that stays as it was touches nothing, wherever in the list it stands now. */
  readonly actors: ReadonlyMap<string, StatedActor>;
  /** The statements that claim a name. */
  readonly claims: ReadonlyMap<string, readonly string[]>;
  readonly denied: ReadonlySet<string>;
}

function claimsOf({ actors, denied }: StatedActors): Claims {
  const claims = new Map<string, string[]>();
  for (const actor of actors)
    for (const key of keysOf(actor))
      claims.set(key, [...(claims.get(key) ?? none), JSON.stringify(actor)].sort());
  return {
    actors: new Map(actors.map((actor) => [JSON.stringify(actor), actor])),
    claims,
    denied: new Set(denied.map(nameKey)),
  };
}

function changeOf(before: Claims, after: Claims): StatedChange {
  const claimsOn = ({ claims }: Claims, key: string) => claims.get(key) ?? none;
  const keys = either(before.claims, after.claims).filter(
    (key) => claimsOn(before, key).join() !== claimsOn(after, key).join(),
  );
  return {
    keys,
    classes: new Set(keys.flatMap((key) => [...claimsOn(before, key), ...claimsOn(after, key)])),
    denied: either(before.denied, after.denied).filter(
      (key) => before.denied.has(key) !== after.denied.has(key),
    ),
  };
}

const either = (a: { keys(): Iterable<string> }, b: { keys(): Iterable<string> }): readonly string[] => [
  ...new Set([...a.keys(), ...b.keys()]),
];

const keysOf = ({ name, aliases }: StatedActor): readonly string[] =>
  [...new Set([name, ...aliases].map(nameKey))].filter(Boolean);

const none: readonly string[] = [];
