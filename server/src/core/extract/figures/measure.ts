import type { Dimension } from '../types';
import { currencyAfter, poundsAreMoney, withLetter } from './money';
import { type NumberRead, readNumber, tidy } from './numbers';
import { attached, isDash, lowerAt, type Token } from './tokens';
import { readUnit } from './units';
import { MAGNITUDES } from './words';

type Tokens = readonly Token[];

/** What a number measures: its unit up to, not including, token `next`, with the number (its "m" settled). */
export interface Measure {
  readonly number: NumberRead;
  readonly next: number;
  readonly dimension: Dimension;
  readonly unit?: string;
  readonly scale: number;
  readonly offset?: number;
  /** Multiplies the number: "30 MUSD". */
  readonly times: number;
}

/** The measure that starts at the end of `number`, in the order of certainty; undefined for a bare number. */
export const measureAfter = (tokens: Tokens, number: NumberRead): Measure | undefined =>
  age(tokens, number) ?? moneyAfter(tokens, number) ?? physical(tokens, number);

const skipHyphen = (tokens: Tokens, at: number): number =>
  isDash(lowerAt(tokens, at)) && attached(tokens, at) && attached(tokens, at + 1) ? at + 1 : at;

const AGE_UNITS: ReadonlyMap<string, number> = new Map([
  ['year', 31_556_952],
  ['month', 31_556_952 / 12],
  ['week', 604_800],
  ['day', 86_400],
]);

/** "66 years old", "five-year-old", "six weeks of age", "87 yo". */
const age = (tokens: Tokens, number: NumberRead): Measure | undefined => {
  const at = skipHyphen(tokens, number.next);
  if (/^(?:yo|y\/o|yrs?old)$/.test(lowerAt(tokens, at))) return asAge(number, at + 1, 'year');
  const name = lowerAt(tokens, at).replace(/s$/, '').replace(/^yr$/, 'year');
  const old = skipHyphen(tokens, at + 1);
  if (!AGE_UNITS.has(name)) return undefined;
  if (/^olds?$/.test(lowerAt(tokens, old))) return asAge(number, old + 1, name);
  return lowerAt(tokens, at + 1) === 'of' && lowerAt(tokens, at + 2) === 'age'
    ? asAge(number, at + 3, name)
    : undefined;
};

const asAge = (number: NumberRead, next: number, unit: string): Measure => ({
  number,
  next,
  dimension: 'age',
  unit,
  scale: AGE_UNITS.get(unit) ?? 1,
  times: 1,
});

const moneyAfter = (tokens: Tokens, number: NumberRead): Measure | undefined => {
  const plain = currencyMeasure(tokens, number);
  if (plain) return plain;
  const lettered = number.form === 'digits' ? withLetter(tokens, number) : number;
  return lettered === number ? undefined : currencyMeasure(tokens, lettered);
};

const currencyMeasure = (tokens: Tokens, number: NumberRead): Measure | undefined => {
  const at = skipHyphen(tokens, number.next);
  if (/^pounds?$/.test(lowerAt(tokens, at))) return pounds(tokens, number, at);
  const currency = currencyAfter(tokens, number.next);
  if (!currency) return undefined;
  const whole = withCents(tokens, number, currency.next);
  return {
    number: whole?.number ?? number,
    next: whole?.next ?? currency.next,
    dimension: 'money',
    unit: currency.code,
    scale: 1,
    times: currency.times,
  };
};

/** "3 dollars 50 cents", "thirteen pounds and forty-five pence"; "75 USD million". */
const withCents = (
  tokens: Tokens,
  number: NumberRead,
  next: number,
): Pick<Measure, 'number' | 'next'> | undefined => {
  const magnitude = number.magnitude === 1 ? MAGNITUDES.get(lowerAt(tokens, next)) : undefined;
  if (magnitude)
    return { number: { ...number, value: tidy(number.value * magnitude), magnitude }, next: next + 1 };
  const cents = readNumber(tokens, lowerAt(tokens, next) === 'and' ? next + 1 : next);
  if (!cents || cents.value >= 100 || !Number.isInteger(cents.value)) return undefined;
  const named = /^(?:cents?|pence|penny|kopecks?)$/.test(lowerAt(tokens, cents.next));
  // "15 dollars 50."
  const bareCents =
    cents.first === next &&
    cents.value > 9 &&
    number.magnitude === 1 &&
    !/^\w/.test(lowerAt(tokens, cents.next));
  if (!named && !bareCents) return undefined;
  return {
    number: { ...number, value: tidy(number.value + cents.value / 100) },
    next: named ? cents.next + 1 : cents.next,
  };
};

const pounds = (tokens: Tokens, number: NumberRead, at: number): Measure | undefined => {
  if (!poundsAreMoney(tokens, number, at + 1)) return undefined;
  const next = lowerAt(tokens, at + 1) === 'sterling' ? at + 2 : at + 1;
  return { number, next, dimension: 'money', unit: 'GBP', scale: 1, times: 1 };
};

/** What follows "35m" where it is a length. */
const METRES_OF =
  /^(?:high|long|wide|deep|tall|thick|from|to|below|above|away|apart|in|at|up|down|by|and|or|per|sprint|race|hurdles|relay|freestyle|backstroke|butterfly|breaststroke|final|finals|pool|dash|run|walk|swim|tall|tower|telescope|square|further|off|beyond|behind|is|was|are|were|x)$/;

/** "35m users" and "5m of them" are millions; "35m" else metres. */
const isMillion = (tokens: Tokens, number: NumberRead): boolean => {
  const token = tokens[number.next];
  if (!token || number.form !== 'digits' || number.magnitude !== 1 || !/^[mMB]$/.test(token.text))
    return false;
  if (!attached(tokens, number.next)) return false;
  const after = tokens[number.next + 1];
  if (after?.kind !== 'word' || METRES_OF.test(after.lower)) return token.text !== 'm' && after !== undefined;
  return true;
};

/** "12.3m tonnes": millions of a unit. */
const millions = (tokens: Tokens, number: NumberRead): Measure | undefined => {
  const lettered = withLetter(tokens, number);
  const read = lettered === number ? undefined : readUnit(tokens, lettered.next, false);
  if (!read) return undefined;
  return {
    number: lettered,
    next: read.next,
    dimension: read.unit.dimension,
    unit: read.unit.name,
    scale: read.unit.scale,
    times: 1,
  };
};

const physical = (tokens: Tokens, number: NumberRead): Measure | undefined => {
  if (isMillion(tokens, number)) return millions(tokens, number);
  const at = skipHyphen(tokens, number.next);
  const read = readUnit(tokens, at, number.form === 'digits');
  if (!read || !isUnitHere(tokens, number, at, read.next)) return undefined;
  const { name, dimension, scale, offset } = read.unit;
  const sub = name.startsWith('degree') ? belowZero(tokens, number, read.next) : undefined;
  if (name === 'degree' && (sub || isHeat(tokens, at)))
    return celsius(sub?.number ?? number, sub?.next ?? read.next, tokens);
  const compound = footAndInch(tokens, number, name, read.next) ??
    degreeAndMinute(tokens, number, name, read.next) ?? { number, next: read.next };
  return { ...compound, dimension, unit: name, scale, times: 1, ...(offset === undefined ? {} : { offset }) };
};

/** Forms that are words as well: "5 bar owners", "two second-hand cars", "12 day trips". */
const isUnitHere = (tokens: Tokens, number: NumberRead, at: number, next: number): boolean => {
  const lower = lowerAt(tokens, at);
  const after = lowerAt(tokens, next);
  if (lower === 'second' && (number.value === 1 ? /^[a-z]/.test(after) && !isDash(after) : isDash(after)))
    return false;
  if (lower === 'quarter' || lower === 'quarters')
    return number.form === 'words' && number.value > 1 && lower === 'quarters';
  if (tokens[at]?.text === 'mm' || lower === 'm')
    return attached(tokens, at) || !/^[a-z]/.test(after) || lower === 'm' || lower === 'mm';
  return true;
};

/** "5 feet 2 inches", "5 ft 2". */
const footAndInch = (
  tokens: Tokens,
  number: NumberRead,
  name: string,
  next: number,
): Pick<Measure, 'number' | 'next'> | undefined => {
  const at = lowerAt(tokens, next) === 'and' ? next + 1 : next;
  const inches = name === 'foot' ? readNumber(tokens, at) : undefined;
  if (!inches || inches.value >= 12 || !/^(?:in|inch|inches)$/.test(lowerAt(tokens, inches.next)))
    return undefined;
  return { number: { ...number, value: tidy(number.value + inches.value / 12) }, next: inches.next + 1 };
};

/** "84° 16′ S", "87 degrees 10 minutes". */
const degreeAndMinute = (
  tokens: Tokens,
  number: NumberRead,
  name: string,
  next: number,
): Pick<Measure, 'number' | 'next'> | undefined => {
  const minutes = name === 'degree' ? readNumber(tokens, next) : undefined;
  if (!minutes || minutes.value >= 60 || !/^(?:′|'|’|minutes?)$/.test(lowerAt(tokens, minutes.next)))
    return undefined;
  return { number: { ...number, value: tidy(number.value + minutes.value / 60) }, next: minutes.next + 1 };
};

const HEAT =
  /^(?:temperature|temperatures|heat|warm|warmer|warming|cold|colder|hot|hotter|thermometer|mercury|freezing|cooler|celsius|fahrenheit|chill|weather)$/;

const isHeat = (tokens: Tokens, at: number): boolean =>
  tokens.slice(Math.max(0, at - 12), at + 10).some((token) => HEAT.test(token.lower));

/** "58 degrees below zero": minus 58. */
const belowZero = (
  tokens: Tokens,
  number: NumberRead,
  next: number,
): Pick<Measure, 'number' | 'next'> | undefined => {
  if (lowerAt(tokens, next) !== 'below' || lowerAt(tokens, next + 1) !== 'zero') return undefined;
  const scale = /^(?:celsius|fahrenheit|centigrade)$/.test(lowerAt(tokens, next + 2)) ? 3 : 2;
  return { number: { ...number, value: -Math.abs(number.value) }, next: next + scale };
};

/** Degrees of heat without a scale: Fahrenheit only where the text says so. */
const celsius = (number: NumberRead, next: number, tokens: Tokens): Measure => {
  const fahrenheit = tokens.some((token) => token.lower === 'fahrenheit');
  return fahrenheit
    ? {
        number,
        next,
        dimension: 'temperature',
        unit: 'degree Fahrenheit',
        scale: 5 / 9,
        offset: 459.67 * (5 / 9),
        times: 1,
      }
    : { number, next, dimension: 'temperature', unit: 'degree Celsius', scale: 1, offset: 273.15, times: 1 };
};
