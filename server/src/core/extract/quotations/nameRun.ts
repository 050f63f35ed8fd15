import { type CueToken, isCapitalised, isPossessive } from './cueTokens';
import { calendarWords, offices, particles, prepositions, starters } from './grammar';
import { auxiliaries, determiners, sayingNouns } from './saying';

/** Who a cue names: tokens from `from` to `to` (inclusive). */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'role' | 'pronoun';
}

/** The name run of a phrase, or the role phrase as a whole. */
export function subjectIn(tokens: readonly CueToken[], from: number, to: number): Subject | undefined {
  const start = opensWithStarter(tokens, from, to) ? from + 1 : from;
  if (start > to || (prepositions.has(tokens[to]?.lower ?? '') && !isCapitalised(tokens[to])))
    return undefined;
  const possessor = speechOf(tokens, start, to);
  if (possessor) return possessor;
  if (isCapitalised(tokens[to]) && !determiners.has(tokens[to]?.lower ?? ''))
    return nameRun(tokens, start, to);
  const first = tokens[start];
  const anchored = determiners.has(first?.lower ?? '') || isCapitalised(first) || isPossessive(first);
  const plural = /s$/.test(tokens[to]?.lower ?? '');
  return anchored || plural ? { from: start, to, kind: 'role' } : undefined;
}

const opensWithStarter = (tokens: readonly CueToken[], from: number, to: number): boolean => {
  const first = tokens[from];
  if (!first || to <= from) return false;
  const opensSentence = tokens[from - 1]?.sentence !== first.sentence;
  return opensSentence && (starters.has(first.lower) || /^\p{Lu}\p{Ll}+ly$/u.test(first.text));
};

/** "The Kremlin's statement", "the Harbour Board statement": the one who made it. */
function speechOf(tokens: readonly CueToken[], from: number, to: number): Subject | undefined {
  if (!sayingNouns.has(tokens[to]?.lower ?? '') || isCapitalised(tokens[to])) return undefined;
  for (let at = to - 1; at >= from; at--) {
    if (isPossessive(tokens[at]) && !isCapitalised(tokens[at])) return { from, to: at, kind: 'role' };
    if (!isCapitalised(tokens[at]) || determiners.has(tokens[at]?.lower ?? '')) continue;
    return nameRun(tokens, from, at);
  }
  return undefined;
}

function nameRun(tokens: readonly CueToken[], from: number, to: number): Subject | undefined {
  if (calendarWords.test(tokens[to]?.text ?? '')) return undefined;
  let start = to;
  while (start > from && belongsToName(tokens, start - 1, from)) start--;
  while (
    start < to &&
    (determiners.has(tokens[start]?.lower ?? '') || particles.has(tokens[start]?.text ?? ''))
  )
    start++;
  if (/^(?:his|her|their|its)$/.test(tokens[start - 1]?.lower ?? ''))
    return { from: start - 1, to, kind: 'pronoun' };
  const end = cutPlace(tokens, start, to);
  return { from: start, to: end, kind: 'name' };
}

function belongsToName(tokens: readonly CueToken[], at: number, from: number): boolean {
  const token = tokens[at];
  if (isPossessive(token)) return false;
  if (isCapitalised(token)) return true;
  return (
    at > from && particles.has(token?.text ?? '') && isCapitalised(tokens[at - 1]) && token?.text !== 'and'
  );
}

/** "Ada Lind of Harrow" is Ada Lind; "Secretary of Commerce Ada Lind" and "Bank of Norland" stay whole. */
export function cutPlace(tokens: readonly CueToken[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]?.text === 'of' && !offices.has(tokens[at - 1]?.lower ?? '')) return at - 1;
  }
  return to;
}

/** A word that can stand between a subject and its verb. */
export const isFiller = (token: CueToken | undefined): boolean =>
  token?.kind === 'word' &&
  (auxiliaries.has(token.lower) || /^[a-z]{2,}ly$/.test(token.text) || token.lower === 'who');
