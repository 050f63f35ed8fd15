import type { Measure } from './measureTypes';
import { type NumberRead, readNumber, tidy } from './numbers';
import { lowerAt, type Token } from './tokens';

type Tokens = readonly Token[];

/** "5 feet 2 inches", "5 ft 2". */
export const footAndInch = (
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
export const degreeAndMinute = (
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

/** How many of a shorter stretch make the longer one, by the longer one's name. */
const PARTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  year: { month: 12, week: 52 },
  month: { week: 4.35, day: 30.4 },
  week: { day: 7 },
  day: { hour: 24 },
  hour: { minute: 60 },
  minute: { second: 60 },
};

/** "two years and three months", "an hour and 20 minutes", "two and a half years and a month". */
export const longAndShort = (
  tokens: Tokens,
  number: NumberRead,
  name: string,
  next: number,
): Pick<Measure, 'number' | 'next'> | undefined => {
  const parts = lowerAt(tokens, next) === 'and' ? PARTS[name] : undefined;
  if (!parts) return undefined;
  const article = /^an?$/.test(lowerAt(tokens, next + 1));
  const short = article ? { value: 1, next: next + 2 } : readNumber(tokens, next + 1);
  const whole = short && parts[lowerAt(tokens, short.next).replace(/s$/, '')];
  if (!short || !whole || short.value >= whole) return undefined;
  const value = tidy(number.value + short.value / whole);
  return { number: { ...number, value, digits: compoundDigits }, next: short.next + 1 };
};

const compoundDigits = 3;

const HEAT =
  /^(?:temperature|temperatures|heat|warm|warmer|warming|cold|colder|hot|hotter|thermometer|mercury|freezing|cooler|celsius|fahrenheit|chill|weather)$/;

/** Whether words of heat stand near the unit at token `at`. */
export const isHeat = (tokens: Tokens, at: number): boolean =>
  tokens.slice(Math.max(0, at - 12), at + 10).some((token) => HEAT.test(token.lower));

/** "58 degrees below zero": minus 58. */
export const belowZero = (
  tokens: Tokens,
  number: NumberRead,
  next: number,
): Pick<Measure, 'number' | 'next'> | undefined => {
  if (lowerAt(tokens, next) !== 'below' || lowerAt(tokens, next + 1) !== 'zero') return undefined;
  const scale = /^(?:celsius|fahrenheit|centigrade)$/.test(lowerAt(tokens, next + 2)) ? 3 : 2;
  return { number: { ...number, value: -Math.abs(number.value) }, next: next + scale };
};

/** Degrees of heat without a scale: Fahrenheit only where the text says so. */
export const celsius = (number: NumberRead, next: number, tokens: Tokens): Measure => {
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
