import { type CueToken, isCapitalised } from './cueTokens';
import { clauseOpeners, conjunctions, particles, prepositions } from './grammar';
import { isFiller, type Subject, subjectIn } from './nameRun';
import { determiners, pronouns, sayingForms } from './saying';
import { sentenceSubject } from './sentenceSubject';

const LONGEST_PHRASE = 9;

/** The noun phrase that ends at token `end`: a name, a role phrase or a pronoun; undefined where neither is plain. */
export function phraseBefore(tokens: readonly CueToken[], end: number): Subject | undefined {
  const last = skipBack(tokens, end);
  const token = tokens[last];
  if (token?.kind !== 'word') return undefined;
  if (/^(?:and|but)$/.test(token.lower)) return sentenceSubject(tokens, last);
  if (pronouns.has(token.lower)) return { from: last, to: last, kind: 'pronoun' };
  const from = startOf(tokens, last);
  const outer = from > 0 ? beyondPreposition(tokens, from) : undefined;
  return outer ?? subjectIn(tokens, from, last);
}

/** Left past auxiliaries, adverbs, brackets and an apposition between commas to the word that can end a subject. */
function skipBack(tokens: readonly CueToken[], end: number): number {
  let at = end;
  while (at >= 0 && isFiller(tokens[at])) at--;
  if (tokens[at]?.text === ')') {
    while (at >= 0 && tokens[at]?.text !== '(') at--;
    return skipBack(tokens, at - 1);
  }
  return tokens[at]?.text === ',' ? pastApposition(tokens, at) : at;
}

/** ", the harbour master," before a verb: the word before its first comma; a name inside it is better still. */
function pastApposition(tokens: readonly CueToken[], comma: number): number {
  const sentence = tokens[comma]?.sentence;
  for (let at = comma - 1; at > 0 && comma - at <= 14; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || token.kind === 'quote') return -1;
    if (token.text !== ',') continue;
    if (isCapitalised(tokens[at - 1])) return at - 1;
    return isCapitalised(tokens[comma - 1]) && isCapitalised(tokens[at + 1]) ? comma - 1 : at - 1;
  }
  return -1;
}

function startOf(tokens: readonly CueToken[], last: number): number {
  const sentence = tokens[last]?.sentence;
  let from = last;
  while (from > 0 && last - from < LONGEST_PHRASE) {
    const token = tokens[from];
    const previous = tokens[from - 1];
    if (determiners.has(token?.lower ?? '') || previous?.sentence !== sentence) break;
    if (!joins(tokens, from - 1)) break;
    from--;
  }
  return from;
}

/** Whether token `at` can stand inside a phrase, seen from its right neighbour. */
function joins(tokens: readonly CueToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.text === 'of') return isCapitalised(tokens[at - 1]) && isCapitalised(tokens[at + 1]);
  if (prepositions.has(token.lower) && !particles.has(token.text)) return false;
  if (conjunctions.has(token.lower) || pronouns.has(token.lower)) return false;
  if (particles.has(token.text)) return token.text === 'the' || isCapitalised(tokens[at - 1]);
  return isCapitalised(token) || !sayingForms.has(token.lower);
}

/** "The statement after the talks said": the head before the preposition. */
function beyondPreposition(tokens: readonly CueToken[], from: number): Subject | undefined {
  const preposition = tokens[from - 1];
  const head = tokens[from - 2];
  if (!preposition || !prepositions.has(preposition.lower) || head?.kind !== 'word') return undefined;
  if (head.sentence !== preposition.sentence || isFiller(head) || conjunctions.has(head.lower))
    return undefined;
  const start = startOf(tokens, from - 2);
  const before = tokens[start - 1];
  const opens = !before || before.kind === 'quote' || before.sentence !== preposition.sentence;
  const closesClause =
    opens || tokens[start - 1]?.text === ',' || conjunctions.has(tokens[start - 1]?.lower ?? '');
  if (!closesClause)
    return clauseOpeners.has(preposition.lower) ? undefined : beyondPreposition(tokens, start);
  return subjectIn(tokens, start, from - 2);
}
