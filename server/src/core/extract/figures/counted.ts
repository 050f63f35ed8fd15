import type { Span } from '../../text/span';
import { attached, isDash, lowerAt, type Token } from './tokens';

type Tokens = readonly Token[];

const STOP = new Set(
  (
    'a an the and or but nor of in on at by for from to into onto with without within about over under after before ' +
    'since until till during between among against as than that which who whom whose where when while because if is ' +
    'are was were be been being has have had do does did will would shall should can could may might must not no ' +
    'also only just even more less fewer most this these those it its he she they we you i them him her us their his ' +
    'our your my there here then now so yet both all each every per across through up down off out said says say ' +
    'including such like via versus despite amid along around toward towards throughout what how why today ' +
    'yesterday tomorrow ago earlier later again still last next already almost nearly'
  ).split(' '),
);

/** Plural without an s, or uncountable: what ends a counted phrase. */
const IRREGULAR = new Set(
  (
    'people men women children troops staff police cattle sheep fish aircraft personnel data media feet teeth mice geese ' +
    'oxen criteria phenomena clergy crew militia infantry spacecraft hovercraft salmon deer alumni nuclei fungi ' +
    'bacteria dice offspring poultry livestock percent folk businessmen businesswomen policemen fishermen servicemen ' +
    'spokesmen gentlemen firefighters headquarters species series'
  ).split(' '),
);
const NOT_PLURAL = /(?:ss|us|is|ous|'s|’s)$/;
/** Plural nouns that go on to another noun: "sales offices". */
const PLURAL_MODIFIERS = new Set(
  'sales sports arms goods customs savings operations news services systems communications'.split(' '),
);

const isPlural = (lower: string): boolean =>
  IRREGULAR.has(lower) || (lower.length > 2 && lower.endsWith('s') && !NOT_PLURAL.test(lower));

const MAX_WORDS = 5;

/** How far a counted phrase reaches that starts at token `from`: up to its plural head noun. */
const pluralHead = (tokens: Tokens, from: number): number | undefined => {
  let modifier: number | undefined;
  for (let at = from; at < from + 2 * MAX_WORDS; at += 1) {
    if (isHyphen(tokens, at) || joins(tokens, from, at)) continue;
    const token = tokens[at];
    if (token?.kind !== 'word' || STOP.has(token.lower)) break;
    if (!isPlural(token.lower)) continue;
    if (!PLURAL_MODIFIERS.has(token.lower)) return at;
    modifier = at;
  }
  return modifier;
};

const isHyphen = (tokens: Tokens, at: number): boolean =>
  isDash(lowerAt(tokens, at)) && attached(tokens, at) && attached(tokens, at + 1);

/** "460 Kia and Hyundai vehicles": two adjectives or names before one head. */
const joins = (tokens: Tokens, from: number, at: number): boolean =>
  at > from &&
  lowerAt(tokens, at) === 'and' &&
  tokens[at + 1]?.kind === 'word' &&
  !STOP.has(lowerAt(tokens, at + 1));

/** A single noun or unknown unit after the number ("450 Nm", "a three course meal"); no verb. */
const singularHead = (tokens: Tokens, from: number): number | undefined => {
  const token = tokens[from];
  if (token?.kind !== 'word' || STOP.has(token.lower)) return undefined;
  return /(?:ing|ed|ly)$/.test(token.lower) ? undefined : from;
};

const DETERMINER = /^(?:the|its|their|his|her|our|your|my|these|those|all|such|them|which|whom)$/;

/** "170 of the projects" counts projects; "170 of them" counts "them". */
const afterOf = (tokens: Tokens, from: number): number =>
  DETERMINER.test(lowerAt(tokens, from + 1)) ? from + 2 : from + 1;

/** The words that the number before token `from` counts, as a span of the text. */
export const countedAt = (tokens: Tokens, from: number): Span | undefined => {
  const hyphened = isDash(lowerAt(tokens, from)) && attached(tokens, from) && attached(tokens, from + 1);
  let start = hyphened ? from + 1 : from;
  if (lowerAt(tokens, start) === 'more' || lowerAt(tokens, start) === 'fewer') start += 1;
  if (lowerAt(tokens, start) === 'of') start = afterOf(tokens, start);
  const head = pluralHead(tokens, start) ?? singularHead(tokens, start);
  const [a, b] = [tokens[start], head === undefined ? undefined : tokens[head]];
  return a && b ? { start: a.start, end: b.end } : pronounAt(tokens, from);
};

const pronounAt = (tokens: Tokens, from: number): Span | undefined => {
  const pronoun = lowerAt(tokens, from) === 'of' ? tokens[from + 1] : undefined;
  return pronoun && /^(?:them|us|these|those|which|whom)$/.test(pronoun.lower)
    ? { start: pronoun.start, end: pronoun.end }
    : undefined;
};

/** Whether a plural noun, or an adjective and one, follows the number before token `from`. */
export const countsSomething = (tokens: Tokens, from: number): boolean => {
  return pluralHead(tokens, from) !== undefined;
};
