import { stateWord } from '../../extract/names/geography';
import { nameKey } from '../../extract/names/keys';
import { type State, states } from '../../extract/names/states';
import { bodies } from '../../extract/names/stateWords';
import type { ActorMention } from '../actor';
import type { Entry } from './entries';
import type { JoinRule } from './joinRule';
import { isLong } from './keyWords';

/** A name for a group's bearer that the sources need not have used. */
export interface Extra {
  readonly key: string;
  readonly text: string;
  readonly how: ActorMention['how'];
}

/** "Republic of", "Kingdom of the". */
export const stateOpeners =
  /^(?:republic|kingdom|principality|sultanate|commonwealth|federation) of (?:the )?/;

/** Key of the group of a state of the world: no name begins so, and in order it comes before every name. */
export const stateKey = (state: State): string => `!${state.code}`;

const byKey = new Map(states.map((state) => [stateKey(state), state]));

/** The state of the world whose group this key stands for. */
export const stateOf = (root: string): State | undefined => byKey.get(root);

/** "Kazakhstan", "Kazakh" and, where a source names the state, too, "Astana". */
export const stateNames: JoinRule = {
  alone: true,
  classes: (entry) => {
    const found = stateWord(entry.key.replace(stateOpeners, '')) ?? stateWord(entry.key) ?? typo(entry);
    return found ? [stateKey(found.state)] : [];
  },
  joins: (state, members) => {
    const isSeat = ({ key }: Entry): boolean => stateWord(key.replace(stateOpeners, ''))?.how === 'metonym';
    if (members.every(isSeat)) return [];
    return members
      .filter((entry) => !isSeat(entry) || actsForState(entry))
      .map(({ key }) => ({ a: key, b: state }));
  },
};

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
function typo(entry: Entry): { readonly state: State } | undefined {
  if (isLong(entry.key) || entry.key.length < 8) return undefined;
  const state = spelled.get(letters(entry.key));
  return state && { state };
}

function letters(key: string): string {
  return [...key].sort().join('');
}

const knownBodies = bodies.map((body) => ({
  ...body,
  long: nameKey(body.name),
  code: nameKey(body.short),
}));
const bodyOf = new Map(
  knownBodies.flatMap((body) => [[body.long, body] as const, [body.code, body] as const]),
);

/** "EU" and "European Union" and their like, whose letters nobody explains. */
export const bodyNames: JoinRule = {
  alone: true,
  classes: ({ key }) => {
    const body = bodyOf.get(key);
    return body ? [body.code] : [];
  },
  joins: (code, members) => {
    const body = bodyOf.get(code);
    return body && members.length > 0 ? [{ a: body.long, b: body.code }] : [];
  },
};

/** The key of the state whose capital is the seat of bodies, too. */
export const seatState = 'belgium';

/** Keys that a body's words hang on beside its own names: "Brussels" is Belgium's where the sources speak of it. */
export const bodyKeys: readonly string[] = knownBodies.map(({ code }) => code);

/** Further words for the bodies among these keys. */
export function bodyWords(keys: readonly string[], entries: ReadonlyMap<string, Entry>): readonly Extra[] {
  const body = keys.map((key) => bodyOf.get(key)).find((one) => one !== undefined);
  if (!body) return [];
  const { name, short, long, code, seat } = body;
  const seats: readonly Extra[] =
    seat && !entries.has(seatState) ? [{ key: nameKey(seat), text: seat, how: 'metonym' }] : [];
  return [...seats, { key: long, text: name, how: 'name' }, { key: code, text: short, how: 'name' }];
}

const suffix = /(?:ians?|ans?|is?|ese|ish|ers?)$/;

/** "Kelvarian" for "Kelvaria", where the text itself uses both: stem shared, at least five letters. */
export const demonymsOfNames: JoinRule = {
  classes: ({ key }) => {
    if (isLong(key) || stateWord(key)) return [];
    const stem = key.replace(suffix, '');
    const base = key.replace(/(?:ia|[aeoy])$/, '');
    return [...new Set(stem === key || stem.length < 5 ? [base] : [base, stem])];
  },
  joins: (stem, members) => {
    const base = members.findLast(({ key }) => key.replace(/(?:ia|[aeoy])$/, '') === stem);
    if (!base || base.kind === 'person' || stem.length < 5) return [];
    return members
      .filter((entry) => entry !== base && entry.key !== stem && entry.key.replace(suffix, '') === stem)
      .map(({ key }) => ({ a: key, b: base.key, how: 'demonym' as const }));
  },
};
