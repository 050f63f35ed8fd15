import { exact, type Place, type QuotationRecord, quotationsAt, spanOf } from '../../corpus/record';
import { exactIn } from '../../corpus/record/locate';
import { type PatternWord, parts } from './pattern';

/** Where a quotation stands in a source, its editorial gaps allowed for. */
export interface Match extends Place {
  /** What each ellipsis left out: word indexes, half-open. */
  readonly left: readonly { readonly from: number; readonly to: number }[];
}

const LONGEST_ELLIPSIS = 150;
const LONGEST_BRACKET = 8;

/** All places where the quotation stands word for word, its parts in order in one passage. */
export function faithfulMatches(record: QuotationRecord, pattern: readonly PatternWord[]): readonly Match[] {
  const [first, ...rest] = parts(pattern);
  if (!first) return [];
  return exact(record, wordsOf(first)).flatMap((place) => {
    const match = follow(place, rest);
    return match ? [match] : [];
  });
}

const wordsOf = (part: readonly PatternWord[]): readonly string[] => part.map(({ word }) => word);

function follow(place: Place, rest: readonly (readonly PatternWord[])[]): Match | undefined {
  let match: Match = { ...place, left: [] };
  for (const part of rest) {
    const ellipsis = part[0]?.gap === 'ellipsis';
    const limit = match.to + (ellipsis ? LONGEST_ELLIPSIS : LONGEST_BRACKET) + 1;
    const next = exactIn(place.record, wordsOf(part), match.to, limit).find(
      (from) => !divided(match, from) && !changesSpeaker(match, from),
    );
    if (next === undefined) return undefined;
    const left = ellipsis && next > match.to ? [...match.left, { from: match.to, to: next }] : match.left;
    match = { ...match, to: next + part.length, left };
  }
  return match;
}

/** An ellipsis does not lead from one person's words into another's. */
function changesSpeaker({ record, from }: Match, to: number): boolean {
  const [here, there] = [from, to].map((at) =>
    quotationsAt(record, spanOf({ record, from: at, to: at + 1 })).at(-1),
  );
  return here?.speaker !== undefined && there?.speaker !== undefined && here.speaker !== there.speaker;
}

const divided = (match: Match, to: number): boolean => match.record.words.slice(match.to, to).includes('');

const TURNING =
  /^(?:not|never|no|nor|neither|without|hardly|scarcely|unless|if|provided|perhaps|maybe|might|may|possibly|probably|almost|nearly|allegedly|reportedly|unlikely|except|only)$/;
const CONDITION = /^(?:if|unless|provided)$/;
const MOST_WORDS_LEFT = 10;
const SHORTEST_ASIDE = 3;

/**
 * The word that an ellipsis dropped and that turns the sense: a negation, hedge or condition. Only inside one sentence.
 * An aside between commas or dashes may be left out, unless it is a condition or nothing but a hedge.
 */
export function turningWord(match: Match): string | undefined {
  const { record } = match;
  for (const { from, to } of match.left) {
    if (to - from > MOST_WORDS_LEFT) continue;
    const start = record.ends[from - 1] ?? 0;
    const between = record.source.text.slice(start, record.starts[to] ?? start);
    if (/[.!?;:()]/.test(between)) continue;
    const words = record.words.slice(from, to);
    const word = words.find((candidate) => TURNING.test(candidate));
    const isAside = /[,–—]/.test(between);
    if (word && (!isAside || CONDITION.test(words[0] ?? '') || words.length < SHORTEST_ASIDE)) return word;
  }
  return undefined;
}

const LOST = /^(?:not|never|no)$/;

/**
 * The negation that stands right before the match in the same sentence, where the draft opens it as a sentence of its
 * own: "Don't wait for me" is not to be quoted as "Wait for me".
 */
export function lostNegation(match: Match, draft: string): string | undefined {
  const { record, from } = match;
  const before = record.words[from - 1] ?? '';
  if (!LOST.test(before) || !/^\p{Lu}/u.test(draft) || /^I\b/.test(draft)) return undefined;
  const gap = record.source.text.slice(record.ends[from - 1] ?? 0, record.starts[from] ?? 0);
  const opener = record.source.text.slice(record.starts[from] ?? 0, (record.starts[from] ?? 0) + 1);
  return /[.!?:;,“”"]/.test(gap) || /\p{Lu}/u.test(opener) ? undefined : before;
}
