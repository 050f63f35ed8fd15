import type { Span } from '../../text/span';
import type { Dimension, Hedge } from '../types';
import { AFTER_HEDGES, HEDGES, MODIFIERS } from './hedgeTable';
import { lowerAt, type Token } from './tokens';

/** A hedge over tokens `first` up to, not including, `next`. */
export interface HedgeRead {
  readonly hedge: Hedge;
  readonly first: number;
  readonly next: number;
}

type Tokens = readonly Token[];
type Phrase = { readonly words: readonly string[]; readonly hedge: Hedge };

const index = (
  table: readonly (readonly [string, Hedge])[],
  key: 'first' | 'last',
): ReadonlyMap<string, Phrase[]> => {
  const map = new Map<string, Phrase[]>();
  for (const [phrase, hedge] of table) {
    const words = phrase.split(' ');
    const word = (key === 'first' ? words[0] : words[words.length - 1]) ?? '';
    map.set(
      word,
      [...(map.get(word) ?? []), { words, hedge }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return map;
};

const BEFORE = index(HEDGES, 'last');
const AFTER = index(AFTER_HEDGES, 'first');

const matches = (tokens: Tokens, at: number, words: readonly string[]): boolean =>
  words.every((word, i) => lowerAt(tokens, at + i) === word);

/** What is hedged, for the words that bend one kind of figure and not another. */
export interface Hedged {
  readonly dimension: Dimension;
  readonly low: number;
  readonly counted?: Span;
}

/** The hedge that ends right before token `end`, looking back no further than token `floor`. */
export const hedgeBefore = (
  tokens: Tokens,
  end: number,
  floor: number,
  what: Hedged,
): HedgeRead | undefined => {
  const found = BEFORE.get(lowerAt(tokens, end - 1))?.find(
    ({ words }) => end - words.length >= floor && matches(tokens, end - words.length, words),
  );
  if (!found) return undefined;
  const first = end - found.words.length;
  // "280 fewer than nine months earlier" compares with the figure before
  if (floor > 0 && first === floor && found.words.at(-1) === 'than') return undefined;
  if (!meansHedge(tokens, first, end, found.words[0] ?? '', what)) return undefined;
  return { hedge: found.hedge, first: withModifiers(tokens, first, floor), next: end };
};

const withModifiers = (tokens: Tokens, first: number, floor: number): number => {
  const two = `${lowerAt(tokens, first - 2)} ${lowerAt(tokens, first - 1)}`;
  if (first - 2 >= floor && MODIFIERS.has(two)) return first - 2;
  return first - 1 >= floor && MODIFIERS.has(lowerAt(tokens, first - 1)) ? first - 1 : first;
};

/** The hedge that starts at token `start`: "or more", "-odd". */
export const hedgeAfter = (tokens: Tokens, start: number): HedgeRead | undefined => {
  const found = AFTER.get(lowerAt(tokens, start))?.find(({ words }) => matches(tokens, start, words));
  if (!found) return undefined;
  const next = start + found.words.length;
  // "10 or more likely 12", "5 and over the years": the phrase must end there
  if (/^(?:likely|than|of|the|a)$/.test(lowerAt(tokens, next))) return undefined;
  return { hedge: found.hedge, first: start, next };
};

const TALK =
  /^(?:talk|talks|talked|talking|speak|spoke|speaks|speaking|hear|heard|know|knew|known|worry|worried|complain|complained|ask|asked|asks|write|wrote|written|read|said|say|says|warn|warned|learn|learned|learnt|think|thought|told|tell|tells|something|anything|nothing|information|book|books|story|stories|article|question|questions|concerns|debate|sure|clear)$/;
const BEFORE_TIME_OVER =
  /^(?:for|after|of|just|well|is|was|are|were|lasted|took|takes|spent|than|with|at|and|by|little|slightly|bit|in)$/;
const BEFORE_UNDER =
  /^(?:just|well|for|is|was|are|were|to|at|in|of|with|by|and|little|slightly|bit|cost|costs|remains|stay|stayed|stays|dropped|fell|takes|took|aged|just|comfortably|from|than)$/;
const MEASURED =
  /^(?:money|share|points|length|area|mass|volume|temperature|speed|energy|power|flow|information)$/;

/** "added up to 30", "rose back up to 4.8 percent": no upper bound. */
const SUM_OR_RISE =
  /^(?:add|adds|added|adding|sum|summing|made|speed|speeds|back|went|goes|go|going|rose|moved|moving|climbed|jumped|crept|ticked|edged|\w{2,20}ing)$/;

const EXTENDS =
  /^(?:spread|spreads|spreading|stretch|stretches|stretched|stretching|extend|extends|extended|extending|sprawl|sprawls|sprawled|sprawling|scattered|distributed)$/;

/** "over", "about", "passed" have other senses than that of a hedge. */
const meansHedge = (tokens: Tokens, first: number, end: number, word: string, what: Hedged): boolean => {
  const before = lowerAt(tokens, first - 1);
  const measured = MEASURED.test(what.dimension) || what.low >= 100;
  if (what.dimension === 'ordinal') return false;
  if (word === 'about' || word === 'around') return !TALK.test(before);
  // "to be filled over six years, not over three"
  if (word === 'over' && what.dimension === 'count' && what.low < 10 && !what.counted) return false;
  // "spreads over 824 square kilometres"
  if (word === 'over' && EXTENDS.test(before)) return false;
  if (word === 'over') return what.dimension !== 'duration' || first === 0 || BEFORE_TIME_OVER.test(before);
  if (word === 'under' || word === 'below' || word === 'above' || word === 'beyond' || word === 'near')
    return measured || first === 0 || BEFORE_UNDER.test(before);
  if (word === 'passed' || word === 'topped' || word === 'tops' || word === 'topping') return measured;
  if (word === 'up' && end - first === 2) return !SUM_OR_RISE.test(before);
  return true;
};
