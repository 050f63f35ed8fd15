import { type CueToken, isCapitalised } from './cueTokens';
import { type Subject, sentenceSubject } from './nounPhrase';

/** A speaker who was named earlier in the paragraph, as text. */
export interface Antecedent {
  readonly text: string;
  readonly start: number;
}

/**
 * The name that a pronoun at token `at` stands for: the subject of its own sentence where that comes first, else of
 * the nearest sentence before that has a name for its subject, else the speaker of an earlier cue (`spoken`).
 */
export function antecedent(
  tokens: readonly CueToken[],
  at: number,
  spoken: readonly Antecedent[],
  text: string,
): string | undefined {
  const pronoun = tokens[at];
  if (
    !pronoun ||
    pronoun.lower === 'i' ||
    pronoun.lower === 'we' ||
    pronoun.lower === 'it' ||
    pronoun.lower === 'they'
  )
    return undefined;
  const lastSpoken = [...spoken]
    .reverse()
    .find((known) => known.start < pronoun.start && suits(known.text, pronoun.lower));
  for (let end = at; end > 0; end = firstOfSentence(tokens, end - 1)) {
    const subject = sentenceSubject(tokens, end - 1);
    if (subject?.kind !== 'name' || subject.from >= at || isCommonNoun(tokens, subject)) continue;
    const name = phraseText(tokens, subject, text);
    if (!suits(name, pronoun.lower)) continue;
    const start = tokens[subject.from]?.start ?? 0;
    return lastSpoken && lastSpoken.start > start ? lastSpoken.text : name;
  }
  return lastSpoken?.text;
}

/** "Cooperation in …" at the head of a sentence: its capital names nobody. */
const isCommonNoun = (tokens: readonly CueToken[], subject: Subject): boolean =>
  subject.from === subject.to &&
  (/(?:tions?|ments?|ness|ity|ities|ships?|isms?|ances?|ences?)$/.test(tokens[subject.to]?.lower ?? '') ||
    /^(?:in|between|with|for|on)$/.test(tokens[subject.to + 1]?.lower ?? ''));

function firstOfSentence(tokens: readonly CueToken[], at: number): number {
  let first = at;
  while (first > 0 && tokens[first - 1]?.sentence === tokens[at]?.sentence) first--;
  return first;
}

/** The words of a subject as the text writes them, possessive ending off. */
export function phraseText(tokens: readonly CueToken[], subject: Subject, text: string): string {
  const start = tokens[subject.from]?.start ?? 0;
  const end = tokens[subject.to]?.end ?? start;
  return text.slice(start, end).replace(/['’]s?$/, '');
}

const FEMALE = /^(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Duchess)\b/;
const MALE = /^(?:Mr|Sir|Lord|King|Prince|Duke)\b/;

function suits(name: string, pronoun: string): boolean {
  if (/^(?:he|his)$/.test(pronoun)) return !FEMALE.test(name);
  if (/^(?:she|her)$/.test(pronoun)) return !MALE.test(name);
  return true;
}

/** Whether any name stands among these tokens, outside quotations. */
export const namesAnyone = (tokens: readonly CueToken[]): boolean =>
  tokens.some((token, index) => isCapitalised(token) && tokens[index - 1]?.sentence === token.sentence);
