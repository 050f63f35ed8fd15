import { nameKey, wordKey } from './keys';
import { type State, states } from './states';
import { notStates, regions } from './stateWords';
import type { Word } from './tokens';

/** How a stretch of words names a state of the world. */
export interface StateWord {
  readonly state: State;
  readonly how: 'name' | 'demonym' | 'metonym';
}

const table = new Map<string, StateWord>();
for (const state of states) {
  for (const seat of state.seats) table.set(nameKey(seat), { state, how: 'metonym' });
}
for (const state of states) {
  for (const demonym of state.demonyms) table.set(nameKey(demonym), { state, how: 'demonym' });
  for (const name of state.names) table.set(nameKey(name), { state, how: 'name' });
}
const regionKeys = new Set(regions.map(nameKey));
const blockers = new Set(notStates.map(nameKey));

/** The state that goes by this key, if one does. */
export const stateWord = (key: string): StateWord | undefined => table.get(key);

export const isRegion = (key: string): boolean => regionKeys.has(key);

const longest = 5;

/** How many of the first words name a state (by name or demonym) or region: "Russian | Black Sea", "Saudi Arabia". */
export function leadingState(words: readonly Word[]): number {
  const keys = words.slice(0, longest).map((word) => wordKey(word.text));
  for (let n = keys.length; n > 0; n--) {
    if (blockers.has(keys.slice(0, n).join(' '))) return 0;
    if (isGeographic(keys.slice(0, n).join(' '))) return n;
  }
  return 0;
}

/** How many of the last words do: "Khartoum | Sudan". */
export function trailingState(words: readonly Word[]): number {
  const keys = words.slice(-longest).map((word) => wordKey(word.text));
  for (let n = keys.length; n > 0; n--) if (isGeographic(keys.slice(-n).join(' '))) return n;
  return 0;
}

function isGeographic(key: string): boolean {
  const found = table.get(key);
  return regionKeys.has(key) || (found !== undefined && found.how !== 'metonym');
}
