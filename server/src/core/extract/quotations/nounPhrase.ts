import { type CueToken, isCapitalised, isPossessive } from './cueTokens';
import { auxiliaries, determiners, pronouns, sayingForms, sayingNouns } from './saying';

/** Who a cue names: tokens from `from` to `to` (inclusive). */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'role' | 'pronoun';
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const PREPOSITIONS = list(
  'of in at on alongside beside beyond through upon within without from for with by to into during following including regarding concerning about against over under near inside outside between among since after before until',
);
const CLAUSE_OPENERS = list('after before since until');
const CONJUNCTIONS = list(
  'and but or nor yet so when while as because if that which where although though whereas than what how why whether especially',
);
const PARTICLES = list('of de la da di du bin ibn van von der den al el ben and for the');
const STARTERS = list(
  'then meanwhile yesterday today tomorrow earlier later now still yet so even only once here there also however indeed instead thus hence perhaps but and or when as while after before since if although though because in on at for to from by with under about asked speaking sitting standing writing according last this that these those it what both not no nevertheless moreover finally again',
);
const OFFICES = list(
  'secretary minister president chairman chairwoman chair head director chief governor mayor bank house university ministry department union institute office committee commission council association federation league society ambassador leader member spokesman spokeswoman spokesperson bishop archbishop king queen prince princess duke duchess speaker school college republic kingdom',
);
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
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
  return outer ?? subject(tokens, from, last);
}

/** The noun phrase that starts at token `start` and ends before a comma, a preposition or a new clause. */
export function phraseAfter(tokens: readonly CueToken[], start: number): Subject | undefined {
  const first = tokens[start];
  if (first?.kind !== 'word') return undefined;
  if (pronouns.has(first.lower)) return { from: start, to: start, kind: 'pronoun' };
  let to = start;
  for (let at = start; at < tokens.length && at - start < 14 && continues(tokens, at, start); at++) to = at;
  while (to > start && PARTICLES.has(tokens[to]?.lower ?? '')) to--;
  const found = subject(tokens, start, to);
  return found?.kind === 'role' ? (appositionAfter(tokens, to) ?? found) : found;
}

/** The first noun phrase of the sentence that holds token `at`, past an opening adverbial: its grammatical subject. */
export function sentenceSubject(tokens: readonly CueToken[], at: number): Subject | undefined {
  const sentence = tokens[at]?.sentence;
  let from = at;
  while (from > 0 && tokens[from - 1]?.sentence === sentence) from--;
  const first = tokens[from];
  if (first?.kind !== 'word') return undefined;
  const cleft = cleftSubject(tokens, from);
  if (cleft) return cleft;
  if (pronouns.has(first.lower)) return { from, to: from, kind: 'pronoun' };
  if (auxiliaries.has(first.lower)) return undefined;
  if (PREPOSITIONS.has(first.lower) || opensParticiple(tokens, from)) return pastOpening(tokens, from, at);
  if (STARTERS.has(first.lower))
    return isCapitalised(tokens[from + 1]) ? leadingName(tokens, from + 1, at) : undefined;
  return leadingName(tokens, from, at);
}

/** "Seated beside the mayor, Lind …", "Defeated, Lind …". */
const opensParticiple = (tokens: readonly CueToken[], at: number): boolean =>
  /(?:ed|ing)$/.test(tokens[at]?.lower ?? '') &&
  (PREPOSITIONS.has(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.text === ',');

/** "It was Ada Lind who …". */
function cleftSubject(tokens: readonly CueToken[], from: number): Subject | undefined {
  if (tokens[from]?.lower !== 'it' || !/^(?:was|is)$/.test(tokens[from + 1]?.lower ?? '')) return undefined;
  const name = phraseAfter(tokens, from + 2);
  return name?.kind === 'name' && tokens[name.to + 1]?.lower === 'who' ? name : undefined;
}

/** A word that heads the name of a body or an office. */
export const isOffice = (lower: string): boolean => OFFICES.has(lower);

export const isPreposition = (token: CueToken | undefined): boolean =>
  !!token && PREPOSITIONS.has(token.lower);

/** The name run of a phrase, or the role phrase as a whole. */
function subject(tokens: readonly CueToken[], from: number, to: number): Subject | undefined {
  const start = opensWithStarter(tokens, from, to) ? from + 1 : from;
  if (start > to || (PREPOSITIONS.has(tokens[to]?.lower ?? '') && !isCapitalised(tokens[to])))
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
  return opensSentence && (STARTERS.has(first.lower) || /^\p{Lu}\p{Ll}+ly$/u.test(first.text));
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
  if (CALENDAR.test(tokens[to]?.text ?? '')) return undefined;
  let start = to;
  while (start > from && belongsToName(tokens, start - 1, from)) start--;
  while (
    start < to &&
    (determiners.has(tokens[start]?.lower ?? '') || PARTICLES.has(tokens[start]?.text ?? ''))
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
    at > from && PARTICLES.has(token?.text ?? '') && isCapitalised(tokens[at - 1]) && token?.text !== 'and'
  );
}

/** "Ada Lind of Harrow" is Ada Lind; "Secretary of Commerce Ada Lind" and "Bank of Norland" stay whole. */
function cutPlace(tokens: readonly CueToken[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]?.text === 'of' && !OFFICES.has(tokens[at - 1]?.lower ?? '')) return at - 1;
  }
  return to;
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

const isFiller = (token: CueToken | undefined): boolean =>
  token?.kind === 'word' &&
  (auxiliaries.has(token.lower) || /^[a-z]{2,}ly$/.test(token.text) || token.lower === 'who');

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
  if (PREPOSITIONS.has(token.lower) && !PARTICLES.has(token.text)) return isCapitalised(token) && false;
  if (CONJUNCTIONS.has(token.lower) || pronouns.has(token.lower)) return false;
  if (PARTICLES.has(token.text)) return token.text === 'the' || isCapitalised(tokens[at - 1]);
  return isCapitalised(token) || !sayingForms.has(token.lower);
}

/** "The statement after the talks said": the head before the preposition. */
function beyondPreposition(tokens: readonly CueToken[], from: number): Subject | undefined {
  const preposition = tokens[from - 1];
  const head = tokens[from - 2];
  if (!preposition || !PREPOSITIONS.has(preposition.lower) || head?.kind !== 'word') return undefined;
  if (head.sentence !== preposition.sentence || isFiller(head) || CONJUNCTIONS.has(head.lower))
    return undefined;
  const start = startOf(tokens, from - 2);
  const opens = start === 0 || tokens[start - 1]?.sentence !== preposition.sentence;
  const closesClause =
    opens || tokens[start - 1]?.text === ',' || CONJUNCTIONS.has(tokens[start - 1]?.lower ?? '');
  if (!closesClause)
    return CLAUSE_OPENERS.has(preposition.lower) ? undefined : beyondPreposition(tokens, start);
  return subject(tokens, start, from - 2);
}

function continues(tokens: readonly CueToken[], at: number, start: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.sentence !== tokens[start]?.sentence) return false;
  if (at === start) return !PREPOSITIONS.has(token.lower) && !CONJUNCTIONS.has(token.lower);
  if (token.text === 'of' || token.text === 'and')
    return isCapitalised(tokens[at - 1]) && isCapitalised(tokens[at + 1]);
  if (PARTICLES.has(token.text) && isCapitalised(tokens[at - 1]) && isCapitalised(tokens[at + 1]))
    return true;
  if (isFiller(token) || token.lower === 'who' || determiners.has(token.lower)) return false;
  return !PREPOSITIONS.has(token.lower) && !CONJUNCTIONS.has(token.lower) && !pronouns.has(token.lower);
}

/** "the minister, Ada Lind," or "the mayor of Harrow, Ada Lind," after a verb. */
function appositionAfter(tokens: readonly CueToken[], to: number): Subject | undefined {
  let comma = to + 1;
  if (tokens[comma]?.text === 'of')
    do comma++;
    while (isCapitalised(tokens[comma]) || tokens[comma]?.lower === 'the');
  if (tokens[comma]?.text !== ',' || !isCapitalised(tokens[comma + 1])) return undefined;
  const name = phraseAfter(tokens, comma + 1);
  return name?.kind === 'name' && /^[,.]?$/.test(tokens[name.to + 1]?.text ?? '') ? name : undefined;
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
  phrase.from === phrase.to && OFFICES.has(tokens[phrase.to]?.lower ?? '');

/** A role phrase read forward swallows the verb; a name inside it, near its start, is the subject. */
function shortenRole(tokens: readonly CueToken[], phrase: Subject): Subject | undefined {
  let from = phrase.from;
  while (from <= phrase.to && !(isCapitalised(tokens[from]) && !determiners.has(tokens[from]?.lower ?? '')))
    from++;
  if (from > phrase.to || from - phrase.from > 3) return undefined;
  let to = from;
  while (to < phrase.to && (isCapitalised(tokens[to + 1]) || PARTICLES.has(tokens[to + 1]?.text ?? ''))) to++;
  while (to > from && !isCapitalised(tokens[to])) to--;
  if (CALENDAR.test(tokens[to]?.text ?? '')) return undefined;
  return isPossessive(tokens[to]) ? undefined : { from, to: cutPlace(tokens, from, to), kind: 'name' };
}

function pastOpening(tokens: readonly CueToken[], from: number, limit: number): Subject | undefined {
  const sentence = tokens[from]?.sentence;
  for (let at = from; at < limit && at - from < 16 && tokens[at]?.sentence === sentence; at++) {
    if (tokens[at]?.text === ',' && tokens[at + 1]?.kind === 'word') {
      const next = tokens[at + 1];
      if (next && pronouns.has(next.lower)) return { from: at + 1, to: at + 1, kind: 'pronoun' };
      return leadingName(tokens, at + 1, limit);
    }
  }
  return undefined;
}
