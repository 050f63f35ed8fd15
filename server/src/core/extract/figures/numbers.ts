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
import { readOver, readPower, readPowerOfTen } from './powers';
import { attached, lowerAt, type Token } from './tokens';
import { readWordFraction } from './wordFractions';
import { DOZENS, MAGNITUDES, VULGAR_FRACTIONS } from './words';

export { type NumberRead, tidy } from './numberParts';

type Tokens = readonly Token[];

/** A number in digits or words that starts at token `index`: "7,644", "1.5 million", "two and a half". */
export const readNumber = (tokens: Tokens, index: number): NumberRead | undefined => {
  const token = tokens[index];
  if (!token) return undefined;
  const read = plainNumber(tokens, index, token);
  return read && (readOver(tokens, read, plainNumber) ?? read);
};

const plainNumber = (tokens: Tokens, index: number, token = tokens[index]): NumberRead | undefined => {
  if (token?.kind === 'number') return readDigits(tokens, index, token);
  if (token && VULGAR_FRACTIONS.has(token.text)) return readVulgar(tokens, index, token.text);
  if (token?.kind !== 'word') return undefined;
  return (
    readPartOfMagnitude(tokens, index) ??
    readWordFraction(tokens, index, readWords) ??
    readWords(tokens, index)
  );
};

const readVulgar = (tokens: Tokens, index: number, mark: string): NumberRead =>
  withMagnitude(tokens, index, { value: VULGAR_FRACTIONS.get(mark) ?? 0, next: index + 1 }, 2);

const readDigits = (tokens: Tokens, index: number, token: Token): NumberRead => {
  const whole: Part = { value: token.value, next: index + 1 };
  const power = readPowerOfTen(tokens, index, token) ?? readPower(tokens, index, token);
  if (power) return withMagnitude(tokens, index, power, digitsOf(token.text));
  const slashed = readSlash(tokens, index);
  if (slashed) return withMagnitude(tokens, index, slashed, 2);
  const rest = readTail(tokens, whole.next);
  if (!rest) return withMagnitude(tokens, index, whole, digitsOf(token.text));
  const value = whole.value + rest.value;
  return withMagnitude(tokens, index, { value, next: rest.next }, digitsOfValue(value));
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

/** Applies "million", "-billion", "bn", "dozen" after the number, and adds what follows: "4 thousand 3 hundred and 21". */
const withMagnitude = (tokens: Tokens, first: number, part: Part, digits: number): NumberRead => {
  let { value, next } = part;
  let magnitude = 1;
  let short = false;
  for (let found = magnitudeAt(tokens, next); found && !short; found = magnitudeAt(tokens, next)) {
    magnitude *= found.value;
    next = found.next;
    short = found.short;
  }
  if (magnitude === 1 && DOZENS.has(lowerAt(tokens, next)))
    return { first, next: next + 1, value: tidy(value * 12), digits, form: 'digits', magnitude: 12 };
  value = tidy(value * magnitude);
  const more = short ? undefined : smallerPart(tokens, next, magnitude);
  if (!more) return { first, next, value, digits, form: 'digits', magnitude };
  value = tidy(value + more.value);
  return { first, next: more.next, value, digits: digitsOfValue(value), form: 'digits', magnitude };
};

/** After "4 thousand": "3 hundred and 21", each part below the one before; "and" joins only behind a hundred. */
const smallerPart = (tokens: Tokens, index: number, below: number): Part | undefined => {
  if (below === 1) return undefined;
  const and = below === 100 && lowerAt(tokens, index) === 'and' ? index + 1 : index;
  const token = tokens[and];
  if (and > index) {
    const small = token?.kind === 'number' ? numberPart(tokens, and) : readWords(tokens, and);
    return small && small.value > 0 && small.value < 100 && Number.isInteger(small.value) ? small : undefined;
  }
  if (token?.kind !== 'number' || token.value < 1) return undefined;
  const magnitude = magnitudeAt(tokens, and + 1);
  if (!magnitude || magnitude.short || token.value * magnitude.value >= below) return undefined;
  const value = token.value * magnitude.value;
  const rest = smallerPart(tokens, magnitude.next, magnitude.value);
  return rest ? { value: value + rest.value, next: rest.next } : { value, next: magnitude.next };
};

const numberPart = (tokens: Tokens, index: number): Part | undefined =>
  magnitudeAt(tokens, index + 1) ? undefined : { value: tokens[index]?.value ?? 0, next: index + 1 };

/** "half a million", "a quarter of a billion", "half a dozen". */
const readPartOfMagnitude = (tokens: Tokens, index: number): NumberRead | undefined => {
  const part = partAt(tokens, index);
  if (!part) return undefined;
  const article = /^an?$/.test(lowerAt(tokens, part.next)) ? part.next + 1 : part.next;
  const lower = lowerAt(tokens, article);
  const magnitude = DOZENS.has(lower) ? 12 : MAGNITUDES.get(lower);
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
