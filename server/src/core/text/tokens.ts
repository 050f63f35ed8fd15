import { stemmer } from 'stemmer';
import { fold } from './fold';
import type { Span } from './span';

/** A word or number of a text, in the forms it is compared by. */
export interface Token extends Span {
  /** As written. A possessive 's belongs to it; the apostrophe of a plural possessive does not. */
  readonly text: string;
  /**
   * Lower case, without diacritics, possessive 's and the points of an acronym: "Türkiye’s" is "turkiye", "U.S." is
   * "us" (as "US" is: who must tell it from the pronoun looks at `text`).
   */
  readonly lower: string;
  /** `lower` by Porter's stemmer. */
  readonly stem: string;
}

const acronym = /(?<![\p{L}\p{N}])(?:\p{L}\.){1,8}\p{L}(?![\p{L}\p{N}'’])\.?/u.source;
const number = /\d+(?:[.,]\d+)*\p{L}*/u.source;
const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/u.source;
const token = new RegExp(`${acronym}|${number}|${word}`, 'gu');
const apostrophe = /[’ʼ]/g;
const possessive = /'s$/;
const dottedAcronym = /^(?:\p{L}\.)+\p{L}?$/u;

/** The words and numbers of a text, left to right. Hyphens and dashes divide: "Anglo-Irish" is two tokens. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(token), (match) => {
    const lower = comparable(match[0]);
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      lower,
      stem: stem(lower),
    };
  });
}

/** One word in the form of `Token.lower`. */
export function comparable(word: string): string {
  const folded = fold(word).replace(apostrophe, "'").replace(possessive, '');
  return dottedAcronym.test(folded) ? folded.replaceAll('.', '') : folded;
}

const stems = new Map<string, string>();
const memorySize = 50_000;

/** A folded lower-case word's stem. Remembered: a corpus asks for the same words over and over. */
export function stem(lower: string): string {
  const known = stems.get(lower);
  if (known !== undefined) return known;
  const fresh = stemmer(lower);
  if (stems.size >= memorySize) stems.clear();
  stems.set(lower, fresh);
  return fresh;
}
