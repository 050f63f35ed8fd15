import { type CueToken, isCapitalised, sentenceStart } from './cueTokens';
import { offices, prepositions } from './grammar';
import type { Subject } from './nameRun';
import { phraseAfter } from './phraseAfter';
import { determiners, sayingForms, weakForms } from './saying';
import { sentenceSubject } from './sentenceSubject';

const FURTHEST_BACK = 400;

/** A speaker who was named earlier in the paragraph, as text. */
export interface Antecedent {
  readonly text: string;
  readonly start: number;
}

/**
 * The name that a pronoun at token `at` stands for: whom the nearest sentence (its own first) has for its subject or
 * gives the word (", said Ada Lind."), else the speaker of an earlier cue (`spoken`), else the one person's name there is.
 */
export function antecedent(
  tokens: readonly CueToken[],
  at: number,
  spoken: readonly Antecedent[],
  text: string,
): string | undefined {
  const pronoun = tokens[at];
  if (!pronoun || !/^(?:he|she|his|her|who)$/.test(pronoun.lower)) return undefined;
  const lastSpoken = spoken.findLast(
    (known) => known.start < pronoun.start && suits(known.text, pronoun.lower),
  );
  for (let end = at; end > Math.max(0, at - FURTHEST_BACK); end = sentenceStart(tokens, end - 1)) {
    const subject = givenTheWord(tokens, end) ?? sentenceSubject(tokens, end - 1);
    if (subject?.kind !== 'name' || subject.from >= at || isCommonNoun(tokens, subject)) continue;
    const name = phraseText(tokens, subject, text);
    if (!suits(name, pronoun.lower)) continue;
    const start = tokens[subject.from]?.start ?? 0;
    return lastSpoken && lastSpoken.start > start ? lastSpoken.text : name;
  }
  return lastSpoken?.text ?? onlyPerson(tokens, at, text);
}

/** ", said Ada Lind" or ", said its chairman, Ada Lind," in the sentence that ends before token `end`. */
function givenTheWord(tokens: readonly CueToken[], end: number): Subject | undefined {
  const first = sentenceStart(tokens, end - 1);
  for (let verb = end - 1; verb > first; verb--) {
    if (tokens[verb - 1]?.text !== ',' || !isFiniteCue(tokens[verb]) || !opensPhrase(tokens, verb + 1))
      continue;
    const subject = phraseAfter(tokens, verb + 1);
    if (subject?.kind === 'name' && subject.to < end) return subject;
  }
  return undefined;
}

/** A name, or behind a verb that only speaks ("said its chairman"; not "put the cup back") an office. */
const opensPhrase = (tokens: readonly CueToken[], at: number): boolean =>
  isCapitalised(tokens[at]) ||
  (determiners.has(tokens[at]?.lower ?? '') && !weakForms.has(tokens[at - 1]?.lower ?? ''));

const isFiniteCue = (token: CueToken | undefined): boolean =>
  token?.kind === 'word' && sayingForms.has(token.lower) && !token.lower.endsWith('ing');

/**
 * The only name of two or more words before the pronoun, if it is no body's. In "In Harrow Lind …" a place and a name
 * stand side by side: that is nobody's name.
 */
function onlyPerson(tokens: readonly CueToken[], at: number, text: string): string | undefined {
  const names = new Map<string, string>();
  for (let from = Math.max(0, at - FURTHEST_BACK); from < at; from++) {
    let to = from;
    while (to + 1 < at && isCapitalised(tokens[to]) && isCapitalised(tokens[to + 1])) to++;
    if (to === from) continue;
    const last = tokens[to]?.lower ?? '';
    if (!offices.has(last) && !prepositions.has(tokens[from]?.lower ?? ''))
      names.set(last, phraseText(tokens, { from, to, kind: 'name' }, text));
    from = to;
  }
  return names.size === 1 ? [...names.values()][0] : undefined;
}

/** "Cooperation in …" at the head of a sentence: its capital names nobody. */
const isCommonNoun = (tokens: readonly CueToken[], subject: Subject): boolean =>
  subject.from === subject.to &&
  (/(?:tions?|ments?|ness|ity|ities|ships?|isms?|ances?|ences?)$/.test(tokens[subject.to]?.lower ?? '') ||
    /^(?:in|between|with|for|on)$/.test(tokens[subject.to + 1]?.lower ?? ''));

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
