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

/** "the minister, Ada Lind," or "the mayor of Harrow, Ada Lind," after a verb. */
export function appositionAfter(tokens: readonly CueToken[], to: number): Subject | undefined {
  let comma = to + 1;
  if (tokens[comma]?.text === 'of')
    do comma++;
    while (isCapitalised(tokens[comma]) || tokens[comma]?.lower === 'the');
  if (tokens[comma]?.text !== ',' || !isCapitalised(tokens[comma + 1])) return undefined;
  const name = phraseAfter(tokens, comma + 1);
  return name?.kind === 'name' && /^[,.]?$/.test(tokens[name.to + 1]?.text ?? '') ? name : undefined;
}
