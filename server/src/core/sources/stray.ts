import type { Block } from '../text/block';
import type { Span } from '../text/span';

/** Scripts that web pages in Latin script leave behind: an advertisement's label, a button's name. */
const foreign =
  '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Devanagari}';
const atEnd = new RegExp(`(?<=[.!?…]["”’)]?\\s?)[${foreign}][${foreign}\\s]{0,40}$`, 'u');
const foreignLetter = new RegExp(`[${foreign}]`, 'gu');
const sample = 20_000;

/** Whether a text is in Latin script but for single words. */
export function isLatin(text: string): boolean {
  const head = text.slice(0, sample);
  const others = head.match(foreignLetter)?.length ?? 0;
  if (others === 0) return /\p{Script=Latin}/u.test(head);
  return others * 20 < (head.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

/** Words of another script behind a block's last sentence: left there by the page, no part of the text. */
export function strayWords(block: Block): Span | undefined {
  const from = Math.max(0, block.text.length - 80);
  const match = atEnd.exec(block.text.slice(from));
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : undefined;
}
