import { type Office, officesIn } from '../../extract/names/office';
import { leading } from '../../extract/names/officeWords';
import type { Actor, ActorMention, Role } from '../actor';

/** An office with the states and bodies that its words name: "the Kremlin spokesman" is Russia's. */
export interface HeldOffice extends Office {
  readonly institutions: readonly string[];
  readonly role: Role;
}

type MentionsIn = (text: string) => readonly ActorMention[];

/** The offices that an actor's roles name. */
export const heldOffices = (actor: Actor, mentionsIn: MentionsIn): readonly HeldOffice[] =>
  actor.roles.flatMap((role) => {
    const institutions = [...new Set(mentionsIn(role.text).map((mention) => mention.actor))];
    return officesIn(role.text)
      .filter((office) => !/^['’]/.test(role.text.slice(office.end)))
      .map((office) => ({ ...office, institutions, role }));
  });

/** Who holds which office where. */
export interface OfficeIndex {
  /** The only actor who holds this office (of this institution, where one is given). */
  holder(office: Office, institution: string | undefined): string | undefined;
  /** The state that an actor's offices belong to, where it is one. */
  stateOf(actor: string): string | undefined;
}

export function officeIndex(actors: ReadonlyMap<string, Actor>, mentionsIn: MentionsIn): OfficeIndex {
  const holders = new Map<string, Set<string>>();
  const states = new Map<string, Set<string>>();
  for (const actor of actors.values()) {
    if (actor.kind !== 'person' && actor.kind !== 'unknown') continue;
    for (const held of heldOffices(actor, mentionsIn)) {
      if (held.bent) continue;
      for (const key of keysOf(held, held.institutions))
        holders.set(key, (holders.get(key) ?? new Set()).add(actor.id));
      const state = held.institutions.find((id) => actors.get(id)?.kind === 'state');
      if (state) states.set(actor.id, (states.get(actor.id) ?? new Set()).add(state));
    }
  }
  return {
    holder: (office, institution) => only(holders.get(keyOf(office.head, office.portfolio, institution))),
    stateOf: (actor) => only(states.get(actor)),
  };
}

/** Every key under which a question for this office may come: with and without portfolio and institution. */
function keysOf(office: Office, institutions: readonly string[]): readonly string[] {
  const wheres = [undefined, ...institutions];
  const overs = office.portfolio ? [undefined, office.portfolio] : [undefined];
  const heads =
    leading.has(office.head) && office.head !== 'leader' ? [office.head, 'leader'] : [office.head];
  return heads.flatMap((head) => overs.flatMap((over) => wheres.map((where) => keyOf(head, over, where))));
}

const keyOf = (head: string, over: string | undefined, where: string | undefined): string =>
  `${head}/${over ?? ''}/${where ?? ''}`;

const only = (set: ReadonlySet<string> | undefined): string | undefined =>
  set?.size === 1 ? [...set][0] : undefined;
