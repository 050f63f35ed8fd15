import { digitsOfValue, type NumberRead, type Part, tidy } from './numberParts';
import { attached, lowerAt, type Token } from './tokens';

type Tokens = readonly Token[];

/** Larger powers are notation of something else. */
const MAX_POWER = 99;

/** "2.48×10−5", "4 x 10^6". Without a sign or a caret the power cannot be told from the ten. */
export const readPowerOfTen = (tokens: Tokens, index: number, token: Token): Part | undefined => {
  if (!/^[×x]$/.test(lowerAt(tokens, index + 1)) || tokens[index + 2]?.text !== '10') return undefined;
  const power = exponent(tokens, index + 3, lowerAt(tokens, index + 3) === '^');
  return power && Math.abs(power.value) <= 30
    ? { value: token.value * 10 ** power.value, next: power.next }
    : undefined;
};

/** "2^10", "1.1^-3". */
export const readPower = (tokens: Tokens, index: number, token: Token): Part | undefined => {
  if (tokens[index + 1]?.text !== '^' || !attached(tokens, index + 1)) return undefined;
  const power = exponent(tokens, index + 1, true);
  const value = power && token.value ** power.value;
  return power && value !== undefined && Number.isFinite(value) ? { value, next: power.next } : undefined;
};

/** A power behind a caret, or with its sign only. */
const exponent = (tokens: Tokens, at: number, caret: boolean): Part | undefined => {
  const sign = caret ? at + 1 : at;
  const minus = /^[−-]$/.test(lowerAt(tokens, sign));
  const signed = minus || (caret && lowerAt(tokens, sign) === '+');
  const power = tokens[signed ? sign + 1 : sign];
  if ((!caret && !minus) || power?.kind !== 'number' || power.value > MAX_POWER) return undefined;
  return { value: minus ? -power.value : power.value, next: (signed ? sign + 1 : sign) + 1 };
};

type Read = (tokens: Tokens, index: number) => NumberRead | undefined;

const BEFORE_DIVISION = /^(?:|is|was|are|equals|equal|=|negative|minus|[-−(:])$/;
const AFTER_DIVISION = /^(?:|[.,;)])$/;

/** "The odds are one over twenty.": a division, where nothing else goes on behind it ("10 million over 3 years"). */
export const readOver = (tokens: Tokens, above: NumberRead, read: Read): NumberRead | undefined => {
  if (lowerAt(tokens, above.next) !== 'over') return undefined;
  if (!BEFORE_DIVISION.test(lowerAt(tokens, above.first - 1))) return undefined;
  const below = read(tokens, above.next + 1);
  if (!below || below.value === 0 || !AFTER_DIVISION.test(lowerAt(tokens, below.next))) return undefined;
  const value = tidy(above.value / below.value);
  return { ...above, next: below.next, value, digits: Math.min(4, digitsOfValue(value)), magnitude: 1 };
};
