import { type Change, diffWordsWithSpace } from 'diff';
import type { Style } from './style';

/** The draft's words with what has to go struck out and what the source has instead set off. */
export function wordDiff(draft: string, source: string, style: Style): string {
  const pieces = diffWordsWithSpace(draft, source);
  return pieces
    .map((piece, at) => {
      const apart = piece.added && pieces[at - 1]?.removed && !/^\s/.test(piece.value) ? ' ' : '';
      return apart + shown(piece, style);
    })
    .join('');
}

function shown({ value, added, removed }: Change, style: Style): string {
  if (!added && !removed) return style.words(value);
  const words = value.trim();
  if (words === '') return added ? ' ' : '';
  const set = added ? style.strong(style.words(words)) : style.struck(style.words(words));
  const [before, after] = [/^\s/.test(value) ? ' ' : '', /\s$/.test(value) ? ' ' : ''];
  return before + set + after;
}
