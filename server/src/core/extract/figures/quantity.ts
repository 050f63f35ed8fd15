import { isTold } from './ages';
import { countsNothing } from './bare';
import { countedAt, countsSomething } from './counted';
import { hedgeAfter } from './hedges';
import { type Measure, measureAfter } from './measure';
import { withLetter } from './money';
import { type NumberRead, readNumber, tidy } from './numbers';
import { joinRange, rangeLink } from './ranges';
import type { Context, Reader, Reading } from './reading';
import { scoreAt } from './scores';
import { attached, isCapitalised, isDash, lowerAt, type Token } from './tokens';

type Tokens = readonly Token[];

/** A number in digits or words with what it measures or counts: "15–20 percent", "170 joint projects", "-3 °C". */
export const readQuantity: Reader = (context, index) => {
  const number = readNumber(context.tokens, index);
  if (!number) return undefined;
  const signed = withSign(context, number);
  return (
    scoreAt(context, number) ??
    tolerance(context, signed) ??
    rangeAt(context, signed) ??
    single(context, signed)
  );
};

/** A number and the token its sign starts at. */
interface Signed {
  readonly number: NumberRead;
  readonly first: number;
}

const withSign = ({ tokens, floor }: Context, number: NumberRead): Signed => {
  const at = number.first - 1;
  const sign = lowerAt(tokens, at);
  const minus = at - 1 >= floor && isDash(sign) && /^(?:minus|negative)$/.test(lowerAt(tokens, at - 1));
  if (minus) return { number: { ...number, value: -number.value }, first: at - 1 };
  if (at >= floor && sign === '+' && isSign(tokens, at)) return { number, first: at };
  if (at < floor || !isMinus(tokens, at, sign)) return { number, first: number.first };
  return { number: { ...number, value: -number.value }, first: at };
};

const isMinus = (tokens: Tokens, at: number, sign: string): boolean => {
  if (sign === 'minus' || sign === 'negative')
    return at === 0 || !/^(?:plus|or)$/.test(lowerAt(tokens, at - 1));
  if (sign !== '−' && sign !== '-' && sign !== '–') return false;
  if (tokens[at - 1]?.kind === 'number') return false;
  return isSign(tokens, at);
};

/** Written at the number, and at nothing before it but a bracket. */
const isSign = (tokens: Tokens, at: number): boolean =>
  attached(tokens, at + 1) && (at === 0 || !attached(tokens, at) || lowerAt(tokens, at - 1) === '(');

const single = (context: Context, { number, first }: Signed): Reading | undefined => {
  const measure = measureAfter(context.tokens, number);
  if (measure) return asReading(first, measure, measure.number.value, measure.number.value, measure.number);
  const bent = hedgeAfter(context.tokens, number.next);
  const beyond = bent && measureAfter(context.tokens, { ...number, next: bent.next });
  if (bent && beyond)
    return { ...asReading(first, beyond, number.value, number.value, number), hedge: bent.hedge };
  const settled = settleMillions(context.tokens, number);
  const shared = sharedUnit(context, settled);
  if (shared)
    return { ...asReading(first, shared, settled.value, settled.value, settled), next: settled.next };
  return bare(context, first, settled, settled.value, settled.value);
};

const asReading = (
  first: number,
  measure: Measure,
  low: number,
  high: number,
  number: NumberRead,
): Reading => ({
  first,
  next: measure.next,
  number: { first: number.first, next: measure.number.next },
  dimension: measure.dimension,
  ...(measure.unit === undefined ? {} : { unit: measure.unit }),
  low: tidy(low * measure.times),
  high: tidy(high * measure.times),
  scale: measure.scale,
  ...(measure.offset === undefined ? {} : { offset: measure.offset }),
  digits: number.digits,
});

/** "35m users": the letter is a multiplier where measure.ts found no metre. */
const settleMillions = (tokens: Tokens, number: NumberRead): NumberRead => {
  const letter = tokens[number.next]?.text ?? '';
  if (number.form !== 'digits' || !/^[mMBKk]$/.test(letter)) return number;
  if (attached(tokens, number.next)) return withLetter(tokens, number);
  const apart = /^[MB]$/.test(letter) && number.magnitude === 1 && countsSomething(tokens, number.next + 1);
  const magnitude = letter === 'M' ? 1e6 : 1e9;
  return apart ? { ...number, value: number.value * magnitude, magnitude, next: number.next + 1 } : number;
};

/**
 * "10, 20 and 30 percent", "from 13.5 to 14.0 mm": the unit is written once, after the last number. "18,011, or 97.8 percent"
 * says one thing twice, in two units.
 */
const sharedUnit = (context: Context, number: NumberRead): Measure | undefined => {
  const { tokens } = context;
  let at = number.next;
  if (lowerAt(tokens, at) === ',' && lowerAt(tokens, at + 1) === 'or') return undefined;
  let next: NumberRead | undefined;
  for (let guard = 0; guard < 5 && /^(?:,|and|or|to|by|x|×)$/.test(lowerAt(tokens, at)); guard += 1) {
    const jump =
      lowerAt(tokens, at) === ',' && /^(?:and|or)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
    next = tokens[jump]?.kind === 'number' ? readNumber(tokens, jump) : undefined;
    if (!next) return undefined;
    at = next.next;
  }
  const measure = next && number.form === 'digits' ? measureAfter(tokens, next) : undefined;
  const shares = measure && /^(?:share|points|temperature|length|mass|area|volume)$/.test(measure.dimension);
  return shares ? { ...measure, number } : undefined;
};

/** A number without a unit: an age after "aged", else a count where it counts something. */
const bare = (
  context: Context,
  first: number,
  number: NumberRead,
  low: number,
  high: number,
): Reading | undefined => {
  const { tokens } = context;
  const { next, digits } = number;
  const span = { first: number.first, next };
  if (isAge(tokens, first, number))
    return {
      first,
      next,
      number: span,
      dimension: 'age',
      unit: 'year',
      low,
      high,
      digits,
      scale: 31_556_952,
    };
  const counted = countedAt(tokens, hedgeAfter(tokens, next)?.next ?? next);
  if (countsNothing(context, number, counted)) return undefined;
  const count: Reading = { first, next, number: span, dimension: 'count', low, high, digits, scale: 1 };
  return counted ? { ...count, counted } : count;
};

/** "aged 66", "at age 12", "Maria Lopez, 66,". */
const isAge = (tokens: Tokens, first: number, number: NumberRead): boolean => {
  if (!Number.isInteger(number.value) || number.value < 1 || number.value > 120) return false;
  const before = lowerAt(tokens, first - 1);
  if (/^(?:aged|age|ages)$/.test(before) || isTold(tokens, first, number.next)) return true;
  const apposed = before === ',' && lowerAt(tokens, number.next) === ',' && number.form === 'digits';
  return (
    apposed && number.value > 9 && isCapitalised(tokens[first - 2]) && !isDateWord(lowerAt(tokens, first - 2))
  );
};

const isDateWord = (lower: string): boolean =>
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|day$/.test(
    lower,
  );

/** "12 ± 3 km", "12 plus or minus 3 km". */
const tolerance = (context: Context, { number, first }: Signed): Reading | undefined => {
  const { tokens } = context;
  const words = [0, 1, 2].map((i) => lowerAt(tokens, number.next + i));
  const skip =
    words[0] === '±'
      ? 1
      : words.join(' ') === 'plus or minus'
        ? 3
        : words[0] === '+' && words[1] === '/'
          ? 4
          : 0;
  const by = skip === 0 ? undefined : readNumber(tokens, number.next + skip);
  if (!by) return undefined;
  const [low, high] = [tidy(number.value - by.value), tidy(number.value + by.value)];
  const measure = measureAfter(tokens, by);
  const whole = { ...number, next: by.next };
  return measure ? asReading(first, measure, low, high, whole) : bare(context, first, whole, low, high);
};

/** "15–20 percent", "44 mg to 50 mg", "between three and five years". */
const rangeAt = (context: Context, { number, first }: Signed): Reading | undefined => {
  const { tokens } = context;
  const own = measureAfter(tokens, number);
  for (const end of own && own.next !== number.next ? [own.next, number.next] : [number.next]) {
    const link = rangeLink(context, first - 1, end);
    const other = link === undefined ? undefined : readNumber(tokens, link);
    const range = other && rangeFrom(context, { number, first }, other, own);
    if (range) return range;
  }
  return undefined;
};

const rangeFrom = (
  context: Context,
  a: Signed,
  other: NumberRead,
  own: Measure | undefined,
): Reading | undefined => {
  const { tokens } = context;
  const measure = measureAfter(tokens, other);
  const high = measure?.number ?? settleMillions(tokens, other);
  // "1.2m–1.5m units": no metres
  if (own?.unit === 'metre' && high.magnitude === 1e6)
    return rangeFrom(context, { ...a, number: withLetter(tokens, a.number) }, other, undefined);
  if (own && measure && own.unit !== measure.unit) return undefined;
  // "gained 0.7 percent to 6,327", "5 km to 30 people"
  if (own && !measure && !isDash(lowerAt(tokens, own.next))) return undefined;
  const range = joinRange(context, a.first, a.number, high);
  if (
    !range ||
    (isDash(lowerAt(tokens, a.number.next)) && !measure && looksLikeCode(tokens, a.number, other))
  )
    return undefined;
  const digits = Math.max(a.number.digits, high.digits);
  const whole = { ...high, first: a.number.first, digits };
  const unit = measure ?? (own && { ...own, number: high, next: high.next });
  if (unit) return { ...asReading(range.first, unit, range.low, range.high, whole) };
  return bare(context, range.first, whole, range.low, range.high);
};

/** "747-400": three digits each side and nothing measured. */
const looksLikeCode = (tokens: Tokens, a: NumberRead, b: NumberRead): boolean =>
  a.value >= 100 && b.value >= 100 && attached(tokens, a.next) && !countsSomething(tokens, b.next);
