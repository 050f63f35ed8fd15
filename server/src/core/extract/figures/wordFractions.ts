import { afterHyphen, digitsOfValue, type NumberRead, type Part, tidy } from './numberParts';
import { readOrdinalWords } from './ordinalWords';
import { isDash, lowerAt, type Token } from './tokens';
import { DENOMINATORS, MAGNITUDES, ORDINALS, TENS_WORDS, UNITS } from './words';

type Tokens = readonly Token[];
type Cardinal = (tokens: Tokens, index: number) => NumberRead | undefined;

/** No written-out fraction is longer. */
const MAX_TOKENS = 20;

/**
 * Fractions in words that are more than a small numerator over one word: "twenty-three fifths", "one twenty-fifth",
 * "three and a fifth", "six million and two thirds". `cardinal` reads a whole number. "Two-thirds" and its like are
 * read by shares.ts.
 */
export const readWordFraction = (
  tokens: Tokens,
  index: number,
  cardinal: Cardinal,
): NumberRead | undefined => {
  const end = denominatorAt(tokens, index);
  if (end === undefined) return undefined;
  for (let at = index + 1; at <= end; at += 1) {
    const below = startsDenominator(tokens, at) ? denominator(tokens, at, end) : undefined;
    const value = below && over(tokens, { index, at, end }, below, cardinal);
    if (value) return asNumber(index, value);
  }
  return undefined;
};

interface Divided extends Part {
  readonly magnitude: number;
}

const asNumber = (first: number, { value, next, magnitude }: Divided): NumberRead => ({
  first,
  next,
  value: tidy(value),
  digits: Math.min(4, digitsOfValue(value)),
  form: 'words',
  magnitude,
});

/** The word that ends a run of number words and divides: "fifths". */
const denominatorAt = (tokens: Tokens, index: number): number | undefined => {
  let words = 0;
  for (let at = index; at < index + MAX_TOKENS; at += 1) {
    const lower = lowerAt(tokens, at);
    if (words > 0 && (DENOMINATORS.has(lower) || lower === 'firsts')) return at;
    if (UNITS.has(lower) || TENS_WORDS.has(lower) || MAGNITUDES.has(lower)) words += 1;
    else if (!joins(tokens, at)) return undefined;
  }
  return undefined;
};

const joins = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === 'and' ||
  (/^an?$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at - 1) === 'and') ||
  isDash(lowerAt(tokens, at));

/** A denominator does not start inside a hyphened number: "ninety-five hundredths" is 95/100. */
const startsDenominator = (tokens: Tokens, at: number): boolean => {
  const lower = lowerAt(tokens, at);
  if (!(UNITS.has(lower) || TENS_WORDS.has(lower) || DENOMINATORS.has(lower))) return false;
  const hyphened = isDash(lowerAt(tokens, at - 1)) && TENS_WORDS.has(lowerAt(tokens, at - 2));
  return DENOMINATORS.has(lower) || !hyphened;
};

/** What tokens `at` to `end` divide by, when all of them say it. */
const denominator = (tokens: Tokens, at: number, end: number): number | undefined => {
  if (at === end) return DENOMINATORS.get(lowerAt(tokens, at));
  const read = readOrdinalWords(tokens, at, 'plural');
  return read?.next === end + 1 ? read.value : undefined;
};

interface Extent {
  readonly index: number;
  readonly at: number;
  readonly end: number;
}

const over = (tokens: Tokens, extent: Extent, below: number, cardinal: Cardinal): Divided | undefined => {
  const { index, at, end } = extent;
  const plural = lowerAt(tokens, end).endsWith('s');
  const mixed = mixedNumber(tokens, extent, below, plural, cardinal);
  if (mixed) return mixed;
  const above = wholeBetween(tokens, index, at, cardinal);
  if (!above || (above.value === 1) === plural) return undefined;
  // "one fifth", "six quarters in a row": shares.ts and units know better
  const simple =
    at === end && (above.value < below || ORDINALS.get(lowerAt(tokens, end).slice(0, -1)) === undefined);
  if (simple || (!plural && !endsPhrase(tokens, end + 1))) return undefined;
  return { value: above.value / below, next: end + 1, magnitude: 1 };
};

/** The whole number that tokens `from` to `to` write and nothing else. */
const wholeBetween = (
  tokens: Tokens,
  from: number,
  to: number,
  cardinal: Cardinal,
): NumberRead | undefined => {
  const read = cardinal(tokens.slice(from, to), 0);
  const rest = read && afterHyphen(tokens, from + read.next);
  return rest === to ? read : undefined;
};

/** "three and a fifth", "two hundred and fifty-four hundredths", "five billion and three quarters". */
const mixedNumber = (
  tokens: Tokens,
  { index, at, end }: Extent,
  below: number,
  plural: boolean,
  cardinal: Cardinal,
): Divided | undefined => {
  const and = lastAnd(tokens, index, at);
  const whole = and === undefined ? undefined : wholeBetween(tokens, index, and, cardinal);
  if (and === undefined || !whole) return undefined;
  const article = /^an?$/.test(lowerAt(tokens, and + 1)) && and + 2 === at;
  const above = article ? 1 : wholeBetween(tokens, and + 1, at, cardinal)?.value;
  if (!above || above >= below || (above === 1) === plural) return undefined;
  if (!(plural ? lowerAt(tokens, end + 1) !== 'of' : endsPhrase(tokens, end + 1))) return undefined;
  return inMagnitude(tokens, whole, above / below, end + 1);
};

const lastAnd = (tokens: Tokens, from: number, to: number): number | undefined => {
  for (let at = to - 1; at > from; at -= 1) if (lowerAt(tokens, at) === 'and') return at;
  return undefined;
};

/** From a million on the fraction is one of the magnitude's: "six million and two thirds". */
const inMagnitude = (tokens: Tokens, whole: NumberRead, part: number, next: number): Divided => {
  const own = MAGNITUDES.get(lowerAt(tokens, next));
  if (own) {
    const value = whole.magnitude > own ? whole.value + part * own : (whole.value + part) * own;
    return { value, next: next + 1, magnitude: own };
  }
  const { value, magnitude } = whole;
  return { value: value + part * (magnitude >= 1e6 ? magnitude : 1), next, magnitude };
};

/** "three and a fifth" where no noun makes an ordinal of it ("two and a third man"). */
const endsPhrase = (tokens: Tokens, next: number): boolean => PHRASE_END.test(lowerAt(tokens, next));

const PHRASE_END =
  /^(?:|[.,;:!?)]|of|times|percent|per|as|more|less|miles?|kilomet(?:re|er)s?|met(?:re|er)s?|feet|inches|hours?|minutes?|days?|weeks?|months?|years?|tonnes?|tons?|pounds?|million|billion|trillion)$/;
