import {
  type Alignment,
  nearest,
  type QuotationRecord,
  quotationsAt,
  type SourceRecord,
  spanOf,
} from '../../corpus/record';
import { isContent } from './context';
import type { PatternWord } from './pattern';

/** A source's words that the draft's quotation has altered; faithful after all where no edit is `real`. */
export interface Near extends Alignment {
  /** Edits that are no editorial licence. */
  readonly real: number;
}

const SURE = 0.34;
const POSSIBLE = 0.45;
const LONG_RUN = 4;
const REORDERED = 0.6;
const MOST_GAP = 12;
const MOST_CUE = 12;

/**
 * The source's words to which the quotation is so close that it can only be an altered copy (costs measured: altered
 * at most 0.33, absent at least 0.45); in narration, outside quotation marks, it must be closer still.
 */
export function nearWords(record: QuotationRecord, pattern: readonly PatternWord[]): Near | undefined {
  const words = pattern.map(({ word }) => word);
  const found = nearest(record, words)
    .map((alignment) => withLicence(alignment, pattern))
    .sort((a, b) => a.cost - b.cost);
  const best = found.find((near) => near.real === 0 || isAltered(near, words));
  return best && best.real > 0 ? widened(best, words.length) : best;
}

const MOST_WIDENED = 4;

/**
 * Where the last words differ, the alignment may end in the midst of the source's phrase: it goes on to the next
 * punctuation mark, if that is near, so that a fix does not cut the phrase.
 */
function widened(near: Near, length: number): Near {
  const { record, to } = near;
  if (near.edits.at(-1)?.kind === 'same') return near;
  for (let end = to; end <= to + MOST_WIDENED && end <= record.words.length; end++) {
    const after = record.source.text.slice(record.ends[end - 1] ?? 0, record.starts[end] ?? undefined);
    if (!/^\s*[.,;:!?”"»–—)]/.test(after)) continue;
    const more = Array.from(
      { length: end - to },
      (_, index) => ({ kind: 'dropped', here: length, there: to + index }) as const,
    );
    return { ...near, to: end, edits: [...near.edits, ...more] };
  }
  return near;
}

/** What a bracket or ellipsis covers costs nothing, nor does the cue that interrupts the source's quotation. */
function withLicence(alignment: Alignment, pattern: readonly PatternWord[]): Near {
  const dropped = alignment.edits.filter((edit) => edit.kind === 'dropped');
  const edited = dropped.filter((edit) => pattern[edit.here]?.gap);
  const cue = dropped.filter((edit) => isCue(alignment, edit.there));
  const licensed = new Set([
    ...(edited.length <= MOST_GAP ? edited : []),
    ...(cue.length <= MOST_CUE ? cue : []),
  ]).size;
  const real = alignment.edits.filter((edit) => edit.kind !== 'same').length - licensed;
  const cost = Math.max(0, alignment.cost - licensed / Math.max(1, pattern.length));
  return { ...alignment, cost, real };
}

/** A word outside quotation marks between words inside: "…," said Lind, "…". */
const isCue = ({ record, from, to }: Alignment, at: number): boolean =>
  at > from && at < to - 1 && !quoted(record, at) && quoted(record, from) && quoted(record, to - 1);

const quoted = (record: SourceRecord, at: number): boolean =>
  quotationsAt(record, spanOf({ record, from: at, to: at + 1 })).length > 0;

function isAltered(near: Near, words: readonly string[]): boolean {
  const same = near.edits.filter((edit) => edit.kind === 'same').map((edit) => words[edit.here] ?? '');
  const content = same.filter((word) => isContent(word)).length;
  const all = words.filter((word) => isContent(word)).length;
  if (same.length < 3 || content < 1) return false;
  const quoted = quotationsAt(near.record, spanOf(near)).length > 0;
  if (!quoted && words.length < fewWords && isOverEnd(near)) return false;
  if (isReordered(near, words)) return content >= 1 && all >= 3;
  if (near.cost <= (quoted ? SURE : SURE - 0.06))
    return (content >= 2 || near.cost <= 0.2) && content + longestRun(near) >= 4;
  return (
    quoted && near.cost <= POSSIBLE && longestRun(near) >= LONG_RUN && content >= 3 && content >= all * 0.6
  );
}

/** "Thicker than the smoke was. On 1 July": a few common words on either side of a full stop are nobody's quotation. */
function isOverEnd({ record, from, to }: Near): boolean {
  const { start, end } = spanOf({ record, from, to });
  return /[.!?]["”’)]*\s+["“‘(]*\p{Lu}/u.test(record.source.text.slice(start, end));
}
const fewWords = 8;

/** The source's very words in another order ("not a vote but the argument"). */
function isReordered(near: Near, words: readonly string[]): boolean {
  if (words.length < 6 || near.cost > REORDERED) return false;
  const there = near.record.words.slice(near.from, near.from + words.length);
  return [...there].sort().join(' ') === [...words].sort().join(' ');
}

function longestRun(near: Near): number {
  let longest = 0;
  let run = 0;
  for (const edit of near.edits) {
    run = edit.kind === 'same' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
