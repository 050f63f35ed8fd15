import type { Block } from '../../text/block';
import type { Span } from '../../text/span';
import { cueBefore } from './cueBefore';
import { type CueToken, cueTokens, isCapitalised } from './cueTokens';
import { markedSpans } from './marks';
import { antecedent, phraseText } from './pronoun';
import { pronouns, sayingForms, weakForms } from './saying';

/** What somebody is reported to have said, in the reporter's words: "Lind said that the pier would hold". */
export interface IndirectSpeech extends Span {
  /** The speaker's name, or role, as the text gives it. */
  readonly speaker: string;
}

const ADDRESSEE = 5;
const SHORTEST = 3;

/** The reported clauses of a block outside its quotation marks, each up to the end of its sentence. */
export function indirectSpeech(block: Block): readonly IndirectSpeech[] {
  const tokens = cueTokens(block.text, markedSpans(block.text));
  return tokens.flatMap((token, at) => {
    if (!opensClause(tokens, at)) return [];
    const end = clauseEnd(tokens, at);
    const speaker = end - at < SHORTEST ? undefined : speakerAt(tokens, at, block.text);
    return speaker ? [{ start: token.start, end: tokens[end - 1]?.end ?? token.end, speaker }] : [];
  });
}

/** Behind "said that", "told the council that", and behind "said" where a clause plainly begins. */
function opensClause(tokens: readonly CueToken[], at: number): boolean {
  const previous = tokens[at - 1];
  if (tokens[at]?.kind !== 'word' || previous?.sentence !== tokens[at]?.sentence) return false;
  if (previous?.lower === 'that') return saysWithin(tokens, at - 1);
  return (
    /^(?:said|says|added|adds)$/.test(previous?.lower ?? '') &&
    tokens[at - 2]?.kind === 'word' &&
    beginsClause(tokens[at])
  );
}

function saysWithin(tokens: readonly CueToken[], that: number): boolean {
  for (let verb = that - 1; verb >= 0 && that - verb <= ADDRESSEE; verb--) {
    const { kind, lower } = tokens[verb] ?? { kind: 'punctuation', lower: '' };
    if (kind !== 'word') return false;
    if (sayingForms.has(lower) && !weakForms.has(lower)) return true;
  }
  return false;
}

const beginsClause = (token: CueToken | undefined): boolean =>
  token !== undefined &&
  (pronouns.has(token.lower) ||
    isCapitalised(token) ||
    /^(?:the|an?|his|her|their|its|this|these|there|no|all)$/.test(token.lower));

/** The first token behind the clause: the sentence's last mark, or a quotation that it leads up to. */
function clauseEnd(tokens: readonly CueToken[], from: number): number {
  let end = from;
  while (
    end < tokens.length &&
    tokens[end]?.sentence === tokens[from]?.sentence &&
    tokens[end]?.kind !== 'quote'
  )
    end++;
  while (end > from && tokens[end - 1]?.kind === 'punctuation') end--;
  return end;
}

/** As if a quotation began at the token: who would be its speaker. */
function speakerAt(tokens: readonly CueToken[], at: number, text: string): string | undefined {
  const here = tokens[at];
  if (!here) return undefined;
  const quote: CueToken = { ...here, kind: 'quote', text: '', lower: '', quote: -1 };
  const subject = cueBefore([...tokens.slice(0, at), quote], at);
  if (!subject) return undefined;
  if (subject.kind !== 'pronoun') return phraseText(tokens, subject, text);
  return antecedent(tokens, subject.from, [], text);
}

const made = new WeakMap<Block, readonly IndirectSpeech[]>();

/** The same, kept while the block is. */
export function indirectSpeechOf(block: Block): readonly IndirectSpeech[] {
  const known = made.get(block);
  if (known) return known;
  const fresh = indirectSpeech(block);
  made.set(block, fresh);
  return fresh;
}
