import { fold, wordKey } from '../../extract/names/keys';
import { type Office, officesIn } from '../../extract/names/office';
import { leading } from '../../extract/names/officeWords';
import { words } from '../../extract/names/tokens';

/** Who holds which office where, and which state that ties a holder to. Changed in place; all keys are roots of groups. */
export interface OfficeTable {
  /** The only one who holds this office (of this institution, where one is given). */
  holder(office: Office, institution: string | undefined): string | undefined;
  /** The state that a holder's offices belong to, where it is one. */
  stateOf(holder: string): string | undefined;
  /**
   * Puts these role wordings in the place of those that each of some holders had, and reads wordings again that hold
   * one of the words. The holders whose offices may be others now.
   */
  update(
    roles: ReadonlyMap<string, readonly string[]>,
    about: Iterable<string>,
    reader: Reader,
  ): Iterable<string>;
}

export interface Reader {
  /** Roots of those whom a role's words name. */
  institutionsIn(text: string): readonly string[];
  isState(root: string): boolean;
}

/** What a role's wording says: keys of its offices, and the states that it names. */
interface Reading {
  readonly offices: readonly string[];
  readonly states: readonly string[];
}

export function officeTable(): OfficeTable {
  const readings = new Map<string, Reading>();
  const textsWith = new Map<string, Set<string>>();
  const usersOf = new Map<string, Set<string>>();
  const rolesOf = new Map<string, readonly string[]>();
  const held = new Map<string, readonly string[]>();
  const holders = new Map<string, Set<string>>();
  const states = new Map<string, ReadonlySet<string>>();

  const use = (text: string, user: string): void => {
    const users = usersOf.get(text) ?? new Set();
    if (users.size === 0) for (const word of indexWords(text)) addTo(textsWith, word, text);
    usersOf.set(text, users.add(user));
  };
  const leave = (text: string, user: string): void => {
    const users = usersOf.get(text);
    users?.delete(user);
    if (users?.size) return;
    usersOf.delete(text);
    readings.delete(text);
    for (const word of indexWords(text)) takeFrom(textsWith, word, text);
  };
  const settle = (user: string, reader: Reader): void => {
    for (const key of held.get(user) ?? []) takeFrom(holders, key, user);
    const all = (rolesOf.get(user) ?? []).map((text) => {
      const reading = readings.get(text) ?? read(text, reader);
      readings.set(text, reading);
      return reading;
    });
    const keys = [...new Set(all.flatMap(({ offices }) => offices))];
    for (const key of keys) addTo(holders, key, user);
    set(held, user, keys, keys.length);
    const tied = new Set(all.flatMap((reading) => reading.states));
    set(states, user, tied, tied.size);
  };
  return {
    holder: (office, institution) => only(holders.get(keyOf(office.head, office.portfolio, institution))),
    stateOf: (holder) => only(states.get(holder)),
    update(roles, about, reader) {
      const dirty = new Set(roles.keys());
      for (const [user, texts] of roles) {
        for (const text of texts) use(text, user);
        const kept = new Set(texts);
        for (const text of rolesOf.get(user) ?? []) if (!kept.has(text)) leave(text, user);
        set(rolesOf, user, texts, texts.length);
      }
      const stale = new Set([...about].flatMap((word) => [...(textsWith.get(soundOf(word)) ?? [])]));
      for (const text of stale) {
        readings.delete(text);
        for (const user of usersOf.get(text) ?? []) dirty.add(user);
      }
      for (const user of dirty) settle(user, reader);
      return dirty;
    },
  };
}

/** The offices of a wording, each with every key under which a question for it may come. */
function read(text: string, { institutionsIn, isState }: Reader): Reading {
  const offices = officesIn(text).filter((office) => !office.bent && !/^['’]/.test(text.slice(office.end)));
  if (offices.length === 0) return { offices: [], states: [] };
  const institutions = [...new Set(institutionsIn(text))];
  const state = institutions.find(isState);
  return {
    offices: offices.flatMap((office) => keysOf(office, institutions)),
    states: state === undefined ? [] : [state],
  };
}

/** With and without portfolio and institution. */
function keysOf(office: Office, institutions: readonly string[]): readonly string[] {
  const wheres = [undefined, ...institutions];
  const overs = office.portfolio ? [undefined, office.portfolio] : [undefined];
  const heads =
    leading.has(office.head) && office.head !== 'leader' ? [office.head, 'leader'] : [office.head];
  return heads.flatMap((head) => overs.flatMap((over) => wheres.map((where) => keyOf(head, over, where))));
}

const keyOf = (head: string, over: string | undefined, where: string | undefined): string =>
  `${head}/${over ?? ''}/${where ?? ''}`;

const indexWords = (text: string): ReadonlySet<string> =>
  new Set(words(text).map((word) => soundOf(wordKey(word.text))));

const soundOf = (word: string): string => fold(word.toLowerCase());

const only = (set: ReadonlySet<string> | undefined): string | undefined =>
  set?.size === 1 ? [...set][0] : undefined;

const addTo = (sets: Map<string, Set<string>>, key: string, item: string): void => {
  sets.set(key, (sets.get(key) ?? new Set()).add(item));
};

function takeFrom(sets: Map<string, Set<string>>, key: string, item: string): void {
  const set = sets.get(key);
  set?.delete(item);
  if (set?.size === 0) sets.delete(key);
}

function set<V>(map: Map<string, V>, key: string, value: V, size: number): void {
  if (size > 0) map.set(key, value);
  else map.delete(key);
}
