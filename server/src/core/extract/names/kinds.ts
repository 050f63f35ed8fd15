import type { NameKind } from '../types';
import { isRegion, stateWord } from './geography';
import { wordKey } from './keys';
import {
  bodyHeads,
  courtesies,
  eventHeads,
  paperHeads,
  particles,
  placeHeads,
  placeOpeners,
  treatyHeads,
} from './words';

/** What sort of thing a name's own words say it is; `unknown` where they say nothing. */
export function kindOf(words: readonly string[]): NameKind {
  const key = words.map(wordKey).join(' ');
  if (isRegion(key)) return 'place';
  if (stateWord(key)) return stateWord(key)?.how === 'metonym' ? 'place' : 'state';
  return words.length === 1 ? 'unknown' : kindOfHead(words);
}

function kindOfHead(words: readonly string[]): NameKind {
  const lower = words.map((word) => word.toLowerCase());
  const head = headOf(lower);
  if (stateHeads.has(lower[0] ?? '') && lower[1] === 'of') return 'state';
  if (treatyHeads.has(head)) return 'treaty';
  if (eventHeads.has(head)) return 'event';
  if (paperHeads.has(head)) return 'work';
  if (bodyHeads.has(head)) return 'organisation';
  if (placeHeads.has(head) || placeOpeners.has(lower[0] ?? '')) return 'place';
  return isPersonal(words, lower) ? 'person' : 'unknown';
}

const stateHeads = new Set(['republic', 'kingdom', 'principality', 'sultanate', 'emirate', 'grand']);

const isPersonal = (words: readonly string[], lower: readonly string[]): boolean =>
  courtesies.has(lower[0] ?? '') ||
  lower.slice(1, -1).some((word) => particles.has(word)) ||
  words.some((word) => /^\p{Lu}\.$/u.test(word));

/** The head noun: the last word, or the one in front of "of"; a number behind it only tells which one: "World War II". */
function headOf(lower: readonly string[]): string {
  const of = lower.indexOf('of');
  const end = of > 0 ? of : lower.length;
  const last = lower[end - 1] ?? '';
  return end > 1 && /^(?:[ivx]+|\d{1,4})$/.test(last) ? (lower[end - 2] ?? '') : last;
}
