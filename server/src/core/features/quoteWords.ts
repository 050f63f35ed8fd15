import { distance } from 'fastest-levenshtein';
import { type Memory, memory } from '../text/memory';
import { beginningWith, type QuoteIndex, type Rank } from './quoteIndex';

/** What a typed word may stand for: words of the quotations. */
export interface Meaning {
  readonly words: readonly string[];
  /** How many quotations hold one of them, at most. */
  readonly count: number;
}

const remembered = new WeakMap<QuoteIndex, Memory<Meaning>>();
const REMEMBERED = 300;

/**
 * The quotations' words that a typed word may stand for, where it may go on or the keys may have slipped. Remembered
 * while the author types on.
 */
export function meantBy(
  index: QuoteIndex,
  typed: string,
  isUnfinished: boolean,
  withSlips: boolean,
): Meaning {
  const known = remembered.get(index) ?? memory<Meaning>(REMEMBERED);
  remembered.set(index, known);
  const key = `${typed} ${isUnfinished} ${withSlips}`;
  return known.of(key, () => meaning(index, typed, isUnfinished, withSlips));
}

const itself = (word: string): string => word;

function meaning(index: QuoteIndex, typed: string, isUnfinished: boolean, withSlips: boolean): Meaning {
  const meant = isUnfinished
    ? beginningWith(index.words, typed, itself)
    : index.byWord.has(typed)
      ? [typed]
      : [];
  const slips = withSlips
    ? beginningWith(index.words, typed.charAt(0), itself).filter((word) => isSlip(typed, word))
    : [];
  const words = [...new Set([...meant, ...slips])];
  return { words, count: words.reduce((sum, word) => sum + (index.byWord.get(word)?.length ?? 0), 0) };
}

/** One slip in a word of four letters or more, two in one of eight; hardly anybody mistypes the first letter. */
function isSlip(typed: string, word: string): boolean {
  const allowed = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  return Math.abs(typed.length - word.length) <= allowed && distance(typed, word) <= allowed;
}

/** The quotations that hold the rarest of the words. */
export function fewestWith({ byWord }: QuoteIndex, meanings: readonly Meaning[]): readonly Rank[] {
  const [rarest] = [...meanings].sort((a, b) => a.count - b.count);
  const lists = rarest?.words.map((word) => byWord.get(word) ?? []) ?? [];
  return lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())];
}

/** Words that more quotations hold tell none. */
const MOST = 3_000;

/** The quotations that hold all of the words, in any order. */
export function withAll(index: QuoteIndex, meanings: readonly Meaning[]): readonly Rank[] {
  if (meanings.every(({ count }) => count > MOST)) return [];
  /** Of each quotation, how many of the words so far it holds, if all. */
  const held = new Uint16Array(index.all.length);
  const last = meanings.length - 1;
  const found: Rank[] = [];
  for (const [n, { words }] of meanings.entries()) {
    for (const rank of words.flatMap((word) => index.byWord.get(word) ?? [])) {
      if (held[rank] !== n) continue;
      held[rank] = n + 1;
      if (n === last) found.push(rank);
    }
  }
  return found;
}
