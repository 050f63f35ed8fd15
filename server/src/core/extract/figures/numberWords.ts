import {
  afterHyphen,
  digitsOfValue,
  magnitudeAt,
  type NumberRead,
  type Part,
  readAndFraction,
  tidy,
} from './numberParts';
import { isDash, lowerAt, type Token } from './tokens';
import { DENOMINATORS, DOZENS, MAGNITUDES, TENS_WORDS, UNITS } from './words';

type Tokens = readonly Token[];

interface WordState {
  readonly total: number;
  readonly current: number;
  readonly next: number;
  readonly magnitude: number;
}

/** No number that anybody writes in words is longer. */
const MAX_TOKENS = 40;

/** "twenty-five", "a hundred and seventy thousand", "two dozen", "one point two million". */
export const readWords = (tokens: Tokens, index: number): NumberRead | undefined => {
  const start = startOfWords(tokens, index);
  if (!start) return undefined;
  let state = start;
  for (let more = continueWords(tokens, state); more; more = continueWords(tokens, state)) {
    if (more.next - index > MAX_TOKENS) break;
    state = more;
  }
  const tail = readAndFraction(tokens, state.next);
  // "two million and three quarters of the seats" are two amounts
  const apart = state.magnitude >= 1e6 && tail !== undefined && lowerAt(tokens, tail.next) === 'of';
  if (tail && !apart) state = withTail(tokens, state, tail);
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
  if (DOZENS.has(lowerAt(tokens, tail.next)))
    return { ...state, total: 0, current: sum * 12, next: tail.next + 1 };
  const after = magnitudeAt(tokens, tail.next);
  // "a million and a half" is 1.5 million
  const part = state.magnitude >= 1e6 && state.current === 0 ? tail.value * state.magnitude : tail.value;
  if (!after || after.short) return { ...state, total: 0, current: sum - tail.value + part, next: tail.next };
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
  const at = afterLooseHyphen(tokens, state.next);
  const lower = lowerAt(tokens, at);
  if (lower === 'dozen' || lower === 'dozens') return inDozens(state, at + 1);
  if (lower === 'point') return readPoint(tokens, state, at + 1);
  const magnitude = MAGNITUDES.get(lower);
  if (magnitude !== undefined) return multiply(state, magnitude, at + 1);
  if (lower !== 'and') return addSmall(tokens, state, at);
  // "a million and three quarters of …"
  const divided = DENOMINATORS.has(lowerAt(tokens, afterHyphen(tokens, at + 2)));
  return state.magnitude > 1 && !divided ? addSmall(tokens, state, at + 1) : undefined;
};

/** "ninety - five", as texts that were cut into words write it. */
const afterLooseHyphen = (tokens: Tokens, index: number): number => {
  const loose = isDash(lowerAt(tokens, index)) && TENS_WORDS.has(lowerAt(tokens, index - 1));
  const digit = UNITS.get(lowerAt(tokens, index + 1)) ?? 0;
  return loose && digit > 0 && digit < 10 ? index + 1 : afterHyphen(tokens, index);
};

/** "three hundred and two dozen": the dozens are the last small number's. */
const inDozens = (state: WordState, next: number): WordState => {
  const small = state.current % 100;
  const current = small > 0 ? state.current - small + small * 12 : state.current * 12;
  return { ...state, current, next };
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

/** The words after "point": "one point two five", "two hundred point seventy-one". */
const readPoint = (tokens: Tokens, state: WordState, index: number): WordState | undefined => {
  let decimals = '';
  let next = index;
  for (let digit = UNITS.get(lowerAt(tokens, next)); digit !== undefined && digit < 10; ) {
    decimals += digit;
    next += 1;
    digit = UNITS.get(lowerAt(tokens, next));
  }
  const tens = decimals === '' ? tensAt(tokens, index) : undefined;
  if (tens) [decimals, next] = [String(tens.value), tens.next];
  return decimals === '' ? undefined : { ...state, current: Number(`${state.current}.${decimals}`), next };
};

const tensAt = (tokens: Tokens, index: number): Part | undefined => {
  const tens = TENS_WORDS.get(lowerAt(tokens, index));
  if (tens === undefined) return undefined;
  const at = afterHyphen(tokens, index + 1);
  const unit = UNITS.get(lowerAt(tokens, at)) ?? 0;
  return unit > 0 && unit < 10 ? { value: tens + unit, next: at + 1 } : { value: tens, next: index + 1 };
};
