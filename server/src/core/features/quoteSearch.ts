import {
  nearest,
  type QuotationRecord,
  quotationsAt,
  quotedWords,
  type RecordedQuotation,
  type SourceRecord,
  spanOf,
} from '../corpus/record';
import { quotationsWithAll } from './scatteredWords';

/** A quotation that holds what was typed. */
export interface Hit {
  readonly quotation: RecordedQuotation;
  /** The first of its words that was typed; undefined where what was typed stands in it only loosely. */
  readonly at?: number;
}

const SHORTEST_FUZZY = 3;

/**
 * All quotations, where nothing was typed; else those that hold the typed words in a row, the last one perhaps
 * unfinished; else those that hold them anywhere, perhaps mistyped; else the nearest.
 */
export function typedHits(record: QuotationRecord, typed: string): readonly Hit[] {
  const words = quotedWords(typed).map(({ word }) => word);
  if (words.length === 0) return everyQuotation(record);
  const isUnfinished = /[\p{L}\p{N}]$/u.test(typed);
  const inRow = hitsInRow(record, ` ${words.join(' ')}${isUnfinished ? '' : ' '}`);
  if (inRow.length > 0) return inRow;
  const scattered = quotationsWithAll(record, words, isUnfinished).map((quotation) => ({ quotation }));
  return scattered.length > 0 || words.length < SHORTEST_FUZZY ? scattered : nearHits(record, words);
}

const everyQuotation = (record: QuotationRecord): readonly Hit[] =>
  [...record.values()].flatMap(({ quotations }) => quotations.map((quotation) => ({ quotation })));

function hitsInRow(record: QuotationRecord, key: string): readonly Hit[] {
  const found: Hit[] = [];
  for (const part of record.values()) {
    for (const [index, words] of keysOf(part).entries()) {
      const at = words.indexOf(key);
      const quotation = at < 0 ? undefined : part.quotations[index];
      if (quotation) found.push({ quotation, at: blanksIn(words.slice(0, at)) });
    }
  }
  return found;
}

const blanksIn = (words: string): number => words.split(' ').length - 1;

const keys = new WeakMap<SourceRecord, readonly string[]>();

/** Each quotation's words in the form in which they are compared, in one string. */
function keysOf(part: SourceRecord): readonly string[] {
  const known = keys.get(part);
  if (known) return known;
  const fresh = part.quotations.map(
    ({ text }) =>
      ` ${quotedWords(text)
        .map(({ word }) => word)
        .join(' ')} `,
  );
  keys.set(part, fresh);
  return fresh;
}

const FARTHEST = 0.5;

const nearHits = (record: QuotationRecord, words: readonly string[]): readonly Hit[] =>
  nearest(record, words)
    .filter(({ cost }) => cost <= FARTHEST)
    .flatMap((near) => quotationsAt(near.record, spanOf(near)).map((quotation) => ({ quotation })));
