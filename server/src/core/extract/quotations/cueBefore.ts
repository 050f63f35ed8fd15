import { type CueToken, isCapitalised, isPossessive, sentenceStart } from './cueTokens';
import { prepositions } from './grammar';
import type { Subject } from './nameRun';
import { phraseAfter } from './phraseAfter';
import { phraseBefore } from './phraseBefore';
import {
  auxiliaries,
  bareForms,
  determiners,
  formsOfBe,
  receivingForms,
  sayingForms,
  sayingNouns,
  weakForms,
} from './saying';
import { sentenceSubject } from './sentenceSubject';

const FURTHEST = 60;
const NEAR = 4;
/** "calls the rate of 140 crowns per hectare “…”": what is given a name stands between. */
const FAR = 10;
const NAMERS = /^(?:calls|called|labels|labelled|labeled|brands|branded|terms|termed)$/;
const MOST_VERBS = 6;

/** The speaker named before quotation token `at` in its sentence: by a verb or noun of saying, or by a colon. */
export function cueBefore(tokens: readonly CueToken[], at: number): Subject | undefined {
  let tried = 0;
  for (let verb = at - 1; verb >= 0 && at - verb <= FURTHEST && tried < MOST_VERBS; verb--) {
    if (tokens[verb]?.sentence !== tokens[at]?.sentence) break;
    if (sayingForms.has(tokens[verb]?.lower ?? '')) tried++;
    const found = readCue(tokens, verb, at);
    if (found === 'none') return undefined;
    if (found) return found;
  }
  return framed(tokens, at) ?? byColon(tokens, at);
}

function readCue(tokens: readonly CueToken[], verb: number, at: number): Subject | 'none' | undefined {
  const token = tokens[verb];
  if (token?.kind !== 'word') return undefined;
  const noun = possessedSpeech(tokens, verb);
  if (noun) return noun;
  if (!sayingForms.has(token.lower) || isCapitalised(token) || isNoun(tokens, verb)) return undefined;
  if (weakForms.has(token.lower) && !introduces(tokens, verb, at)) return undefined;
  if (isPassive(tokens, verb)) return 'none';
  const inverted = invertedSubject(tokens, verb);
  if (inverted) return inverted;
  if (token.lower.endsWith('ing') && !auxiliaries.has(tokens[verb - 1]?.lower ?? ''))
    return participleSubject(tokens, verb);
  return (
    phraseBefore(tokens, verb - 1) ??
    (opensWithSubject(tokens, verb) ? sentenceSubject(tokens, verb) : undefined)
  );
}

/** A verb that rarely reports needs "as", "that" or a colon after it, or the quotation close by. */
function introduces(tokens: readonly CueToken[], verb: number, at: number): boolean {
  const between = tokens.slice(verb + 1, at);
  if (between.length <= (NAMERS.test(tokens[verb]?.lower ?? '') ? FAR : NEAR)) return true;
  return between.some((token) => /^(?:as|that|:)$/.test(token.lower));
}

/** "his claim", "a report", "Lind's warm praise": the word is a noun here. */
function isNoun(tokens: readonly CueToken[], verb: number): boolean {
  const token = tokens[verb];
  const previous = tokens[verb - 1];
  if (!token || !previous) return false;
  if (bareForms.has(token.lower)) return !takesBareVerb(previous);
  if (!sayingNouns.has(token.lower)) return false;
  return determiners.has(previous.lower) || isPossessive(previous) || prepositions.has(previous.lower);
}

/** "they say", "to warn", "critics argue": what a verb without an ending follows. */
const takesBareVerb = (previous: CueToken): boolean =>
  auxiliaries.has(previous.lower) ||
  /^(?:i|we|you|they|who)$/.test(previous.lower) ||
  (/[^s]s$/.test(previous.lower) && !isPossessive(previous) && !determiners.has(previous.lower));

const isPassive = (tokens: readonly CueToken[], verb: number): boolean => {
  if (tokens[verb]?.lower.endsWith('ing')) return false;
  const previous = tokens[verb - 1]?.lower ?? '';
  return (
    formsOfBe.has(previous) ||
    (formsOfBe.has(tokens[verb - 2]?.lower ?? '') && /ly$|^also$|^now$/.test(previous))
  );
};

/** ", wrote Lind, …": the subject stands behind the verb. */
function invertedSubject(tokens: readonly CueToken[], verb: number): Subject | undefined {
  const token = tokens[verb];
  if (tokens[verb - 1]?.text !== ',' || !token || token.lower.endsWith('ing')) return undefined;
  if (!isCapitalised(tokens[verb + 1]) && tokens[verb + 1]?.lower !== 'the') return undefined;
  const subject = phraseAfter(tokens, verb + 1);
  return subject && tokens[subject.to + 1]?.text === ',' ? subject : undefined;
}

/** ", adding that": the subject of the clause before, from its own finite verb of saying where there is one. */
function participleSubject(tokens: readonly CueToken[], participle: number): Subject | undefined {
  const first = Math.max(sentenceStart(tokens, participle), participle - FURTHEST);
  for (let verb = participle - 1; verb >= first; verb--) {
    const token = tokens[verb];
    if (!token || token.sentence !== tokens[participle]?.sentence) break;
    if (token.kind !== 'word' || !sayingForms.has(token.lower) || token.lower.endsWith('ing')) continue;
    if (isNoun(tokens, verb) || isPassive(tokens, verb)) continue;
    const subject = phraseBefore(tokens, verb - 1);
    if (subject) return subject;
  }
  return sentenceSubject(tokens, participle);
}

/** Only the sentence's own first verb may borrow the sentence's first name. */
const opensWithSubject = (tokens: readonly CueToken[], verb: number): boolean =>
  !tokens
    .slice(Math.max(0, verb - 12), verb)
    .some((token) => /^(?:and|but|that|while|who|which)$/.test(token.lower));

/** "Lind's assertion that", "in Lind's words:". */
function possessedSpeech(tokens: readonly CueToken[], noun: number): Subject | undefined {
  if (!sayingNouns.has(tokens[noun]?.lower ?? '')) return undefined;
  for (let at = noun - 1; at >= 0 && noun - at <= 4; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    if (isPossessive(token) && isCapitalised(token)) return phraseBefore(tokens, at);
    if (token.lower === 'his' || token.lower === 'her') return { from: at, to: at, kind: 'pronoun' };
  }
  return undefined;
}

/** "According to Lind, …", "For Lind the bill “…”", "To Ada Lind, the historian, it was “…”". */
function framed(tokens: readonly CueToken[], at: number): Subject | undefined {
  const first = sentenceStart(tokens, at);
  for (let to = first; to < at - 1; to++) {
    if (tokens[to]?.lower === 'according' && tokens[to + 1]?.lower === 'to')
      return phraseAfter(tokens, to + 2);
  }
  const opening = tokens[first]?.lower;
  if ((opening !== 'for' && opening !== 'to') || !isCapitalised(tokens[first + 1])) return undefined;
  const frame = phraseAfter(tokens, first + 1);
  return frame ? leadingRun(tokens, frame) : undefined;
}

/** The name at the head of a phrase that ran on into the clause ("For Lind the bill …"). */
function leadingRun(tokens: readonly CueToken[], phrase: Subject): Subject {
  let to = phrase.from;
  while (isCapitalised(tokens[to + 1])) to++;
  return { from: phrase.from, to, kind: 'name' };
}

/** "Lind reached for an image: “…”": a colon gives the sentence's subject the word. */
function byColon(tokens: readonly CueToken[], at: number): Subject | undefined {
  if (tokens[at - 1]?.text !== ':') return undefined;
  const subject = sentenceSubject(tokens, at - 1);
  const hears = subject && tokens.slice(subject.to + 1, at).some(({ lower }) => receivingForms.has(lower));
  return hears ? undefined : subject;
}
