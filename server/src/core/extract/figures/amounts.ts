import { type Measure, skipHyphen } from './measureTypes';
import { currencyAfter, poundsAreMoney, withLetter } from './money';
import { type NumberRead, readNumber, tidy } from './numbers';
import { lowerAt, type Token } from './tokens';
import { MAGNITUDES } from './words';

type Tokens = readonly Token[];

/** Money with its currency after the amount: "30 billion dollars", "30m euros". */
export const moneyAfter = (tokens: Tokens, number: NumberRead): Measure | undefined => {
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
