import { leadingState, trailingState } from './geography';
import { kindOf } from './kinds';
import type { Run } from './runs';
import type { Word } from './tokens';
import {
  bodyHeads,
  courtesies,
  eventHeads,
  officeModifiers,
  offices,
  paperHeads,
  portfolios,
  treatyHeads,
} from './words';

/** One name cut out of a run, with the office words that stood directly in front of it. */
export interface Segment {
  readonly words: readonly Word[];
  readonly role?: readonly Word[];
}

/** Splits "US President Donald Trump", "Russian Black Sea", "US-Israeli" into names and offices. */
export function segments(run: Run): readonly Segment[] {
  const title = lastOffice(run);
  if (title === undefined) return byState(run);
  const from = officeStart(run, title);
  const before = trim(run.slice(0, from));
  const own = before.length > 0 ? segments(before) : [];
  const after = run.slice(title + 1);
  if (after.length === 0) return own;
  const [name, ...rest] = byState(after);
  return name ? [...own, { ...name, role: run.slice(from, title + 1) }, ...rest] : own;
}

/** Index of the last word of the last office in the run, unless the run is a body ("Office of the President"). */
function lastOffice(run: Run): number | undefined {
  for (let i = run.length - 1; i >= 0; i--) {
    const word = lower(run[i]);
    if (!offices.has(word) || run[i]?.possessive || isHyphened(run, i)) continue;
    if (i < run.length - 1 && isTitled(lower(run.at(-1)))) return undefined;
    const portfolio = lower(run[i + 1]) === 'of' && portfolios.has(lower(run[i + 2]));
    return portfolio ? i + 2 : i;
  }
  return undefined;
}

/** "Nur-Sultan" holds no sultan; "Secretary-General" and "Vice-President" are offices. */
const isHyphened = (run: Run, i: number): boolean =>
  run[i]?.hyphened === true && !isOfficeWord(lower(run[i - 1]));

function officeStart(run: Run, title: number): number {
  let from = title;
  while (from > 0 && (isOfficeWord(lower(run[from - 1])) || lower(run[from - 1]) === 'of')) from--;
  return from;
}

const isOfficeWord = (word: string): boolean => offices.has(word) || officeModifiers.has(word);

const isTitled = (word: string): boolean =>
  bodyHeads.has(word) || paperHeads.has(word) || treatyHeads.has(word) || eventHeads.has(word);

/** Cuts states and regions off the ends of names that they do not belong to; bodies keep theirs. */
function byState(run: Run): readonly Segment[] {
  const kind = kindOfWords(run);
  if (run.length === 0) return [];
  if (run.length === 1 || (kind !== 'unknown' && kind !== 'person' && kind !== 'place'))
    return [{ words: run }];
  const lead = leadingState(run);
  if (lead === run.length) return [{ words: run }];
  if (lead > 0) return [{ words: run.slice(0, lead) }, ...byState(behindConnector(run.slice(lead)))];
  const tail = kind === 'place' ? 0 : trailingState(run);
  return tail > 0 ? [{ words: trim(run.slice(0, -tail)) }, { words: run.slice(-tail) }] : [{ words: run }];
}

const behindConnector = (run: Run): Run => (run[0] && !run[0].capital ? run.slice(1) : run);

/** Drops a dangling connector. */
function trim(run: Run): Run {
  let end = run.length;
  while (end > 0 && !run[end - 1]?.capital) end--;
  return run.slice(0, end);
}

/** Whether the words are only a courtesy or office: no name. */
export const isOnlyTitle = (words: readonly Word[]): boolean =>
  words.every((word) => courtesies.has(lower(word)) || isOfficeWord(lower(word)));

export const kindOfWords = (words: readonly Word[]) => kindOf(words.map((word) => word.text));

const lower = (word: Word | undefined): string => word?.text.toLowerCase() ?? '';
