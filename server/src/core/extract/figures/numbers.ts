import {
  afterHyphen,
  digitsOf,
  digitsOfValue,
  magnitudeAt,
  type NumberRead,
  type Part,
  QUARTERS,
  readAndFraction,
  tidy,
} from './numberParts';
import { readWords } from './numberWords';
import { attached, lowerAt, type Token } from './tokens';
import { MAGNITUDES, VULGAR_FRACTIONS } from './words';

export { type NumberRead, tidy } from './numberParts';

type Tokens = readonly Token[];

/** A number in digits or words that starts at token `index`: "7,644", "1.5 million", "two and a half". */
export const readNumber = (tokens: Tokens, index: number): NumberRead | undefined => {
  const token = tokens[index];
  if (!token) return undefined;
  if (token.kind === 'number') return readDigits(tokens, index, token);
  if (VULGAR_FRACTIONS.has(token.text)) return readVulgar(tokens, index, token.text);
  return token.kind === 'word' ? (readPartOfMagnitude(tokens, index) ?? readWords(tokens, index)) : undefined;
};

const readVulgar = (tokens: Tokens, index: number, mark: string): NumberRead =>
  withMagnitude(tokens, index, { value: VULGAR_FRACTIONS.get(mark) ?? 0, next: index + 1 }, 2);

const readDigits = (tokens: Tokens, index: number, token: Token): NumberRead => {
  const whole: Part = { value: token.value, next: index + 1 };
  const scientific = readPowerOfTen(tokens, index, token);
  if (scientific) return withMagnitude(tokens, index, scientific, digitsOf(token.text));
  const slashed = readSlash(tokens, index);
  if (slashed) return withMagnitude(tokens, index, slashed, 2);
  const rest = readTail(tokens, whole.next);
  if (!rest) return withMagnitude(tokens, index, whole, digitsOf(token.text));
  const value = whole.value + rest.value;
  return withMagnitude(tokens, index, { value, next: rest.next }, digitsOfValue(value));
};

/** "2.48×10−5", "4 x 10^6". Without a sign or a caret the power cannot be told from the ten. */
const readPowerOfTen = (tokens: Tokens, index: number, token: Token): Part | undefined => {
  if (!/^[×x]$/.test(lowerAt(tokens, index + 1)) || tokens[index + 2]?.text !== '10') return undefined;
  const caret = lowerAt(tokens, index + 3) === '^' ? index + 4 : index + 3;
  const minus = /^[−-]$/.test(lowerAt(tokens, caret));
  const power = tokens[minus ? caret + 1 : caret];
  if ((!minus && caret === index + 3) || power?.kind !== 'number' || power.value > 30) return undefined;
  const value = token.value * 10 ** (minus ? -power.value : power.value);
  return { value, next: (minus ? caret + 1 : caret) + 1 };
};

/** "1/2": a fraction in digits, its parts against the stroke. */
const readSlash = (tokens: Tokens, index: number): Part | undefined => {
  const [above, stroke, below] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (stroke?.text !== '/' || above?.kind !== 'number' || below?.kind !== 'number') return undefined;
  if (!attached(tokens, index + 1) || !attached(tokens, index + 2) || tokens[index + 3]?.text === '/')
    return undefined;
  const proper = above.value < below.value && below.value <= 100 && Number.isInteger(above.value);
  return proper && above.value > 0 ? { value: above.value / below.value, next: index + 3 } : undefined;
};

/** What may follow a whole number: "½", "1/2", "and a half", "and three quarters". */
const readTail = (tokens: Tokens, index: number): Part | undefined => {
  const vulgar = VULGAR_FRACTIONS.get(lowerAt(tokens, index));
  if (vulgar !== undefined) return { value: vulgar, next: index + 1 };
  return readSlash(tokens, index) ?? readAndFraction(tokens, index);
};

/** Applies "million", "-billion", "bn" after the number. */
const withMagnitude = (tokens: Tokens, first: number, part: Part, digits: number): NumberRead => {
  let { value, next } = part;
  let magnitude = 1;
  for (let found = magnitudeAt(tokens, next); found; found = magnitudeAt(tokens, next)) {
    magnitude *= found.value;
    next = found.next;
    if (found.short) break;
  }
  value = tidy(value * magnitude);
  return { first, next, value, digits, form: 'digits', magnitude };
};

/** "half a million", "a quarter of a billion", "half a dozen". */
const readPartOfMagnitude = (tokens: Tokens, index: number): NumberRead | undefined => {
  const part = partAt(tokens, index);
  if (!part) return undefined;
  const article = /^an?$/.test(lowerAt(tokens, part.next)) ? part.next + 1 : part.next;
  const lower = lowerAt(tokens, article);
  const magnitude = lower === 'dozen' ? 12 : MAGNITUDES.get(lower);
  if (magnitude === undefined || lower === 'hundred') return undefined;
  return {
    first: index,
    next: article + 1,
    value: part.value * magnitude,
    digits: 1,
    form: 'words',
    magnitude,
  };
};

const partAt = (tokens: Tokens, index: number): Part | undefined => {
  if (lowerAt(tokens, index) === 'half') return { value: 0.5, next: index + 1 };
  if (
    lowerAt(tokens, index) === 'quarter' &&
    /^(?:million|billion|trillion)$/.test(lowerAt(tokens, index + 1))
  )
    return { value: 0.25, next: index + 1 };
  const second = afterHyphen(tokens, index + 1);
  const value = QUARTERS.get(`${lowerAt(tokens, index)} ${lowerAt(tokens, second)}`);
  if (value === undefined) return undefined;
  return { value, next: lowerAt(tokens, second + 1) === 'of' ? second + 2 : second + 1 };
};
