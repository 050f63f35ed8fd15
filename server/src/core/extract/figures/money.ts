import {
  AMBIGUOUS_NAMES,
  CURRENCY_ADJECTIVES,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_LETTERS,
  LETTER_SIGNS,
} from './currencyTable';
import { type NumberRead, readNumber, tidy } from './numbers';
import { joinRange, rangeLink } from './ranges';
import type { Context, Reader, Reading } from './reading';
import { attached, isDash, lowerAt, type Token } from './tokens';
import { SHORT_MAGNITUDES } from './words';

type Tokens = readonly Token[];

/** A currency read up to, not including, token `next`; `times` where a multiplier is part of it ("MUSD"). */
export interface CurrencyRead {
  readonly code: string;
  readonly next: number;
  readonly times: number;
}

const MULTIPLIERS: Readonly<Record<string, number>> = { K: 1e3, T: 1e3, M: 1e6, B: 1e9 };

/** An ISO code, also with a multiplier before it ("MEUR"). */
const codeAt = (tokens: Tokens, index: number): CurrencyRead | undefined => {
  const token = tokens[index];
  if (token?.kind !== 'word') return undefined;
  const written = token.text.toUpperCase();
  // lower-case codes are words as well ("all", "try", "cup"): only these are certain
  const plain = token.text === written || /^(?:usd|eur|gbp|cny|rub|inr|jpy|kzt)$/.test(token.text);
  if (plain && CURRENCY_CODES.has(written)) return { code: written, next: index + 1, times: 1 };
  const times = MULTIPLIERS[token.text[0] ?? ''];
  const rest = token.text.slice(1);
  return times && rest.length === 3 && CURRENCY_CODES.has(rest)
    ? { code: rest, next: index + 1, times }
    : undefined;
};

/** A currency sign or code that an amount may follow: "$", "US$", "EUR", "RM". */
export const currencyBefore = (tokens: Tokens, index: number): CurrencyRead | undefined => {
  const token = tokens[index];
  if (!token) return undefined;
  const sign = CURRENCY_SIGNS.get(token.text);
  if (sign) return { code: sign, next: index + 1, times: 1 };
  if (token.kind !== 'word') return undefined;
  const dollars = tokens[index + 1]?.text === '$';
  // "US $58" as well as "US$58"; a single letter must stand against the sign
  if (dollars && (attached(tokens, index + 1) || (token.text.length > 1 && DOLLAR_LETTERS.has(token.lower))))
    return { code: DOLLAR_LETTERS.get(token.lower) ?? 'USD', next: index + 2, times: 1 };
  const letters = LETTER_SIGNS.get(token.text);
  return letters ? { code: letters, next: index + 1, times: 1 } : codeAt(tokens, index);
};

const isCurrencyStart = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'word'
    ? token.text.length < 5 && token.text !== token.lower
    : token.kind === 'mark' && CURRENCY_SIGNS.has(token.text));

/** A number after a currency sign, where "m", "b", "k" and "t" are multipliers too. */
const readAmount = (tokens: Tokens, index: number): NumberRead | undefined => {
  const negative =
    /^[-−]$/.test(lowerAt(tokens, index)) && attached(tokens, index) && attached(tokens, index + 1);
  const number = readNumber(tokens, negative ? index + 1 : index);
  if (number?.form !== 'digits') return undefined;
  const amount = withLetter(tokens, number);
  return negative ? { ...amount, value: -amount.value } : amount;
};

/** "1.2m", "$1.2 m" as millions. */
export const withLetter = (tokens: Tokens, number: NumberRead): NumberRead => {
  const token = tokens[number.next];
  const times = token?.kind === 'word' ? SHORT_MAGNITUDES.get(token.lower) : undefined;
  if (times === undefined || number.magnitude !== 1) return number;
  if (!attached(tokens, number.next) && token?.lower !== 'm') return number;
  return { ...number, value: tidy(number.value * times), magnitude: times, next: number.next + 1 };
};

/** An amount after its currency: "$30 billion", "€10–15m", "US$1bn to US$2bn". */
export const readMoneyBefore: Reader = (context, index) => {
  const { tokens } = context;
  if (!isCurrencyStart(tokens[index])) return undefined;
  const currency = currencyBefore(tokens, index);
  const first = currency && readAmount(tokens, currency.next);
  if (!currency || !first) return undefined;
  const second = secondAmount(context, first, currency.code);
  const range = second && joinRange(context, index, first, second.number);
  const last = range ? second.number.next : first.next;
  const named = currencyAfter(tokens, last);
  const next = named?.code === currency.code ? named.next : last;
  const { low, high } = range ?? { low: first.value, high: first.value };
  const read = { low: low * currency.times, high: high * currency.times, code: currency.code };
  const span = { first: range?.first ?? index, next, number: { first: first.first, next: last } };
  return money(read, span, first.digits);
};

const money = (
  read: { readonly low: number; readonly high: number; readonly code: string },
  span: Pick<Reading, 'first' | 'next' | 'number'>,
  digits: number,
): Reading => ({
  ...span,
  dimension: 'money',
  unit: read.code,
  low: tidy(read.low),
  high: tidy(read.high),
  scale: 1,
  digits,
});

const secondAmount = (
  context: Context,
  first: NumberRead,
  code: string,
): { number: NumberRead } | undefined => {
  const { tokens } = context;
  const link = rangeLink(context, first.first - 1, first.next);
  if (link === undefined) return undefined;
  const again = currencyBefore(tokens, link);
  if (again && again.code !== code) return undefined;
  const number = readAmount(tokens, again?.next ?? link);
  return number && { number };
};

const singular = (lower: string): string => {
  const plain = lower.endsWith("'s") || lower.endsWith('’s') ? lower.slice(0, -2) : lower;
  return plain.length > 2 && plain.endsWith('s') ? plain.slice(0, -1) : plain;
};

const ADJECTIVES: ReadonlySet<string> = new Set(
  [...CURRENCY_ADJECTIVES.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? ''),
);

/** A currency after an amount: "dollars", "US dollars", "Egyptian pounds", "€", "USD". Optional hyphen first. */
export const currencyAfter = (tokens: Tokens, index: number): CurrencyRead | undefined => {
  const at = isDash(lowerAt(tokens, index)) && attached(tokens, index) ? index + 1 : index;
  const sign = tokens[at];
  if (!sign) return undefined;
  if (sign.text === 'p' && attached(tokens, at) && lowerAt(tokens, at + 2) !== 'm')
    return { code: 'penny', next: at + 1, times: 1 };
  const bySign = CURRENCY_SIGNS.get(sign.text);
  if (bySign) return tokens[at + 1]?.kind === 'number' ? undefined : { code: bySign, next: at + 1, times: 1 };
  return codeAt(tokens, at) ?? byName(tokens, at);
};

const byName = (tokens: Tokens, at: number): CurrencyRead | undefined => {
  // "U.S. dollars"
  const dotted = lowerAt(tokens, at) === 'u' && lowerAt(tokens, at + 2) === 's' ? at + 4 : undefined;
  if (dotted !== undefined && singular(lowerAt(tokens, dotted)) === 'dollar')
    return { code: 'USD', next: dotted + 1, times: 1 };
  return byAdjective(tokens, at) ?? byPlainName(tokens, at);
};

const byAdjective = (tokens: Tokens, at: number): CurrencyRead | undefined => {
  if (!ADJECTIVES.has(lowerAt(tokens, at))) return undefined;
  const words = [0, 1, 2].map((i) => lowerAt(tokens, at + i));
  for (const length of [3, 2]) {
    const phrase = [...words.slice(0, length - 1), singular(words[length - 1] ?? '')].join(' ');
    const code = CURRENCY_ADJECTIVES.get(phrase);
    if (code) return { code, next: at + length, times: 1 };
  }
  return undefined;
};

const byPlainName = (tokens: Tokens, at: number): CurrencyRead | undefined => {
  const lower = lowerAt(tokens, at);
  const name = CURRENCY_NAMES.has(lower) ? lower : singular(lower);
  const code = CURRENCY_NAMES.get(name);
  if (!code || (AMBIGUOUS_NAMES.has(name) && name === lower)) return undefined;
  return { code, next: at + 1, times: 1 };
};

const MONEY_WORDS =
  /^(?:cost|costs|price|prices|priced|paid|pay|pays|worth|fine|fined|sold|bought|invest|invested|budget|salary|wage|wages|earn|earns|earned|spend|spent|fee|fees|loan|debt|bill|funding|grant|tax|£|sterling|cash|revenue|profit|charged|currency|sum|subscribed|subscription|cheque|prize|reward|income|rent|euros|dollars)$/;

/** "pounds" are money for a large or round amount or beside words of money, else a weight. */
export const poundsAreMoney = (tokens: Tokens, number: NumberRead, after: number): boolean => {
  if (number.magnitude >= 1e6 || lowerAt(tokens, after) === 'sterling') return true;
  if (lowerAt(tokens, after) === 'of' || lowerAt(tokens, after) === 'per') return false;
  const near = tokens.slice(Math.max(0, number.first - 12), after + 12);
  return near.some((token) => MONEY_WORDS.test(token.lower));
};
