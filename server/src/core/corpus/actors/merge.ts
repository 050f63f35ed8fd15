import type { State } from '../../extract/names/states';
import type { NameKind } from '../../extract/types';
import type { Actor, ActorMention, Role } from '../actor';
import { type Entry, entriesOf } from './entries';
import type { SourceNames } from './gather';
import { type Groups, newGroups } from './groups';
import { type Extra, joinBodies, joinDemonyms, knownStates, wordsFor } from './nations';
import { joinCompanies, joinLetters, joinLongForms, joinSpellings } from './organisations';
import { joinPeople, unseenSurnames } from './people';

/** A way to refer to an actor; to more than one where a surname is shared. */
export interface Alias {
  readonly key: string;
  readonly text: string;
  readonly actors: readonly string[];
  readonly how: ActorMention['how'];
}

export interface Merged {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly aliases: readonly Alias[];
  /** For each actor the keys that its mentions in the sources have. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

/** Who is who: the names of all sources, joined by bearer. */
export function merge(sources: readonly SourceNames[], lower: ReadonlySet<string>): Merged {
  const entries = entriesOf(sources);
  const groups = newGroups();
  const states = knownStates(entries, groups);
  const bodies = joinBodies(entries, groups);
  const demonyms = joinDemonyms(entries, groups);
  for (const source of sources) for (const [short, long] of source.acronyms) groups.join(short, long);
  joinLongForms(entries, groups);
  joinSpellings(entries, groups);
  const blocked = new Set(
    [...entries.keys()].filter((key) => states.has(groups.root(key)) || demonyms.has(key)),
  );
  const shared = joinPeople([...entries.values()], groups, blocked, lower);
  joinCompanies(entries, groups);
  joinLetters(entries, groups);
  return assemble({ sources, entries, groups, states, bodies, demonyms, shared });
}

interface Parts {
  readonly sources: readonly SourceNames[];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly groups: Groups;
  readonly states: ReadonlyMap<string, State>;
  readonly bodies: ReadonlyMap<string, readonly Extra[]>;
  readonly demonyms: ReadonlySet<string>;
  readonly shared: ReadonlyMap<string, readonly string[]>;
}

interface Member {
  readonly root: string;
  readonly entries: Entry[];
}

function assemble(parts: Parts): Merged {
  const members = new Map<string, Member>();
  for (const entry of parts.entries.values()) {
    if (parts.shared.has(entry.key)) continue;
    const root = parts.groups.root(entry.key);
    const member = members.get(root) ?? { root, entries: [] };
    member.entries.push(entry);
    members.set(root, member);
  }
  const stateRoots = new Map(
    [...parts.states].map(([key, state]) => [parts.groups.root(key), state] as const),
  );
  const bodyRoots = new Map(
    [...parts.bodies].map(([key, extra]) => [parts.groups.root(key), extra] as const),
  );
  const roles = rolesByRoot(parts);
  const actors = new Map<string, Actor>();
  const aliases: Alias[] = [];
  const keys = new Map<string, readonly string[]>();
  const idOfRoot = new Map<string, string>();
  for (const member of members.values()) {
    const state = stateRoots.get(member.root);
    const extra = state ? wordsFor(state, parts.entries) : (bodyRoots.get(member.root) ?? []);
    const actor = actorOf(member, state, extra, roles.get(member.root) ?? [], actors);
    actors.set(actor.id, actor);
    idOfRoot.set(member.root, actor.id);
    keys.set(
      actor.id,
      member.entries.map((entry) => entry.key),
    );
    const how = (key: string): Alias['how'] =>
      extra.find((word) => word.key === key)?.how ?? (parts.demonyms.has(key) ? 'demonym' : 'name');
    for (const entry of member.entries) {
      aliases.push({ key: entry.key, text: entry.text, actors: [actor.id], how: how(entry.key) });
    }
    for (const word of extra)
      aliases.push({ key: word.key, text: word.text, actors: [actor.id], how: word.how });
  }
  for (const [key, roots] of parts.shared) {
    const ids = roots.map((root) => idOfRoot.get(parts.groups.root(root))).filter((id) => id !== undefined);
    aliases.push({ key, text: parts.entries.get(key)?.text ?? key, actors: ids, how: 'name' });
  }
  for (const [surname, root] of unseenSurnames(parts.entries, parts.groups)) {
    const id = idOfRoot.get(root);
    if (id) aliases.push({ key: surname, text: surname, actors: [id], how: 'name' });
  }
  return { actors, aliases, keys };
}

function rolesByRoot({ sources, groups }: Parts): ReadonlyMap<string, readonly Role[]> {
  const byRoot = new Map<string, Role[]>();
  for (const source of sources) {
    for (const { name, ...role } of source.roles) {
      const root = groups.root(name);
      byRoot.set(root, [...(byRoot.get(root) ?? []), role]);
    }
  }
  return byRoot;
}

function actorOf(
  member: Member,
  state: State | undefined,
  extra: readonly Extra[],
  roles: readonly Role[],
  taken: ReadonlyMap<string, Actor>,
): Actor {
  const kind = state ? 'state' : kindOfGroup(member.entries);
  const name =
    state?.name ?? extra.find((word) => word.how === 'name')?.text ?? bestName(member.entries, kind);
  const aliases = [...new Set(member.entries.map((entry) => entry.text))].filter((alias) => alias !== name);
  return { id: freeId(name, taken), name, kind, aliases, roles };
}

/** What most mentions say; a name with a body's or treaty's head outweighs a bare one. */
function kindOfGroup(entries: readonly Entry[]): NameKind {
  const told = entries.filter((entry) => entry.kind !== 'unknown').sort((a, b) => b.count - a.count);
  return told[0]?.kind ?? 'unknown';
}

/** A person's fullest name, a body's long name, else what is said most. */
function bestName(entries: readonly Entry[], kind: NameKind): string {
  const long = kind === 'person' || kind === 'organisation' || kind === 'treaty' || kind === 'work';
  const sorted = [...entries].sort(
    (a, b) => (long ? b.words.length - a.words.length : 0) || b.count - a.count || (a.key < b.key ? -1 : 1),
  );
  return sorted[0]?.text ?? '';
}

function freeId(name: string, taken: ReadonlyMap<string, Actor>): string {
  const slug =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'x';
  for (let n = 1; ; n++) {
    const id = n === 1 ? slug : `${slug}-${n}`;
    if (!taken.has(id)) return id;
  }
}
