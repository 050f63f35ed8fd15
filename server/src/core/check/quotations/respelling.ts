import type { Place } from '../../corpus/record';
import type { QuotationMention } from '../../extract/types';
import { fold } from '../../text/fold';
import { patternOf } from './pattern';

/** A word that the quotation spells otherwise than the source: "colour" for "color", "don't" for "do not". */
export interface Respelling {
  readonly draft: string;
  readonly source: string;
}

/**
 * The first word of a faithful quotation that its place in the source spells otherwise. Marks, case and the figures
 * of house styles are no spelling; where words are left out or replaced, nothing is compared.
 */
export function respelling({ text }: QuotationMention, place: Place): Respelling | undefined {
  const known = compared.get(place);
  if (known?.text === text) return known.found;
  const found = respelledAt(text, place);
  compared.set(place, { text, found });
  return found;
}

/** A place is found once for a quotation's words, and shown after each edit round it. */
const compared = new WeakMap<Place, { readonly text: string; readonly found: Respelling | undefined }>();

function respelledAt(text: string, { record, from, to }: Place): Respelling | undefined {
  const pattern = patternOf(text);
  if (pattern.length !== to - from || pattern.slice(1).some(({ gap }) => gap)) return undefined;
  for (const [at, { start, end }] of pattern.entries()) {
    const draft = text.slice(start, end);
    const source = record.source.text.slice(record.starts[from + at], record.ends[from + at]);
    if (isSpelling(draft) && isSpelling(source) && letters(draft) !== letters(source)) {
      const ends = record.ends
        .slice(from + at + 1, to)
        .filter((_, next) => pattern[at + 1 + next]?.start === start);
      return {
        draft,
        source: record.source.text.slice(record.starts[from + at], ends.at(-1) ?? record.ends[from + at]),
      };
    }
  }
  return undefined;
}

const isSpelling = (word: string): boolean => /^\p{L}[\p{L}'’ʼ-]*$/u.test(word);

const letters = (word: string): string => fold(word).replace(/[^\p{L}]/gu, '');
