import { countsSomething } from '../figures/counted';
import { attached, isDash, lowerAt, type Token } from '../figures/tokens';
import { TENS_WORDS, UNITS } from '../figures/words';
import { MONTHS, SEASONS } from './words';

type Tokens = readonly Token[];

/** A year (or day) in words or in two digits, up to, not including, token `next`. */
interface YearRead {
  readonly value: number;
  readonly next: number;
}

const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['sixteen', 1600],
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

/** Words before which a number in words may be a year as well as an amount. */
const BEFORE_YEAR = /^(?:in|since|until|till|by|year|before|after|from|to|between)$/;

/** What is "of" a year. */
const PERIOD_OF =
  /^(?:year|spring|summer|autumn|fall|winter|end|start|beginning|middle|half|quarter|class|elections?)$/;

/**
 * The tokens with each year written otherwise than in four digits ("nineteen eighty-six", "two thousand and five",
 * "'87") made one token of its four digits, so that the date grammars see a year. Offsets stay those of the text.
 */
export const withYearWords = (tokens: Tokens): Tokens => {
  if (!tokens.some(mayStart)) return tokens;
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const year = mayStart(token) ? yearAt(tokens, at) : undefined;
    result.push(year ? asYear(token, tokens[year.next - 1] ?? token, year.value) : token);
    at = year?.next ?? at + 1;
  }
  return result;
};

const mayStart = ({ lower }: Token): boolean =>
  lower.startsWith('cy') ||
  CENTURIES.has(lower) ||
  lower === 'two' ||
  lower === 'thirty' ||
  lower === 'of' ||
  lower === "'" ||
  lower === '’' ||
  lower === '‘';

const asYear = ({ start }: Token, { end }: Token, value: number): Token => ({
  start,
  end,
  kind: 'number',
  text: String(value),
  lower: String(value),
  value,
});

const yearAt = (tokens: Tokens, at: number): YearRead | undefined =>
  calendarYear(tokens, at) ??
  dayInWords(tokens, at) ??
  spoken(tokens, at) ??
  thousands(tokens, at) ??
  shortened(tokens, at) ??
  afterOf(tokens, at);

/** "CY18", "CY2018"; where a fiscal year begins is not certain. */
const calendarYear = (tokens: Tokens, at: number): YearRead | undefined => {
  const digits = /^cy((?:20)?\d\d)$/.exec(lowerAt(tokens, at))?.[1];
  return digits === undefined ? undefined : { value: 2000 + (Number(digits) % 2000), next: at + 1 };
};

/** "twenty five January": a day, not a year, but made of words in the same way. */
const dayInWords = (tokens: Tokens, at: number): YearRead | undefined => {
  const day = /^(?:twenty|thirty)$/.test(lowerAt(tokens, at)) ? belowHundred(tokens, at) : undefined;
  return day && day.value <= 31 && isMonth(lowerAt(tokens, day.next)) ? day : undefined;
};

/** "April of 87". */
const afterOf = (tokens: Tokens, at: number): YearRead | undefined => {
  const digits = tokens[at + 1];
  if (lowerAt(tokens, at) !== 'of' || !isMonth(lowerAt(tokens, at - 1))) return undefined;
  const two = digits?.kind === 'number' && /^\d\d$/.test(digits.text) && digits.value > 31;
  return two && !countsSomething(tokens, at + 2)
    ? { value: inCentury(digits.value), next: at + 2 }
    : undefined;
};

/** "nineteen eighty-six", "nineteen oh five", "twenty fifteen": no amount is put like that. */
const spoken = (tokens: Tokens, at: number): YearRead | undefined => {
  const century = CENTURIES.get(lowerAt(tokens, at));
  if (century === undefined || tokens[at + 1]?.kind !== 'word') return undefined;
  const oh = /^(?:oh|o)$/.test(lowerAt(tokens, at + 1));
  const rest = belowHundred(tokens, oh ? at + 2 : at + 1);
  if (!rest || (oh ? rest.value > 9 : rest.value < 10)) return undefined;
  // "nineteen thirty" is also a time, "twenty twenty" a sport
  return afterDateWord(tokens, at) || rest.next > at + 2
    ? { value: century + rest.value, next: rest.next }
    : undefined;
};

/** "two thousand and fifteen" behind a month, or behind "in" where it counts nothing. */
const thousands = (tokens: Tokens, at: number): YearRead | undefined => {
  if (lowerAt(tokens, at) !== 'two' || lowerAt(tokens, at + 1) !== 'thousand') return undefined;
  if (!afterDateWord(tokens, at)) return undefined;
  const and = lowerAt(tokens, at + 2) === 'and' ? at + 3 : at + 2;
  const rest = belowHundred(tokens, and);
  const next = rest?.next ?? at + 2;
  if (!rest && and > at + 2) return undefined;
  const stands =
    isMonth(lowerAt(tokens, at - 1)) ||
    /^(?:|[.,;:)?!]|and|to|but|was|were|when)$/.test(lowerAt(tokens, next));
  return stands ? { value: 2000 + (rest?.value ?? 0), next } : undefined;
};

/** "in '87", "April '87", "April of 87". */
const shortened = (tokens: Tokens, at: number): YearRead | undefined => {
  const digits = tokens[at + 1];
  const free = !attached(tokens, at) && attached(tokens, at + 1) && !attached(tokens, at + 2);
  if (!free && !/^(?:|[.,;:)?!])$/.test(lowerAt(tokens, at + 2))) return undefined;
  if (digits?.kind !== 'number' || !/^\d\d$/.test(digits.text) || tokens[at]?.kind !== 'mark')
    return undefined;
  if (attached(tokens, at) || !attached(tokens, at + 1) || !afterDateWord(tokens, at)) return undefined;
  if (countsSomething(tokens, at + 2)) return undefined;
  return { value: inCentury(digits.value), next: at + 2 };
};

/** Two digits of a year: 30 and below are of this century. */
export const inCentury = (twoDigits: number, pivot = 30): number =>
  twoDigits > pivot ? 1900 + twoDigits : 2000 + twoDigits;

const afterDateWord = (tokens: Tokens, at: number): boolean => {
  const before = lowerAt(tokens, at - 1);
  const behind = before === ',' ? lowerAt(tokens, at - 2) : before;
  const afterDay = tokens[at - 1]?.kind === 'ordinal' || /(?:st|nd|rd|th)$/.test(behind);
  if (before === 'of') return PERIOD_OF.test(lowerAt(tokens, at - 2)) || isMonth(lowerAt(tokens, at - 2));
  return (
    isMonth(behind) || SEASONS.has(before) || BEFORE_YEAR.test(before) || (afterDay && monthNear(tokens, at))
  );
};

const isMonth = (lower: string): boolean => MONTHS.has(lower);

const monthNear = (tokens: Tokens, at: number): boolean =>
  tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => isMonth(lower));

/** "eighty-six", "eighty six", "fifteen", "five". */
const belowHundred = (tokens: Tokens, at: number): YearRead | undefined => {
  const small = UNITS.get(lowerAt(tokens, at));
  if (small !== undefined) return small > 0 ? { value: small, next: at + 1 } : undefined;
  const tens = TENS_WORDS.get(lowerAt(tokens, at));
  if (tens === undefined) return undefined;
  const unitAt = isDash(lowerAt(tokens, at + 1)) && attached(tokens, at + 1) ? at + 2 : at + 1;
  const unit = UNITS.get(lowerAt(tokens, unitAt)) ?? 0;
  return unit > 0 && unit < 10 ? { value: tens + unit, next: unitAt + 1 } : { value: tens, next: at + 1 };
};
