import { attached, isDash, lowerAt, plainDigits, type Token } from './tokens';
import { MAGNITUDES, SHORT_MAGNITUDES } from './words';

/** A number read from tokens `first` up to, not including, `next`. */
export interface NumberRead {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  /** Significant digits as written. */
  readonly digits: number;
  readonly form: 'digits' | 'words';
  /** The multiplier word's value ("billion"), 1 where there is none. */
  readonly magnitude: number;
}

type Tokens = readonly Token[];

/** Strips the dust of binary arithmetic: 1.2 × 1,000,000 is 1,200,000. */
export const tidy = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));

/** Significant digits of a number as written: "30" has 1, "7,644" 4, "1.50" 3. */
export const digitsOf = (written: string): number => {
  const plain = plainDigits(written).replace(/^0+(?=[\d.])/, '');
  const significant = plain.includes('.')
    ? plain.replace('.', '').replace(/^0+/, '')
    : plain.replace(/0+$/, '');
  return Math.max(1, significant.length);
};

export const digitsOfValue = (value: number): number => digitsOf(String(tidy(value)));

const isLink = (tokens: Tokens, index: number): boolean =>
  isDash(lowerAt(tokens, index)) && attached(tokens, index);

/** The index of the word after an optional hyphen at `index`. */
export const afterHyphen = (tokens: Tokens, index: number): number =>
  isLink(tokens, index) && attached(tokens, index + 1) ? index + 1 : index;

/** A value, and the token after it. */
export interface Part {
  readonly value: number;
  readonly next: number;
}

export const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['a half', 1 / 2],
  ['one half', 1 / 2],
  ['a quarter', 1 / 4],
  ['one quarter', 1 / 4],
  ['three quarters', 3 / 4],
  ['three quarter', 3 / 4],
  ['a third', 1 / 3],
  ['one third', 1 / 3],
  ['two thirds', 2 / 3],
]);

export const readAndFraction = (tokens: Tokens, index: number): Part | undefined => {
  const and = afterHyphen(tokens, index);
  if (lowerAt(tokens, and) !== 'and') return undefined;
  const first = afterHyphen(tokens, and + 1);
  const second = afterHyphen(tokens, first + 1);
  const value = QUARTERS.get(`${lowerAt(tokens, first)} ${lowerAt(tokens, second)}`);
  // "two and a third …" may count a third thing: only the half is certain without "of"
  if (value === undefined || (value !== 1 / 2 && value !== 1 / 4 && value !== 3 / 4)) return undefined;
  return { value, next: second + 1 };
};

interface Magnitude extends Part {
  readonly short: boolean;
}

export const magnitudeAt = (tokens: Tokens, index: number): Magnitude | undefined => {
  const at = afterHyphen(tokens, index);
  const lower = lowerAt(tokens, at);
  const word = MAGNITUDES.get(lower);
  if (word !== undefined) return { value: word, next: at + 1, short: false };
  return shortMagnitude(tokens, at, lower);
};

/** "bn" anywhere; "k" against the digits; the other letters only where money is written (see money.ts). */
const shortMagnitude = (tokens: Tokens, at: number, lower: string): Magnitude | undefined => {
  const value = SHORT_MAGNITUDES.get(lower);
  if (value === undefined) return undefined;
  const plain = /^(?:bn|mn|mln|tn|trn)$/.test(lower) || (lower === 'k' && attached(tokens, at));
  return plain ? { value, next: at + 1, short: true } : undefined;
};
