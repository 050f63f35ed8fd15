import { attached, isDash, lowerAt, type Token } from './tokens';
import { MAGNITUDES, SHORT_MAGNITUDES, TENS_WORDS, UNITS, VULGAR_FRACTIONS } from './words';

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
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** Significant digits of a number as written: "30" has 1, "7,644" 4, "1.50" 3. */
const digitsOf = (written: string): number => {
  const plain = written.replace(/[,\s]/g, '').replace(/^0+(?=[\d.])/, '');
  const significant = plain.includes('.')
    ? plain.replace('.', '').replace(/^0+/, '')
    : plain.replace(/0+$/, '');
  return Math.max(1, significant.length);
};

const digitsOfValue = (value: number): number => digitsOf(String(tidy(value)));

const isLink = (tokens: Tokens, index: number): boolean =>
  isDash(lowerAt(tokens, index)) && attached(tokens, index);

/** The index of the word after an optional hyphen at `index`. */
const afterHyphen = (tokens: Tokens, index: number): number =>
  isLink(tokens, index) && attached(tokens, index + 1) ? index + 1 : index;

/** A number in digits or words that starts at token `index`: "7,644", "1.5 million", "two and a half". */
export const readNumber = (tokens: Tokens, index: number): NumberRead | undefined => {
  const token = tokens[index];
  if (!token) return undefined;
  if (token.kind === 'number') return readDigits(tokens, index, token);
  if (VULGAR_FRACTIONS.has(token.text)) return readVulgar(tokens, index, token.text);
  return token.kind === 'word' ? (readPartOfMagnitude(tokens, index) ?? readWords(tokens, index)) : undefined;
};

interface Part {
  readonly value: number;
  readonly next: number;
}

const readVulgar = (tokens: Tokens, index: number, mark: string): NumberRead =>
  withMagnitude(tokens, index, { value: VULGAR_FRACTIONS.get(mark) ?? 0, next: index + 1 }, 2);

const readDigits = (tokens: Tokens, index: number, token: Token): NumberRead => {
  const whole: Part = { value: token.value, next: index + 1 };
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

const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['a half', 1 / 2],
  ['one half', 1 / 2],
  ['a quarter', 1 / 4],
  ['one quarter', 1 / 4],
  ['three quarters', 3 / 4],
  ['a third', 1 / 3],
  ['one third', 1 / 3],
  ['two thirds', 2 / 3],
]);

const readAndFraction = (tokens: Tokens, index: number): Part | undefined => {
  const and = afterHyphen(tokens, index);
  if (lowerAt(tokens, and) !== 'and') return undefined;
  const first = afterHyphen(tokens, and + 1);
  const second = afterHyphen(tokens, first + 1);
  const value = QUARTERS.get(`${lowerAt(tokens, first)} ${lowerAt(tokens, second)}`);
  // "two and a third …" may count a third thing: only the half is certain without "of"
  if (value === undefined || (value !== 1 / 2 && value !== 1 / 4 && value !== 3 / 4)) return undefined;
  return { value, next: second + 1 };
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

interface Magnitude extends Part {
  readonly short: boolean;
}

const magnitudeAt = (tokens: Tokens, index: number): Magnitude | undefined => {
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
  const second = afterHyphen(tokens, index + 1);
  const value = QUARTERS.get(`${lowerAt(tokens, index)} ${lowerAt(tokens, second)}`);
  if (value === undefined) return undefined;
  return { value, next: lowerAt(tokens, second + 1) === 'of' ? second + 2 : second + 1 };
};

interface WordState {
  readonly total: number;
  readonly current: number;
  readonly next: number;
  readonly magnitude: number;
}

/** "twenty-five", "a hundred and seventy thousand", "two dozen", "one point two million". */
const readWords = (tokens: Tokens, index: number): NumberRead | undefined => {
  const start = startOfWords(tokens, index);
  if (!start) return undefined;
  let state = start;
  for (let more = continueWords(tokens, state); more; more = continueWords(tokens, state)) state = more;
  const tail = readAndFraction(tokens, state.next);
  if (tail) state = withTail(tokens, state, tail);
  const value = tidy(state.total + state.current);
  return {
    first: index,
    next: state.next,
    value,
    digits: digitsOfValue(value),
    form: 'words',
    magnitude: state.magnitude,
  };
};

const withTail = (tokens: Tokens, state: WordState, tail: Part): WordState => {
  const sum = state.total + state.current + tail.value;
  const after = magnitudeAt(tokens, tail.next);
  if (!after || after.short) return { ...state, total: 0, current: sum, next: tail.next };
  return { total: sum * after.value, current: 0, next: after.next, magnitude: after.value };
};

const startOfWords = (tokens: Tokens, index: number): WordState | undefined => {
  const lower = lowerAt(tokens, index);
  const small = UNITS.get(lower) ?? TENS_WORDS.get(lower);
  if (small !== undefined) return { total: 0, current: small, next: index + 1, magnitude: 1 };
  if (lower !== 'a' && lower !== 'an') return undefined;
  const after = lowerAt(tokens, index + 1);
  const counts = MAGNITUDES.has(after) || after === 'dozen';
  return counts ? { total: 0, current: 1, next: index + 1, magnitude: 1 } : undefined;
};

const continueWords = (tokens: Tokens, state: WordState): WordState | undefined => {
  const at = afterHyphen(tokens, state.next);
  const lower = lowerAt(tokens, at);
  if (lower === 'dozen') return { ...state, current: state.current * 12, next: at + 1 };
  if (lower === 'point') return readPoint(tokens, state, at + 1);
  const magnitude = MAGNITUDES.get(lower);
  if (magnitude !== undefined) return multiply(state, magnitude, at + 1);
  if (lower === 'and') return state.magnitude > 1 ? addSmall(tokens, state, at + 1) : undefined;
  return addSmall(tokens, state, at);
};

const multiply = (state: WordState, magnitude: number, next: number): WordState | undefined => {
  if (magnitude === 100) return { ...state, current: (state.current || 1) * 100, next, magnitude };
  const current = state.current === 0 && state.total > 0 ? undefined : state.current || 1;
  if (current === undefined) return { ...state, total: state.total * magnitude, next, magnitude };
  return { total: state.total + current * magnitude, current: 0, next, magnitude };
};

/** Adds "five" to "twenty", "seventy" to "one hundred"; refuses "five" after "five". */
const addSmall = (tokens: Tokens, state: WordState, at: number): WordState | undefined => {
  const lower = lowerAt(tokens, at);
  const units = UNITS.get(lower);
  const tens = TENS_WORDS.get(lower);
  const rest = state.current % 100;
  if (tens !== undefined && rest === 0 && state.magnitude > 1)
    return { ...state, current: state.current + tens, next: at + 1 };
  if (units === undefined || units === 0) return undefined;
  const fits = rest === 0 ? state.magnitude > 1 : rest >= 20 && rest % 10 === 0 && units < 10;
  return fits ? { ...state, current: state.current + units, next: at + 1 } : undefined;
};

/** The words after "point": "one point two five". */
const readPoint = (tokens: Tokens, state: WordState, index: number): WordState | undefined => {
  let decimals = '';
  let next = index;
  for (let digit = UNITS.get(lowerAt(tokens, next)); digit !== undefined && digit < 10; ) {
    decimals += digit;
    next += 1;
    digit = UNITS.get(lowerAt(tokens, next));
  }
  return decimals === '' ? undefined : { ...state, current: Number(`${state.current}.${decimals}`), next };
};
