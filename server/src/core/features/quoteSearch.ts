import { nearest, type QuotationRecord, quotationsAt, quotedWords, spanOf } from '../corpus/record';
import type { Quotable } from './quotable';
import { beginningWith, latestFirst, quoteIndex } from './quoteIndex';
import { fewestWith, type Meaning, meantBy, withAll } from './quoteWords';

/** A quotation that holds what was typed. */
export interface Hit extends Quotable {
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
 * perhaps mistyped; else the nearest. Few letters are looked for only where quotations begin. The latest first.
 */
export function typedHits(record: QuotationRecord, typed: Typed): readonly Hit[] {
  const index = quoteIndex(record);
  const { words, isUnfinished } = typed;
  const meant = (withSlips: boolean): readonly Meaning[] =>
    words.map((word, at) => meantBy(index, word, isUnfinished && at === words.length - 1, withSlips));
  const begin = beginningWith(index.byKey, keyOf(typed), ({ key }) => key);
  const inside = isLongEnough(typed) ? fewestWith(index, meant(false)) : [];
  const inRow = hitsAmong([...new Set([...begin, ...inside])], typed);
  if (inRow.length > 0) return latestFirst(inRow);
  const scattered = withAll(index, meant(true));
  if (scattered.length > 0 || words.length < SHORTEST_FUZZY) return latestFirst(scattered);
  return latestFirst(nearQuotables(record, words));
}

/** Those of some quotations that hold the typed words in a row. */
export function hitsAmong(quotables: readonly Quotable[], typed: Typed): readonly Hit[] {
  const key = keyOf(typed);
  const inside = isLongEnough(typed);
  return quotables.flatMap((one) => {
    const at = inside ? one.key.indexOf(key) : one.key.startsWith(key) ? 0 : -1;
    return at < 0 ? [] : [{ ...one, at }];
  });
}

const SHORTEST_INSIDE = 3;
const isLongEnough = (typed: Typed): boolean => keyOf(typed).trim().length >= SHORTEST_INSIDE;

const FARTHEST = 0.5;

function nearQuotables(record: QuotationRecord, words: readonly string[]): readonly Quotable[] {
  const near = nearest(record, words)
    .filter(({ cost }) => cost <= FARTHEST)
    .flatMap((place) => quotationsAt(place.record, spanOf(place)));
  const wanted = new Set(near);
  const { byBlock } = quoteIndex(record);
  const around = new Set(near.flatMap(({ block }) => byBlock.get(block) ?? []));
  return [...around].filter(({ quotation }) => wanted.has(quotation));
}
