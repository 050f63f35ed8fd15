import type { Span } from '../../text/span';
import { attached, hasCapital, isDash, lowerAt, type Token } from './tokens';
import { TENS_WORDS, UNITS } from './words';

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

/** "two data centres": these go on to another noun as well. */
const UNCOUNTED = new Set('data media staff police aircraft cattle sheep fish spacecraft'.split(' '));

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
    if (
      !PLURAL_MODIFIERS.has(token.lower) &&
      !(UNCOUNTED.has(token.lower) && isPlural(lowerAt(tokens, at + 1)))
    )
      return at;
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

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !STOP.has(token.lower) && !/(?:ing|ed|ly)$/.test(token.lower);

/** What one of is counted ("one pony"), an unknown unit ("450 Nm") or the first of two nouns ("a three course meal"). */
const singularHead = (tokens: Tokens, from: number, one: boolean): number | undefined => {
  if (!isNoun(tokens[from])) return undefined;
  if (!one) return hasCapital(tokens[from]) || isNoun(tokens[from + 1]) ? from : undefined;
  let head = from;
  // a verb in the present tense ends the phrase: "one gunman raises"
  while (head < from + 2 && isNoun(tokens[head + 1]) && !lowerAt(tokens, head + 1).endsWith('s')) head += 1;
  return head;
};

const DETERMINER =
  /^(?:the|its|their|his|her|our|your|my|these|those|all|such|some|about|around|nearly|almost|roughly|over)$/;

/** "170 of the projects" counts projects; "170 of them" counts "them". */
const afterOf = (tokens: Tokens, from: number): number => {
  let at = from + 1;
  while (at < from + 5 && (DETERMINER.test(lowerAt(tokens, at)) || isCardinal(tokens[at]))) at += 1;
  return at;
};

/** "Five of the nine crossings": the second number counts the same. */
const isCardinal = (token: Token | undefined): boolean =>
  token?.kind === 'number' || UNITS.has(token?.lower ?? '') || TENS_WORDS.has(token?.lower ?? '');

/** The words that the number before token `from` counts, as a span of the text. */
export const countedAt = (tokens: Tokens, from: number): Span | undefined => {
  const hyphened =
    isHyphen(tokens, from) &&
    tokens[from + 1]?.kind === 'word' &&
    !/^(?:strong|to|plus|odd)$/.test(lowerAt(tokens, from + 1));
  let start = hyphened ? from + 1 : from;
  if (lowerAt(tokens, start) === 'more' || lowerAt(tokens, start) === 'fewer') start += 1;
  if (lowerAt(tokens, start) === 'of') start = afterOf(tokens, start);
  const one = hyphened || /^(?:one|1)$/.test(lowerAt(tokens, from - 1));
  const single = hyphened ? start : singularHead(tokens, start, one);
  const head =
    one && !hyphened ? (single ?? pluralHead(tokens, start)) : (pluralHead(tokens, start) ?? single);
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
