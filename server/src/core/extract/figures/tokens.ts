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

const LETTER = 'A-Za-z\\u00c0-\\u024f\\u0370-\\u04ff';
const GROUPED = '\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?';
const SPACED = '\\d{1,3}(?:[\\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,3}(?: 000)+(?!\\d)';
const LAKHS = '\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)(?:\\.\\d+)?';
const EXPONENT = '\\d+(?:\\.\\d+)?e[+-]?\\d{1,2}(?![\\dA-Za-z])';
const NUMBER = `${GROUPED}|${LAKHS}|${SPACED}|${EXPONENT}|\\d+(?:\\.\\d+)*|(?<![\\w.])\\.\\d+`;
const SUFFIX = `(?:st|nd|rd|th|['’]?s)(?![${LETTER}\\d])`;
// A currency's letters stand against their number ("RM120", "USD5m"); other letters with digits are names.
const CODE_BEFORE_DIGIT = '(?:RM|Rs|Rp|[A-Z]{3})(?=\\d)';
const WORD = `${CODE_BEFORE_DIGIT}|[${LETTER}][${LETTER}\\d]*(?:['’][${LETTER}]+)*`;
const TOKEN = new RegExp(`(${NUMBER})(${SUFFIX})?|(${WORD})|[^\\s]`, 'gi');

const numberKind = (digits: string, suffix: string | undefined): TokenKind => {
  if (suffix === undefined) return digits.indexOf('.') === digits.lastIndexOf('.') ? 'number' : 'code';
  return /s$/i.test(suffix) && !/^st$/i.test(suffix) ? 'decade' : 'ordinal';
};

const numberToken = (match: RegExpExecArray, digits: string): Token => {
  const kind = numberKind(digits, match[2]);
  const value = kind === 'code' ? Number.NaN : Number(digits.replace(/[,\s]/g, ''));
  const text = match[0];
  return { start: match.index, end: match.index + text.length, kind, text, lower: text.toLowerCase(), value };
};

/** The words, numbers and marks of `text`, in order. Linear. */
export const tokenise = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [whole, digits, , word] = match;
    if (digits !== undefined) {
      tokens.push(numberToken(match, digits));
      continue;
    }
    const kind = word === undefined ? 'mark' : 'word';
    const end = match.index + whole.length;
    tokens.push({
      start: match.index,
      end,
      kind,
      text: whole,
      lower: whole.toLowerCase(),
      value: Number.NaN,
    });
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
