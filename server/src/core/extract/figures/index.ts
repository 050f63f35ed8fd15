import type { Span } from '../../text/span';
import type { Figure } from '../types';
import { readArticle } from './articles';
import { CURRENCY_SIGNS } from './currencyTable';
import { toFigure } from './figure';
import { skipNonFigure } from './guards';
import { masked } from './masks';
import { readMoneyBefore } from './money';
import { MULTIPLE_WORDS, readMultiple } from './multiples';
import { readOrdinal } from './ordinals';
import { readQuantity } from './quantity';
import type { Context, Reader, Reading } from './reading';
import { readShare } from './shares';
import { type Token, tokenise } from './tokens';
import { readVague } from './vague';
import {
  MAGNITUDES,
  ORDINAL_MAGNITUDES,
  ORDINALS,
  TENS_WORDS,
  UNITS,
  VAGUE_PLURALS,
  VULGAR_FRACTIONS,
} from './words';

/** In the order in which they may claim a number. */
const READERS: readonly Reader[] = [
  readVague,
  readMultiple,
  readShare,
  readOrdinal,
  readArticle,
  readQuantity,
];

/** The words a figure may start with. */
const STARTS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS_WORDS.keys(),
  ...MAGNITUDES.keys(),
  ...ORDINALS.keys(),
  ...ORDINAL_MAGNITUDES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VULGAR_FRACTIONS.keys(),
  ...MULTIPLE_WORDS,
  'a',
  'an',
  'half',
  'quarter',
  'every',
  'several',
  'decade',
  'century',
]);

/** Figures of a stretch of plain text, in order, none overlapping `taken` (the dates). Offsets count in `text`. */
export const figures = (text: string, taken: readonly Span[]): readonly Figure[] =>
  figuresIn(text, tokenise(text), taken);

/** The same for text whose tokens are at hand. */
export const figuresIn = (
  text: string,
  tokens: readonly Token[],
  taken: readonly Span[],
): readonly Figure[] => {
  if (!tokens.some(mayStart)) return [];
  const blocked = blockedTokens(tokens, [...taken, ...masked(text)]);
  const found: Figure[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; ) {
    const step = blocked[at] ? at + 1 : stepAt({ tokens, floor }, at, blocked);
    if (typeof step === 'number') {
      if (blocked[at]) floor = step;
      at = step;
      continue;
    }
    const { figure, next } = toFigure(text, { tokens, floor }, step);
    found.push(figure);
    at = next;
    floor = next;
  }
  return found;
};

const mayStart = (token: Token): boolean =>
  token.kind === 'mark'
    ? CURRENCY_SIGNS.has(token.text) || VULGAR_FRACTIONS.has(token.text)
    : token.kind !== 'word' || STARTS.has(token.lower);

/** 1 for each token that lies in one of the spans. Linear: both run in order. */
const blockedTokens = (tokens: readonly Token[], spans: readonly Span[]): Uint8Array => {
  const blocked = new Uint8Array(tokens.length);
  if (spans.length === 0) return blocked;
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  tokens.forEach((token, i) => {
    for (let span = ordered[next]; span && span.start < token.end; span = ordered[next]) {
      end = Math.max(end, span.end);
      next += 1;
    }
    if (token.start < end) blocked[i] = 1;
  });
  return blocked;
};

/** The figure that starts at token `at`, or the token to go on from. */
const stepAt = (context: Context, at: number, blocked: Uint8Array): Reading | number => {
  const token = context.tokens[at];
  if (!token) return at + 1;
  const money = token.kind === 'number' ? undefined : readMoneyBefore(context, at);
  if (money) return isFree(money, blocked) ? money : at + 1;
  if (!mayStart(token)) return at + 1;
  const skip = skipNonFigure(context.tokens, at);
  if (skip !== undefined) return skip;
  for (const read of READERS) {
    const reading = read(context, at);
    if (reading) return isFree(reading, blocked) ? reading : at + 1;
  }
  return at + 1;
};

const isFree = (reading: Reading, blocked: Uint8Array): boolean => {
  for (let at = reading.first; at < reading.next; at += 1) if (blocked[at]) return false;
  return true;
};
