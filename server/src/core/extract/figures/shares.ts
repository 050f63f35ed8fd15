import { countsSomething } from './counted';
import { measureAfter } from './measure';
import { type NumberRead, readNumber } from './numbers';
import type { Reader, Reading } from './reading';
import { hasCapital, isDash, lowerAt, type Token } from './tokens';
import { readUnit } from './units';
import { PER_TIME } from './unitTable';
import { DENOMINATORS, ORDINALS, TENS_WORDS, UNITS, VULGAR_FRACTIONS } from './words';

type Tokens = readonly Token[];

const share = (first: number, next: number, value: number): Reading => ({
  first,
  next,
  number: { first, next },
  dimension: 'share',
  unit: 'fraction',
  low: value,
  high: value,
  scale: 1,
  digits: 2,
});

/** Words after which a plain "half" or "a third" measures something, whatever follows it. */
const MEASURES =
  /^(?:by|than|about|nearly|almost|over|roughly|around|least|some|approximately|exactly|only|just|under|another|up|down|fell|rose|dropped|grew|shrank|lost|holds?|held|owns?|owned)$/;
/** After "by a tenth": no noun that would make it an ordinal. */
const GOES_ON =
  /^(?:to|from|in|since|over|at|on|and|or|when|after|before|compared|between|for|within|last|this|year)$/;

/** After these "a third" is a share even before a verb: "about a third came". */
const HEDGED = /^(?:even|about|nearly|almost|over|roughly|around|least|approximately|than|barely)$/;
const COMPARED =
  /^(?:of|the|as|less|more|lower|higher|fewer|cheaper|smaller|larger|bigger|faster|slower|longer|shorter|off|what|that|its|their|his|her|our|my|your|all|those|these|full|empty|since|from|each)$/;

/** "two-thirds", "a third of", "half its", "one in five", "every third house". */
export const readShare: Reader = ({ tokens }, index) =>
  oneIn(tokens, index) ??
  everyNth(tokens, index) ??
  halfOf(tokens, index) ??
  goodPart(tokens, index) ??
  fraction(tokens, index) ??
  slashed(tokens, index);

/** "one in five", "seven out of ten", "3 out of every 4", "one passenger in four". */
const oneIn = (tokens: Tokens, index: number): Reading | undefined => {
  const part = smallNumber(tokens, index);
  // "one passenger in four", "three voters in four"
  const named =
    part && part.value < 10 && part.form === 'words' && tokens[part.next]?.kind === 'word' ? 1 : 0;
  const link = part && (linkOf(tokens, part.next) ?? (named && linkOf(tokens, part.next + named)));
  const whole = link ? wholeNumber(tokens, link) : undefined;
  if (!part || !whole || part.value < 1 || part.value >= whole.value) return undefined;
  if (link !== linkOf(tokens, part.next) && !isBareWhole(tokens, whole)) return undefined;
  if (named && part.value > 1 && link !== linkOf(tokens, part.next) && whole.value > 10) return undefined;
  if (PER_TIME.has(lowerAt(tokens, whole.next).replace(/s$/, ''))) return undefined;
  return share(index, whole.next, part.value / whole.value);
};

/** "one goal in three matches" is no share of goals, "one boat in two hours" neither. */
const isBareWhole = (tokens: Tokens, whole: NumberRead): boolean =>
  !countsSomething(tokens, whole.next) && !measureAfter(tokens, whole) && !hasCapital(tokens[whole.first]);

/** "five hundreds" after "out of": a number with its magnitude in the plural. */
const wholeNumber = (tokens: Tokens, index: number): NumberRead | undefined => {
  const number = smallNumber(tokens, index);
  const plural = number && /^(?:hundred|thousand)s$/.test(lowerAt(tokens, number.next));
  if (!number || !plural) return number;
  const times = lowerAt(tokens, number.next) === 'hundreds' ? 100 : 1000;
  return { ...number, value: number.value * times, next: number.next + 1 };
};

const smallNumber = (tokens: Tokens, index: number): NumberRead | undefined => {
  const number = readNumber(tokens, index);
  return number && Number.isInteger(number.value) && number.value <= 1e6 ? number : undefined;
};

const linkOf = (tokens: Tokens, at: number): number | undefined => {
  const here = isDash(lowerAt(tokens, at)) ? at + 1 : at;
  let next: number | undefined;
  if (lowerAt(tokens, here) === 'in') next = here + 1;
  if (lowerAt(tokens, here) === 'out' && lowerAt(tokens, here + 1) === 'of') next = here + 2;
  if (next === undefined) return undefined;
  if (isDash(lowerAt(tokens, next)) || lowerAt(tokens, next) === 'every') next += 1;
  // "3 in 2019": a year is no whole, and "two in the" counts nothing
  const whole = tokens[next];
  return whole && !(whole.kind === 'number' && whole.value > 1500 && whole.value < 2100) ? next : undefined;
};

/** "every third house": one of three. "Every third year" is a rhythm, not a share. */
const everyNth = (tokens: Tokens, index: number): Reading | undefined => {
  if (lowerAt(tokens, index) !== 'every') return undefined;
  const nth = lowerAt(tokens, index + 1) === 'other' ? 2 : ORDINALS.get(lowerAt(tokens, index + 1));
  const noun = tokens[index + 2];
  if (!nth || nth < 2 || noun?.kind !== 'word' || PER_TIME.has(noun.lower)) return undefined;
  return share(index, index + 2, 1 / nth);
};

const halfOf = (tokens: Tokens, index: number): Reading | undefined => {
  if (lowerAt(tokens, index) !== 'half') return undefined;
  const before = lowerAt(tokens, index - 1);
  const after = lowerAt(tokens, index + 1);
  if (
    ORDINALS.has(before) ||
    /^(?:and|other|better|latter|final|opening|each|either|1st|2nd|-)$/.test(before)
  )
    return undefined;
  if (/^(?:an?|hour|-|past|time|way|dozen|million|billion)$/.test(after)) return undefined;
  return COMPARED.test(after) || MEASURES.test(before) ? share(index, index + 1, 0.5) : undefined;
};

/** "a good third of that": what stands between is a hedge. */
const goodPart = (tokens: Tokens, index: number): Reading | undefined => {
  const below = DENOMINATORS.get(lowerAt(tokens, index));
  const isGood =
    /^(?:good|mere|bare)$/.test(lowerAt(tokens, index - 1)) && lowerAt(tokens, index - 2) === 'a';
  return below &&
    isGood &&
    measuresHere(tokens, index - 1, index + 1, true) &&
    !isOfMagnitude(tokens, index + 1)
    ? (ofOne(tokens, index, index + 1, 1 / below) ?? share(index, index + 1, 1 / below))
    : undefined;
};

const fraction = (tokens: Tokens, index: number): Reading | undefined => {
  const article = /^an?$/.test(lowerAt(tokens, index));
  const above = article ? 1 : (UNITS.get(lowerAt(tokens, index)) ?? TENS_WORDS.get(lowerAt(tokens, index)));
  const at = isDash(lowerAt(tokens, index + 1)) ? index + 2 : index + 1;
  const below = DENOMINATORS.get(lowerAt(tokens, at));
  if (!above || !below || above >= below) return longFraction(tokens, index);
  const plural = lowerAt(tokens, at).endsWith('s');
  if (plural !== above > 1 || !measuresHere(tokens, index, at + 1, article)) return undefined;
  if (isOfMagnitude(tokens, at + 1)) return undefined;
  return ofOne(tokens, index, at + 1, above / below) ?? share(index, at + 1, above / below);
};

/** "a quarter of a million" is a number. */
const isOfMagnitude = (tokens: Tokens, next: number): boolean =>
  lowerAt(tokens, next) === 'of' &&
  /^an?$/.test(lowerAt(tokens, next + 1)) &&
  /^(?:million|billion|trillion)$/.test(lowerAt(tokens, next + 2));

/** "three-quarters of an hour", "a quarter of a century". */
const ofOne = (tokens: Tokens, index: number, next: number, value: number): Reading | undefined => {
  if (lowerAt(tokens, next) !== 'of' || !/^an?$/.test(lowerAt(tokens, next + 1))) return undefined;
  const unit = readUnit(tokens, next + 2, false);
  if (!unit || !/^(?:duration|length|mass|volume|area)$/.test(unit.unit.dimension)) return undefined;
  const { name, dimension, scale } = unit.unit;
  return { ...share(index, unit.next, value), dimension, unit: name, scale, number: { first: index, next } };
};

/** "one twenty-fifth of", "three twenty-firsts". */
const longFraction = (tokens: Tokens, index: number): Reading | undefined => {
  const number = readNumber(tokens, index);
  const last = number && lowerAt(tokens, number.next - 1);
  const divided = number?.form === 'words' && number.value < 1 && /(?:st|nd|rd|th)s?$/.test(last ?? '');
  return number && divided ? share(index, number.next, number.value) : undefined;
};

/** "a third of" measures, "a third country" counts; "one-fifth" and "two-thirds" always measure. */
const measuresHere = (tokens: Tokens, index: number, next: number, article: boolean): boolean => {
  const after = lowerAt(tokens, next);
  if (!article) return !/^(?:party|country|person|time|of a (?:second))$/.test(after);
  if (
    /^(?:of|as|less|more|lower|higher|fewer|cheaper|smaller|larger|bigger|faster|off|full|above|below)$/.test(
      after,
    )
  )
    return true;
  const before = lowerAt(tokens, index - 1);
  if (HEDGED.test(before)) return !PER_TIME.has(after);
  // "a first, a second, and a third." goes on counting
  const endsThere =
    /^(?:|[.;!?)])$/.test(after) &&
    !tokens.slice(Math.max(0, index - 8), index).some(({ lower }) => lower === 'second');
  return endsThere || (MEASURES.test(before) && (!/^[a-z]/.test(after) || GOES_ON.test(after)));
};

/** "3/4 of", "¾ of". */
const slashed = (tokens: Tokens, index: number): Reading | undefined => {
  const isFraction = tokens[index + 1]?.text === '/' || VULGAR_FRACTIONS.has(lowerAt(tokens, index));
  const number = isFraction ? readNumber(tokens, index) : undefined;
  return number && number.value < 1 && lowerAt(tokens, number.next) === 'of'
    ? share(index, number.next, number.value)
    : undefined;
};
