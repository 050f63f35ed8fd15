const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const invisible = /^[\p{M}\p{Cf}\p{Cc}]+$/u;
/** East Asian wide and full-width scripts, and emoji: two cells in a terminal (Unicode annex 11, roughly). */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60\u3000-\u303E]/u;

/** How many terminal cells the text takes. */
export function columns(text: string): number {
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) sum += cells(segment);
  return sum;
}

/** Tabs as four blanks: a terminal's own tab stops would move the marks below. */
export const expandTabs = (text: string): string => text.replaceAll('\t', '    ');

function cells(grapheme: string): number {
  if (invisible.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}
