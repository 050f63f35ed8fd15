import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import { oneSpelling } from './spelling';

/** A word of a quotation or of a source, in the form in which quotations are compared. */
export interface QuotedWord extends Span {
  readonly word: string;
}

const ACRONYM = /(?:\p{L}\.){2,8}/u.source;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‘][\p{L}\p{M}]+|[.,](?=\d)\d+)*/u.source;
const PIECE = new RegExp(`${ACRONYM}|${WORD}|[%&]`, 'gu');

/**
 * The words of a text as quotations are compared: without case, diacritics, marks, hyphens and house spelling.
 * "don't" is two words over one span, "per cent" one word over two, because editors write either.
 */
export function quotedWords(text: string, from = 0, to = text.length): QuotedWord[] {
  const found: QuotedWord[] = [];
  for (const match of text.slice(from, to).matchAll(PIECE)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const last = found.at(-1);
    const words = comparedWords(match[0]);
    if (words[0] === 'cent' && last?.word === 'per')
      found[found.length - 1] = { start: last.start, end, word: 'percent' };
    else for (const word of words) found.push({ start, end, word });
  }
  return found;
}

const memory = new Map<string, readonly string[]>();
const MEMORY_SIZE = 50_000;

/** The forms in which a written word is compared. Remembered: a corpus holds the same words over and over. */
function comparedWords(written: string): readonly string[] {
  const known = memory.get(written);
  if (known) return known;
  const fresh = apart(compared(written));
  if (memory.size >= MEMORY_SIZE) memory.clear();
  memory.set(written, fresh);
  return fresh;
}

const compared = (word: string): string => {
  if (word === '%') return 'percent';
  if (word === '&') return 'and';
  return fold(word)
    .replace(/[’ʼ‘]/g, "'")
    .replace(/,(?=\d)/g, '')
    .replace(/^((?:\p{L}\.)+)$/u, (dotted) => dotted.replaceAll('.', ''));
};

const CONTRACTED: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  cannot: ['can', 'not'],
  "i'm": ['i', 'am'],
};

function apart(word: string): readonly string[] {
  if (!word.includes("'")) return word === 'cannot' ? ['can', 'not'] : [oneSpelling(word)];
  const known = CONTRACTED[word];
  if (known) return known;
  const match = /^(\p{L}+)(n't|'re|'ve|'ll)$/u.exec(word);
  if (!match?.[1]) return [oneSpelling(word)];
  return [
    oneSpelling(match[1]),
    { "n't": 'not', "'re": 'are', "'ve": 'have', "'ll": 'will' }[match[2] ?? ''] ?? '',
  ];
}
