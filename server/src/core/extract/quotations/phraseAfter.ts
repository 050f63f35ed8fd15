import { type CueToken, isCapitalised } from './cueTokens';
import { conjunctions, particles, prepositions } from './grammar';
import { isFiller, type Subject, subjectIn } from './nameRun';
import { determiners, pronouns } from './saying';

/** The noun phrase that starts at token `start` and ends before a comma, a preposition or a new clause. */
export function phraseAfter(tokens: readonly CueToken[], start: number): Subject | undefined {
  const first = tokens[start];
  if (first?.kind !== 'word') return undefined;
  if (pronouns.has(first.lower)) return { from: start, to: start, kind: 'pronoun' };
  let to = start;
  for (let at = start; at < tokens.length && at - start < 14 && continues(tokens, at, start); at++) to = at;
  while (to > start && particles.has(tokens[to]?.lower ?? '')) to--;
  const found = subjectIn(tokens, start, to);
  return found?.kind === 'role' ? (appositionAfter(tokens, to) ?? found) : found;
}

function continues(tokens: readonly CueToken[], at: number, start: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.sentence !== tokens[start]?.sentence) return false;
  if (at === start) return !prepositions.has(token.lower) && !conjunctions.has(token.lower);
  if (token.text === 'of' || token.text === 'and')
    return isCapitalised(tokens[at - 1]) && isCapitalised(tokens[at + 1]);
  if (particles.has(token.text) && isCapitalised(tokens[at - 1]) && isCapitalised(tokens[at + 1]))
    return true;
  if (isFiller(token) || token.lower === 'who' || determiners.has(token.lower)) return false;
  return !prepositions.has(token.lower) && !conjunctions.has(token.lower) && !pronouns.has(token.lower);
}

/** "the minister, Ada Lind,", "the mayor of Harrow, Ada Lind," or "its chairman, the baker Ada Lind,". */
export function appositionAfter(tokens: readonly CueToken[], to: number): Subject | undefined {
  const comma = pastRealm(tokens, to + 1);
  if (tokens[comma]?.text !== ',') return undefined;
  const from = /^(?:the|a|an)$/.test(tokens[comma + 1]?.lower ?? '') ? comma + 2 : comma + 1;
  if (from === comma + 1 && !isCapitalised(tokens[from])) return undefined;
  const name = phraseAfter(tokens, from);
  if (name?.kind !== 'name' || name.from - from > LONGEST_TRADE) return undefined;
  return /^[,.]?$/.test(tokens[name.to + 1]?.text ?? '') ? name : undefined;
}

/** Words between the article and the name: "the retired ferry captain Ada Lind". */
const LONGEST_TRADE = 4;

/** Past "of Harrow", "of the dig". */
function pastRealm(tokens: readonly CueToken[], at: number): number {
  if (tokens[at]?.text !== 'of') return at;
  let end = at + 1;
  while (isCapitalised(tokens[end]) || tokens[end]?.lower === 'the') end++;
  const isNoun = end === at + 1 || tokens[end - 1]?.lower === 'the';
  return isNoun && tokens[end]?.kind === 'word' ? end + 1 : end;
}
