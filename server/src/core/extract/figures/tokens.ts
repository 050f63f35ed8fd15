import type { Span } from '../../text/span';

/**
 * `number` "7,644.5"; `ordinal` "21st"; `decade` "1990s"; `code` "4.1.2", what is written with digits and is no
 * number; `word` letters, digits after a letter ("km2", "G7"); `mark` any other single character.
 */
export type TokenKind = 'word' | 'number' | 'ordinal' | 'decade' | 'code' | 'mark';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** The number's value; NaN for words and marks. */
  readonly value: number;
}

const GROUPED = '\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?';
const LAKHS = '\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)(?:\\.\\d+)?';
const SPACED = '\\d{1,3}(?:[\\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,3}(?: 000)+(?!\\d)';
const APOSTROPHES = "\\d{1,3}(?:['’]\\d{3})+(?![\\d'’])(?:\\.\\d+)?";
// "1.111,11", "1,3": the continent's decimal comma, where no list of numbers goes on behind it
const COMMA = '(?<!\\d,)\\d{1,3}(?:(?:\\.\\d{3})+,\\d{1,3}|,\\d{1,2})(?!\\d|,\\d|\\s+(?:and|or|&)\\s+\\d)';
const EXPONENT = '\\d+(?:\\.\\d+)?[eE][+-]?\\d{1,2}(?![\\dA-Za-z])';
const NUMBER = new RegExp(
  `${GROUPED}|${LAKHS}|${APOSTROPHES}|${COMMA}|${SPACED}|${EXPONENT}|\\d+(?:\\.\\d+)*|\\.\\d+`,
  'y',
);
const SUFFIX = /(?:[sS][tT]|[nNrR][dD]|[tT][hH]|['’]?s)(?![A-Za-z\d])/y;
// a currency's letters stand against their number ("RM120", "USD5m"); other letters with digits are names
const CURRENCY_LETTERS = /^(?:RM|Rs|Rp|[A-Z]{3})(?=\d)/;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x370 && code <= 0x4ff);
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

const kindOf = (digits: string, suffix: string | undefined): TokenKind => {
  if (suffix === undefined) return /\..*\.(?!.*,)/.test(digits) ? 'code' : 'number';
  return /s$/.test(suffix) && !/^st$/i.test(suffix) ? 'decade' : 'ordinal';
};

/** Digits with a decimal point and no grouping. */
export const plainDigits = (written: string): string =>
  /^[\d.]*,(?:\d{1,2}|(?<=\..*)\d{3})$/.test(written)
    ? written.replace(/\./g, '').replace(',', '.')
    : written.replace(/[,\s'’]/g, '');

const numberAt = (text: string, start: number): Token | undefined => {
  const digits = matchAt(NUMBER, text, start);
  if (digits === undefined) return undefined;
  const suffix = matchAt(SUFFIX, text, start + digits.length);
  const kind = kindOf(digits, suffix);
  const written = digits + (suffix ?? '');
  const value = kind === 'code' ? Number.NaN : Number(plainDigits(digits));
  return { start, end: start + written.length, kind, text: written, lower: written.toLowerCase(), value };
};

/** The end of the word that starts at `start`: letters, digits, and an apostrophe between letters. */
const wordEnd = (text: string, start: number): number => {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) continue;
    if (!isApostrophe(code) || !isLetter(text.charCodeAt(at + 1))) break;
  }
  return at;
};

const wordAt = (text: string, start: number): Token => {
  const word = text.slice(start, wordEnd(text, start));
  const written = CURRENCY_LETTERS.exec(word)?.[0] ?? word;
  return {
    start,
    end: start + written.length,
    kind: 'word',
    text: written,
    lower: written.toLowerCase(),
    value: Number.NaN,
  };
};

const markAt = (text: string, start: number): Token => {
  const mark = text.charAt(start);
  return { start, end: start + 1, kind: 'mark', text: mark, lower: mark, value: Number.NaN };
};

/** ".5" is a number where no word or number stands before the point. */
const isPointNumber = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 46 &&
  isDigit(text.charCodeAt(at + 1)) &&
  (at === 0 || isSpace(text.charCodeAt(at - 1)) || /[(−+$€£-]/.test(text.charAt(at - 1)));

const tokenAt = (text: string, at: number, code: number): Token => {
  if (isLetter(code)) return wordAt(text, at);
  const number = isDigit(code) || isPointNumber(text, at) ? numberAt(text, at) : undefined;
  return number ?? markAt(text, at);
};

/** The words, numbers and marks of `text`, in order. Linear. */
export const tokenise = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at, code);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
};

/** Whether nothing stands between token `index` and the one before it. */
export const attached = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  const here = tokens[index];
  return before !== undefined && here !== undefined && before.end === here.start;
};

/** The lower-cased token at `index`, or an empty string outside of the text. */
export const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

export const isDash = (lower: string): boolean =>
  lower === '-' || lower === '–' || lower === '—' || lower === '‑';

/** Whether the token is a word with a capital letter in it ("Boeing", "iPhone"). */
export const hasCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text !== token.lower;

/** Whether the token is a word that starts with a capital letter. */
export const isCapitalised = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text[0] !== token.lower[0];
