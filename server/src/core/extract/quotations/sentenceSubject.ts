import { type CueToken, isCapitalised, isPossessive, sentenceStart } from './cueTokens';
import { calendarWords, offices, particles, prepositions, starters } from './grammar';
import { cutPlace, type Subject } from './nameRun';
import { appositionAfter, phraseAfter } from './phraseAfter';
import { auxiliaries, determiners, pronouns } from './saying';

/** The first noun phrase of the sentence that holds token `at`, past an opening adverbial: its grammatical subject. */
export function sentenceSubject(tokens: readonly CueToken[], at: number): Subject | undefined {
  const from = sentenceStart(tokens, at);
  const first = tokens[from];
  if (first?.kind !== 'word') return undefined;
  const cleft = cleftSubject(tokens, from);
  if (cleft) return cleft;
  if (pronouns.has(first.lower)) return { from, to: from, kind: 'pronoun' };
  if (auxiliaries.has(first.lower)) return undefined;
  if (prepositions.has(first.lower) || opensParticiple(tokens, from)) return pastOpening(tokens, from, at);
  if (starters.has(first.lower))
    return isCapitalised(tokens[from + 1]) ? leadingName(tokens, from + 1, at) : undefined;
  return leadingName(tokens, from, at);
}

/** "Seated beside the mayor, Lind …", "Defeated, Lind …". */
const opensParticiple = (tokens: readonly CueToken[], at: number): boolean =>
  /(?:ed|ing)$/.test(tokens[at]?.lower ?? '') &&
  (prepositions.has(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.text === ',');

/** "It was Ada Lind who …". */
function cleftSubject(tokens: readonly CueToken[], from: number): Subject | undefined {
  if (tokens[from]?.lower !== 'it' || !/^(?:was|is)$/.test(tokens[from + 1]?.lower ?? '')) return undefined;
  const name = phraseAfter(tokens, from + 2);
  return name?.kind === 'name' && tokens[name.to + 1]?.lower === 'who' ? name : undefined;
}

function leadingName(tokens: readonly CueToken[], from: number, limit: number): Subject | undefined {
  const phrase = phraseAfter(tokens, from);
  if (!phrase || phrase.to >= limit) return undefined;
  if (phrase.kind === 'name')
    return isBareOffice(tokens, phrase) ? (appositionAfter(tokens, phrase.to) ?? phrase) : phrase;
  if (phrase.kind !== 'role') return phrase;
  return appositionAfter(tokens, phrase.to) ?? shortenRole(tokens, phrase);
}

/** "The Mayor": an office in capitals rather than a name. */
const isBareOffice = (tokens: readonly CueToken[], phrase: Subject): boolean =>
  phrase.from === phrase.to && offices.has(tokens[phrase.to]?.lower ?? '');

/** A role phrase read forward swallows the verb; a name inside it, near its start, is the subject. */
function shortenRole(tokens: readonly CueToken[], phrase: Subject): Subject | undefined {
  let from = phrase.from;
  while (from <= phrase.to && !(isCapitalised(tokens[from]) && !determiners.has(tokens[from]?.lower ?? '')))
    from++;
  if (from > phrase.to || from - phrase.from > 3) return undefined;
  let to = from;
  while (to < phrase.to && (isCapitalised(tokens[to + 1]) || particles.has(tokens[to + 1]?.text ?? ''))) to++;
  while (to > from && !isCapitalised(tokens[to])) to--;
  if (calendarWords.test(tokens[to]?.text ?? '')) return undefined;
  return isPossessive(tokens[to]) ? undefined : { from, to: cutPlace(tokens, from, to), kind: 'name' };
}

function pastOpening(tokens: readonly CueToken[], from: number, limit: number): Subject | undefined {
  const sentence = tokens[from]?.sentence;
  for (let at = from; at < limit && at - from < 16 && tokens[at]?.sentence === sentence; at++) {
    if (/^[,:]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'word') {
      const next = tokens[at + 1];
      if (next && pronouns.has(next.lower)) return { from: at + 1, to: at + 1, kind: 'pronoun' };
      return leadingName(tokens, at + 1, limit);
    }
  }
  return undefined;
}
