import { type QuotedWord, quotedWords } from '../../corpus/record';

/** A word of a draft's quotation; `gap` says what an honest editor may have left out or replaced before it. */
export interface PatternWord extends QuotedWord {
  readonly gap?: 'ellipsis' | 'bracket';
}

const EDITED = /\[(\p{L})\](?=\p{L})|\[[^\]]{0,120}\]|…|\.{3,}|\. \. \.(?: \.)?/gu;

/**
 * The words of a quotation with its editorial marks read: "[T]he" is "the", "[the minister]" may stand for anything
 * short, "[sic]" for nothing, and an ellipsis for words left out.
 */
export function patternOf(text: string): readonly PatternWord[] {
  const found: PatternWord[] = [];
  let at = 0;
  let gap: PatternWord['gap'];
  let letter: { readonly text: string; readonly start: number } | undefined;
  const take = (to: number) => {
    const words = quotedWords(text, at, to);
    for (const [index, word] of words.entries()) found.push(index === 0 ? opened(word, gap, letter) : word);
    if (words.length > 0) [gap, letter] = [undefined, undefined];
  };
  for (const match of text.matchAll(EDITED)) {
    take(match.index);
    if (match[1]) letter = { text: match[1], start: match.index };
    else
      gap =
        gap ??
        (/^\[/.test(match[0]) && !/^\[(?:…|\.{3}|\. \. \.)\]$/.test(match[0]) ? 'bracket' : 'ellipsis');
    at = match.index + match[0].length;
  }
  take(text.length);
  return found;
}

function opened(
  word: QuotedWord,
  gap: PatternWord['gap'],
  letter: { readonly text: string; readonly start: number } | undefined,
): PatternWord {
  const whole = letter
    ? { ...word, start: letter.start, word: quotedWords(letter.text + word.word)[0]?.word ?? word.word }
    : word;
  return gap ? { ...whole, gap } : whole;
}

/** The pattern cut at its gaps; the first part's own gap is free. */
export function parts(pattern: readonly PatternWord[]): readonly (readonly PatternWord[])[] {
  const cut: PatternWord[][] = [];
  for (const word of pattern) {
    const last = cut.at(-1);
    if (last && !word.gap) last.push(word);
    else cut.push([word]);
  }
  return cut;
}
