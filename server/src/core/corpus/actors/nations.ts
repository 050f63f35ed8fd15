import { stateWord } from '../../extract/names/geography';
import { nameKey } from '../../extract/names/keys';
import { type State, states } from '../../extract/names/states';
import { bodies } from '../../extract/names/stateWords';
import type { ActorMention } from '../actor';
import type { Entry } from './entries';
import type { Groups } from './groups';

/** A name for a group's bearer that the sources need not have used. */
export interface Extra {
  readonly key: string;
  readonly text: string;
  readonly how: ActorMention['how'];
}

/** "Republic of", "Kingdom of the". */
export const stateOpeners =
  /^(?:republic|kingdom|principality|sultanate|commonwealth|federation) of (?:the )?/;

/** Key of the group of a state of the world: no name has a colon. */
export const stateKey = (state: State): string => `:${state.code}`;

/** The states of the world that the sources name, by the key of their group. */
export function knownStates(entries: ReadonlyMap<string, Entry>, groups: Groups): ReadonlyMap<string, State> {
  const named = new Map<string, State>();
  for (const entry of entries.values()) {
    const found = stateWord(entry.key.replace(stateOpeners, '')) ?? typo(entry);
    if (!found || found.how === 'metonym') continue;
    named.set(stateKey(found.state), found.state);
    groups.join(entry.key, stateKey(found.state));
  }
  for (const entry of entries.values()) {
    const found = stateWord(entry.key);
    if (found?.how === 'metonym' && named.has(stateKey(found.state)) && actsForState(entry)) {
      groups.join(entry.key, stateKey(found.state));
    }
  }
  return named;
}

/** A capital that is only ever gone to or stayed in is a place. */
export const actsForState = (entry: Entry): boolean => entry.locative < entry.count;

/** All words for a state: "Kazakh", "Kazakhs", "Astana" refer to it even where the sources wrote only "Kazakhstan". */
export function wordsFor(state: State, entries: ReadonlyMap<string, Entry>): readonly Extra[] {
  const extra =
    (how: Extra['how']) =>
    (text: string): Extra => ({ key: nameKey(text), text, how });
  const long = state.names.map((name) => `Republic of ${name}`);
  const seats = state.seats.filter((seat) => {
    const entry = entries.get(nameKey(seat));
    return stateWord(nameKey(seat))?.state === state && (!entry || actsForState(entry));
  });
  return [
    ...seats.map(extra('metonym')),
    ...state.demonyms.map(extra('demonym')),
    ...[...long, ...state.names].map(extra('name')),
  ];
}

const spelled = new Map(
  states.flatMap((state) =>
    state.names.filter((name) => name.length >= 8).map((name) => [letters(nameKey(name)), state] as const),
  ),
);

/** "Takijistan": a long state's name with its letters in the wrong order. */
function typo(entry: Entry): { readonly state: State; readonly how: 'name' } | undefined {
  if (entry.words.length > 1 || entry.key.length < 8) return undefined;
  const state = spelled.get(letters(entry.key));
  return state && { state, how: 'name' };
}

function letters(key: string): string {
  return [...key].sort().join('');
}

/** Joins "EU" and "European Union" and their like; says which further words refer to them. */
export function joinBodies(
  entries: ReadonlyMap<string, Entry>,
  groups: Groups,
): ReadonlyMap<string, readonly Extra[]> {
  const extras = new Map<string, readonly Extra[]>();
  for (const { name, short, seat } of bodies) {
    const [long, code] = [nameKey(name), nameKey(short)];
    if (!entries.has(long) && !entries.has(code)) continue;
    groups.join(long, code);
    const words: Extra[] = [
      { key: long, text: name, how: 'name' },
      { key: code, text: short, how: 'name' },
    ];
    if (seat && !entries.has('belgium')) words.unshift({ key: nameKey(seat), text: seat, how: 'metonym' });
    extras.set(long, words);
  }
  return extras;
}

const suffix = /(?:ians?|ans?|is?|ese|ish|ers?)$/;

/** "Kelvarian" for "Kelvaria", where the text itself uses both: stem shared, at least five letters. */
export function joinDemonyms(entries: ReadonlyMap<string, Entry>, groups: Groups): ReadonlySet<string> {
  const joined = new Set<string>();
  const single = [...entries.values()].filter((entry) => entry.words.length === 1 && !stateWord(entry.key));
  const bases = new Map(single.map((entry) => [entry.key.replace(/(?:ia|[aeoy])$/, ''), entry] as const));
  for (const entry of single) {
    const stem = entry.key.replace(suffix, '');
    const base = stem === entry.key || stem.length < 5 ? undefined : bases.get(stem);
    if (!base || base === entry || base.kind === 'person') continue;
    groups.join(entry.key, base.key);
    joined.add(entry.key);
  }
  return joined;
}
