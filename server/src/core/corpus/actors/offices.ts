import { fold, wordKey } from '../../extract/names/keys';
import { type Office, officesIn } from '../../extract/names/office';
import { leading } from '../../extract/names/officeWords';
import { words } from '../../extract/names/tokens';
import { countIn, getIn, keysIn, putOf, type SmallMap, sizeIn } from '../../text/smallMap';

/** Who holds which office where, and which state that ties a holder to. Changed in place; all keys are roots of groups. */
export interface OfficeTable {
  /** The only one who holds this office (of this institution, where one is given). */
  holder(office: Office, institution: string | undefined): string | undefined;
  /** The state that a holder's offices belong to, where it is one. */
  stateOf(holder: string): string | undefined;
  /** Those whose offices name a state. */
  tiedTo(state: string): Iterable<string>;
  /**
   * Reads those wordings again that hold one of these words, then counts wordings that holders got or lost. Those whose
   * offices may be others now.
   */
  update(about: Iterable<string>, changes: readonly RoleChange[]): ReadonlySet<string>;
}

/** How many more (or fewer) of a holder's names have a role of this wording. */
export interface RoleChange {
  readonly holder: string;
  readonly text: string;
  readonly by: number;
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

type Counts = Map<string, SmallMap<number>>;

export function officeTable(reader: Reader): OfficeTable {
  const readings = new Map<string, Reading>();
  const textsWith = new Map<string, SmallMap<true>>();
  const users: Counts = new Map();
  const holders: Counts = new Map();
  const states: Counts = new Map();
  const tied: Counts = new Map();

  const credit = (holder: string, reading: Reading, by: number): void => {
    for (const key of reading.offices) add(holders, key, holder, by);
    for (const state of reading.states) {
      add(states, holder, state, by);
      add(tied, state, holder, by);
    }
  };
  const reread = (text: string): Iterable<string> => {
    const [before, after] = [readings.get(text), read(text, reader)];
    if (before && same(before, after)) return [];
    readings.set(text, after);
    for (const user of keysIn(users.get(text))) {
      if (before) credit(user, before, -1);
      credit(user, after, 1);
    }
    return keysIn(users.get(text));
  };
  const count = ({ holder, text, by }: RoleChange): void => {
    const had = getIn(users.get(text), holder) !== undefined;
    const fresh = !users.has(text);
    add(users, text, holder, by);
    const has = getIn(users.get(text), holder) !== undefined;
    if (fresh && has) {
      for (const word of indexWords(text)) putOf(textsWith, word, text, true);
      readings.set(text, read(text, reader));
    }
    const reading = readings.get(text);
    if (reading && had !== has) credit(holder, reading, has ? 1 : -1);
    if (users.has(text)) return;
    readings.delete(text);
    for (const word of indexWords(text)) putOf(textsWith, word, text, false);
  };
  return {
    holder: (office, institution) => only(holders.get(keyOf(office.head, office.portfolio, institution))),
    stateOf: (holder) => only(states.get(holder)),
    tiedTo: (state) => keysIn(tied.get(state)),
    update(about, changes) {
      const dirty = new Set(changes.map(({ holder }) => holder));
      const stale = new Set([...about].flatMap((word) => [...keysIn(textsWith.get(soundOf(word)))]));
      for (const text of stale) for (const user of reread(text)) dirty.add(user);
      for (const change of changes) count(change);
      return dirty;
    },
  };
}

const same = (a: Reading, b: Reading): boolean =>
  a.offices.join() === b.offices.join() && a.states.join() === b.states.join();

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

/** Only at a capital may a name begin. */
const indexWords = (text: string): ReadonlySet<string> =>
  new Set(words(text).flatMap(({ capital, text }) => (capital ? [soundOf(wordKey(text))] : [])));

const soundOf = (word: string): string => fold(word.toLowerCase());

function only(counts: SmallMap<number>): string | undefined {
  if (sizeIn(counts) !== 1) return undefined;
  const [key] = keysIn(counts);
  return key;
}

function add(counts: Counts, key: string, item: string, by: number): void {
  const own = countIn(counts.get(key), item, by);
  if (own) counts.set(key, own);
  else counts.delete(key);
}
