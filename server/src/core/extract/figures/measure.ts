import { moneyAfter } from './amounts';
import { belowZero, celsius, degreeAndMinute, footAndInch, isHeat, longAndShort } from './compounds';
import { type Measure, skipHyphen } from './measureTypes';
import { withLetter } from './money';
import type { NumberRead } from './numbers';
import { attached, isDash, lowerAt, type Token } from './tokens';
import { readUnit } from './units';

export type { Measure } from './measureTypes';

type Tokens = readonly Token[];

/** The measure that starts at the end of `number`, in the order of certainty; undefined for a bare number. */
export const measureAfter = (tokens: Tokens, number: NumberRead): Measure | undefined =>
  age(tokens, number) ?? moneyAfter(tokens, number) ?? physical(tokens, number);

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
  const place = degreeAndMinute(tokens, number, name, read.next);
  if (name === 'degree' && !place && (sub || isHeat(tokens, at)))
    return celsius(sub?.number ?? number, sub?.next ?? read.next, tokens);
  const compound = footAndInch(tokens, number, name, read.next) ??
    place ??
    longAndShort(tokens, number, name, read.next) ?? { number, next: read.next };
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
