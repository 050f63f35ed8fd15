import { type CueToken, isCapitalised, isPossessive } from './cueTokens';
import type { Subject } from './nameRun';
import { phraseAfter } from './phraseAfter';
import { phraseBefore } from './phraseBefore';
import { auxiliaries, determiners, formsOfBe, pronouns, sayingForms, sayingNouns } from './saying';

const FURTHEST = 16;

/**
 * The speaker named after quotation token `at`: "…," said Lind; "…," Lind said; "…", in Lind's words; "…," was Lind's
 * verdict. `ending` is the last character of the quoted words.
 */
export function cueAfter(tokens: readonly CueToken[], at: number, ending: string): Subject | undefined {
  const first = skipMarks(tokens, at + 1);
  const token = tokens[first];
  if (token?.kind !== 'word') return undefined;
  if (!setOff(tokens, at, first, ending)) return owned(tokens, first);
  return verbFirst(tokens, first) ?? subjectFirst(tokens, at, first, ending) ?? owned(tokens, first);
}

const skipMarks = (tokens: readonly CueToken[], at: number): number =>
  /^[,—–-]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;

/** The quotation is set off from what follows, so that what follows can be its cue. */
const setOff = (tokens: readonly CueToken[], at: number, first: number, ending: string): boolean =>
  first > at + 1 ||
  /[,?!…—–-]/.test(ending) ||
  (ending === '.' && !isCapitalised(tokens[first])) ||
  opensSentence(tokens, at);

const opensSentence = (tokens: readonly CueToken[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.sentence !== tokens[at]?.sentence;

/** said Ada Lind; was Lind's verdict. */
function verbFirst(tokens: readonly CueToken[], at: number): Subject | undefined {
  const verb = /ly$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const token = tokens[verb];
  if (!token || isCapitalised(token)) return undefined;
  if (formsOfBe.has(token.lower)) return possessedNoun(tokens, verb + 1);
  if (!sayingForms.has(token.lower) || token.lower.endsWith('ing')) return undefined;
  return phraseAfter(tokens, verb + 1);
}

function possessedNoun(tokens: readonly CueToken[], from: number): Subject | undefined {
  for (let at = from; at < from + 7; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    if (!isPossessive(token) || !isCapitalised(token)) continue;
    const noun = tokens.slice(at + 1, at + 4).some((next) => sayingNouns.has(next.lower));
    return noun ? phraseBefore(tokens, at) : undefined;
  }
  return undefined;
}

/** Ada Lind told the board; the minister, Ada Lind, has said; she is on record as saying. */
function subjectFirst(
  tokens: readonly CueToken[],
  quote: number,
  first: number,
  ending: string,
): Subject | undefined {
  for (let verb = first + 1; verb < tokens.length && verb - first <= FURTHEST; verb++) {
    const token = tokens[verb];
    if (!token || token.kind === 'quote' || /[.;:!?]/.test(token.text[0] ?? '')) return undefined;
    if (!sayingForms.has(token.lower) || isCapitalised(token)) continue;
    if (determiners.has(tokens[verb - 1]?.lower ?? '')) continue;
    if (!finite(tokens, verb) || opensNewClaim(tokens, quote, verb, ending)) return undefined;
    const subject = phraseBefore(tokens, verb - 1);
    return subject && startsNear(tokens, subject, first) ? subject : undefined;
  }
  return undefined;
}

const finite = (tokens: readonly CueToken[], verb: number): boolean =>
  !tokens[verb]?.lower.endsWith('ing') || auxiliaries.has(tokens[verb - 1]?.lower ?? '');

/** After a quotation that ended its sentence, "Lind said that …" begins a statement of its own. */
function opensNewClaim(tokens: readonly CueToken[], quote: number, verb: number, ending: string): boolean {
  if (tokens[quote]?.sentence === tokens[verb]?.sentence || !/[.!?…]/.test(ending)) return false;
  const next = tokens[verb + 1];
  if (!next || /^[.,]$/.test(next.text)) return ending === '.';
  return ending === '.' || !/^(?:of|to|in|at|on|when|as|after|during|before|about)$/.test(next.lower);
}

/** The subject must follow the quotation at once, but for its own article and an opening adverb. */
function startsNear(tokens: readonly CueToken[], subject: Subject, first: number): boolean {
  const skipped = tokens.slice(first, subject.from);
  if (skipped.length > 8 || skipped.some((token) => token.kind === 'quote')) return false;
  return !skipped.some(
    (token) =>
      pronouns.has(token.lower) || /^(?:as|and|but|while|that|which|of|when|because|if)$/.test(token.lower),
  );
}

/** in Lind's words, in her view, as Lind put it, according to Lind. */
function owned(tokens: readonly CueToken[], at: number): Subject | undefined {
  const opening = tokens[at]?.lower;
  if (opening === 'according' && tokens[at + 1]?.lower === 'to') return phraseAfter(tokens, at + 2);
  if (opening === 'as') return asPut(tokens, at);
  if (opening !== 'in') return undefined;
  if (/^(?:his|her)$/.test(tokens[at + 1]?.lower ?? '') && sayingNouns.has(tokens[at + 2]?.lower ?? '')) {
    return { from: at + 1, to: at + 1, kind: 'pronoun' };
  }
  if (tokens[at + 1]?.lower === 'the' && tokens[at + 3]?.lower === 'of') return phraseAfter(tokens, at + 4);
  return possessedNoun(tokens, at + 1);
}

function asPut(tokens: readonly CueToken[], at: number): Subject | undefined {
  const rest = tokens.slice(at + 1, at + 8);
  const verb = rest.findIndex((token) =>
    /^(?:put|puts|said|says|calls|called|phrased|described|wrote|writes)$/.test(token.lower),
  );
  return verb > 0 ? phraseBefore(tokens, at + verb) : undefined;
}
