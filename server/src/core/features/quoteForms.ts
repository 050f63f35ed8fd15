import { memory } from '../text/memory';
import { sentences } from '../text/sentences';

/** A stretch of a quotation that can be quoted by itself: all of it, or from one of its sentences to its end. */
export interface QuoteForm {
  readonly words: string;
  /** Where the words begin in the quotation's text; 0 for the whole. */
  readonly start: number;
}

/** The quotation whole, then from each of its later sentences on. Remembered: with every letter they are asked again. */
export const quoteForms = (text: string): readonly QuoteForm[] => known.of(text, () => formsOf(text));

const known = memory<readonly QuoteForm[]>(1_000);

function formsOf(text: string): readonly QuoteForm[] {
  const later = sentences(text).slice(1);
  return [0, ...later.map(({ start }) => start)].map((start) => ({
    start,
    words: wordsOf(text.slice(start)),
  }));
}

/** The words on one line, without the mark that only led over to the cue. */
const wordsOf = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;:\s]+$/, '');
