import type { Span } from '../../text/span';
import type { MarkedSpan } from './marks';

/** A word, a punctuation mark, or a whole quotation as one token (`quote` is its index in the block). */
export interface CueToken extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'punctuation' | 'quote';
  readonly quote?: number;
  /** Number of the sentence in the block. */
  readonly sentence: number;
}

const TITLES = 'Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Prof|Rev|Hon|Jr|Sr|No|vs|Ald';
const WORD = String.raw`(?:\p{Lu}\.){2,}|(?:${TITLES}|\p{Lu})\.(?=\s)|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’\-‐‑&.,](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*`;
const PIECE = new RegExp(`${WORD}|[^\\s]`, 'gu');

/** The block's text as tokens in which every quotation is one token, so that its words are never taken for a cue. */
export function cueTokens(text: string, quotes: readonly MarkedSpan[]): readonly CueToken[] {
  const bare = quotes.flatMap((quote, index) => {
    const from = quotes[index - 1]?.outer.end ?? 0;
    return [...pieces(text, from, quote.outer.start), quoteToken(text, quote, index)];
  });
  return numberSentences(
    [...bare, ...pieces(text, quotes.at(-1)?.outer.end ?? 0, text.length)],
    text,
    quotes,
  );
}

type Unnumbered = Omit<CueToken, 'sentence'>;

function pieces(text: string, from: number, to: number): readonly Unnumbered[] {
  return [...text.slice(from, to).matchAll(PIECE)].map((match) => {
    const start = from + match.index;
    const kind = /^[\p{L}\p{N}]/u.test(match[0]) ? 'word' : 'punctuation';
    const [text] = match;
    const lower = text.toLowerCase().replaceAll('’', "'");
    return {
      start,
      end: start + text.length,
      text,
      // One string of both where they are alike: tokens are many, and remembered.
      lower: lower === text ? text : lower,
      kind,
      quote: undefined,
    };
  });
}

const quoteToken = (text: string, quote: MarkedSpan, index: number): Unnumbered => ({
  start: quote.outer.start,
  end: quote.outer.end,
  text: text.slice(quote.outer.start, quote.outer.end),
  lower: '',
  kind: 'quote',
  quote: index,
});

function numberSentences(
  tokens: readonly Unnumbered[],
  text: string,
  quotes: readonly MarkedSpan[],
): readonly CueToken[] {
  let sentence = 0;
  return tokens.map((token, index) => {
    const { start, end, kind, lower, quote } = token;
    const numbered: CueToken = { start, end, text: token.text, lower, kind, quote, sentence };
    if (endsSentence(token, tokens[index + 1], text, quotes)) sentence++;
    return numbered;
  });
}

function endsSentence(
  token: Unnumbered,
  next: Unnumbered | undefined,
  text: string,
  quotes: readonly MarkedSpan[],
): boolean {
  if (!next || token.kind === 'word') return false;
  const ends =
    token.kind === 'punctuation'
      ? /[.!?…]/.test(token.text)
      : /[.!?…]$/.test(quotedText(text, quotes[token.quote ?? 0]));
  return ends && (next.kind === 'quote' || /^[\p{Lu}\p{N}(]/u.test(next.text));
}

const FURTHEST_BACK = 200;

/** The first token of the sentence that holds token `at`; in a sentence beyond all measure, one not too far back. */
export function sentenceStart(tokens: readonly CueToken[], at: number): number {
  const limit = Math.max(0, at - FURTHEST_BACK);
  let first = at;
  while (first > limit && tokens[first - 1]?.sentence === tokens[at]?.sentence) first--;
  return first;
}

/** The words between the marks, without marks nested at their end. */
export const quotedText = (text: string, quote: MarkedSpan | undefined): string =>
  quote ? text.slice(quote.span.start, quote.span.end).replace(/[\s'’”"»]+$/, '') : '';

export const isCapitalised = (token: CueToken | undefined): boolean =>
  token?.kind === 'word' && /^(?:al-|el-|d['’])?\p{Lu}/u.test(token.text);

export const isPossessive = (token: CueToken | undefined): boolean =>
  !!token && /(?:['’]s|s['’])$/.test(token.text);
