import { stemmer } from 'stemmer';
import { fold } from './fold';
import { memory } from './memory';
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
  const tokens: Token[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [word] = match;
    const { lower, stem } = formsOf(word);
    tokens.push({ start: match.index, end: match.index + word.length, text: word, lower, stem });
  }
  return tokens;
}

/** The tokens of a sentence that several rules ask for: the last answers are remembered. */
export const tokensOf = (sentence: string): readonly Token[] => recent.of(sentence, () => tokenize(sentence));

const recent = memory<readonly Token[]>(200);

interface Forms {
  readonly lower: string;
  readonly stem: string;
}

const forms = new Map<string, Forms>();
const mostForms = 20_000;

/** The forms of a word as it is written. Remembered: a corpus has the same words over and over. */
function formsOf(word: string): Forms {
  const known = forms.get(word);
  if (known) return known;
  const lower = comparable(word);
  const fresh = { lower, stem: stem(lower) };
  if (forms.size >= mostForms) forms.clear();
  forms.set(word, fresh);
  return fresh;
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
