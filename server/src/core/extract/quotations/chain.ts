import { type CueToken, sentenceStart } from './cueTokens';
import type { Subject } from './nameRun';
import { phraseAfter } from './phraseAfter';
import { phraseBefore } from './phraseBefore';
import { sayingForms, weakForms } from './saying';

const NEAR = 5;
const FAR = 12;

/**
 * Who passes a speaker's words on: Brandt in "Brandt said that Lind had called it …", "according to Brandt, Lind said",
 * "Brandt quoted Lind as saying", "… said Lind, according to Brandt". Undefined where the words come at first hand.
 */
export function passedOnBy(tokens: readonly CueToken[], speaker: Subject): Subject | undefined {
  const found = before(tokens, speaker.from) ?? after(tokens, speaker.to);
  return found?.kind === 'name' ? found : undefined;
}

function before(tokens: readonly CueToken[], from: number): Subject | undefined {
  if (/^(?:quot|cit)(?:ed|es|ing)$/.test(tokens[from - 1]?.lower ?? ''))
    return phraseBefore(tokens, from - 2);
  for (let at = from - 1; at >= 0 && from - at <= NEAR; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from]?.sentence) return undefined;
    if (token.text === ',') return frameBefore(tokens, at);
    if (token.kind !== 'word') return undefined;
    if (token.lower === 'that') return sayer(tokens, at);
  }
  return undefined;
}

/** The subject of the verb of saying that "that" at token `at` belongs to. */
function sayer(tokens: readonly CueToken[], at: number): Subject | undefined {
  for (let verb = at - 1; verb >= 0 && at - verb <= NEAR; verb--) {
    const { kind, lower } = tokens[verb] ?? { kind: 'punctuation', lower: '' };
    if (kind !== 'word') return undefined;
    if (sayingForms.has(lower) && (!weakForms.has(lower) || lower === 'reported') && !lower.endsWith('ing'))
      return phraseBefore(tokens, verb - 1);
  }
  return undefined;
}

/** "According to Brandt," up to the comma. */
function frameBefore(tokens: readonly CueToken[], comma: number): Subject | undefined {
  const first = sentenceStart(tokens, comma);
  return accordingTo(tokens, first, comma);
}

function accordingTo(tokens: readonly CueToken[], at: number, end?: number): Subject | undefined {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return undefined;
  const found = phraseAfter(tokens, at + 2);
  return found && (end === undefined || found.to === end - 1) ? found : undefined;
}

/** ", according to Brandt" or ", Brandt said." behind the cue. */
function after(tokens: readonly CueToken[], to: number): Subject | undefined {
  for (let at = to + 1; at < tokens.length && at - to <= FAR; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[to]?.sentence || token.kind === 'quote') return undefined;
    if (token.text === ',') return accordingTo(tokens, at + 1) ?? closingSayer(tokens, at);
  }
  return undefined;
}

/** Whoever "said" at the end of the sentence, behind the comma. */
function closingSayer(tokens: readonly CueToken[], comma: number): Subject | undefined {
  for (let verb = comma + 2; verb - comma <= NEAR; verb++) {
    if (tokens[verb]?.kind !== 'word') return undefined;
    if (!/^(?:said|says|added|told|recalled|reported|wrote)$/.test(tokens[verb]?.lower ?? '')) continue;
    const subject = phraseBefore(tokens, verb - 1);
    return subject?.from === comma + 1 && /^[.!?]?$/.test(tokens[verb + 1]?.text ?? '') ? subject : undefined;
  }
  return undefined;
}
