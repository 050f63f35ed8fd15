import { nearest, type QuotationRecord, quotationsAt, quotedWords, spanOf } from '../corpus/record';
import { beginningWith, type QuoteIndex, quoteIndex, type Rank } from './quoteIndex';
import { fewestWith, type Meaning, meantBy, withAll } from './quoteWords';

/** A quotation that holds what was typed. */
export interface Hit {
  readonly rank: Rank;
  /** Where the typed words stand in its key; undefined where it holds them only loosely. */
  readonly at?: number;
}

/** What stands behind the opening mark. */
export interface Typed {
  readonly words: readonly string[];
  /** The last word may go on. */
  readonly isUnfinished: boolean;
}

/** Undefined where no word was typed. */
export function readTyped(text: string): Typed | undefined {
  const words = quotedWords(text).map(({ word }) => word);
  return words.length === 0 ? undefined : { words, isUnfinished: /[\p{L}\p{N}]$/u.test(text) };
}

const keyOf = ({ words, isUnfinished }: Typed): string => ` ${words.join(' ')}${isUnfinished ? '' : ' '}`;

const SHORTEST_FUZZY = 3;

/**
 * Quotations that hold the typed words in a row, the last one perhaps unfinished; else those that hold them anywhere,
 * perhaps mistyped; else the nearest. Few letters are looked for only where quotations begin. In no order.
 */
export function typedHits(record: QuotationRecord, typed: Typed): readonly Hit[] {
  const index = quoteIndex(record);
  const { words, isUnfinished } = typed;
  const meant = (withSlips: boolean): readonly Meaning[] =>
    words.map((word, at) => meantBy(index, word, isUnfinished && at === words.length - 1, withSlips));
  const begin = beginningWith(index.byKey, keyOf(typed), (rank) => index.all[rank]?.key ?? '');
  const inside = isLongEnough(typed) ? fewestWith(index, meant(false)) : [];
  const inRow = hitsAmong(index, inside.length === 0 ? begin : [...new Set([...begin, ...inside])], typed);
  if (inRow.length > 0) return inRow;
  const scattered = withAll(index, meant(true));
  const loose =
    scattered.length > 0 || words.length < SHORTEST_FUZZY ? scattered : nearRanks(record, words, index);
  return loose.map((rank) => ({ rank }));
}

/** Those of some quotations that hold the typed words in a row. */
export function hitsAmong({ all }: QuoteIndex, ranks: readonly Rank[], typed: Typed): readonly Hit[] {
  const key = keyOf(typed);
  const inside = isLongEnough(typed);
  const found: Hit[] = [];
  for (const rank of ranks) {
    const own = all[rank]?.key ?? '';
    const at = inside ? own.indexOf(key) : own.startsWith(key) ? 0 : -1;
    if (at >= 0) found.push({ rank, at });
  }
  return found;
}

const SHORTEST_INSIDE = 3;
const isLongEnough = (typed: Typed): boolean => keyOf(typed).trim().length >= SHORTEST_INSIDE;

const FARTHEST = 0.5;

function nearRanks(
  record: QuotationRecord,
  words: readonly string[],
  { all, byBlock }: QuoteIndex,
): readonly Rank[] {
  const near = nearest(record, words)
    .filter(({ cost }) => cost <= FARTHEST)
    .flatMap((place) => quotationsAt(place.record, spanOf(place)));
  const wanted = new Set(near);
  const around = new Set(near.flatMap(({ block }) => byBlock.get(block) ?? []));
  return [...around].filter((rank) => {
    const one = all[rank];
    return one !== undefined && wanted.has(one.quotation);
  });
}
