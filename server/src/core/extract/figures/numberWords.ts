import {
  afterHyphen,
  digitsOfValue,
  magnitudeAt,
  type NumberRead,
  type Part,
  readAndFraction,
  tidy,
} from './numberParts';
import { lowerAt, type Token } from './tokens';
import { MAGNITUDES, TENS_WORDS, UNITS } from './words';

type Tokens = readonly Token[];

interface WordState {
  readonly total: number;
  readonly current: number;
  readonly next: number;
  readonly magnitude: number;
}

/** "twenty-five", "a hundred and seventy thousand", "two dozen", "one point two million". */
export const readWords = (tokens: Tokens, index: number): NumberRead | undefined => {
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
