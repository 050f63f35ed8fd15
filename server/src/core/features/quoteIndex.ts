import type { QuotationRecord, RecordedQuotation } from '../corpus/record';
import { type Quotable, quotablesOf } from './quotable';

/** A quotation's place among all, the latest first: an index into `QuoteIndex.all`. */
export type Rank = number;

/** The record's quotations as completion looks them up; every list the latest first, if nothing else is said. */
export interface QuoteIndex {
  readonly all: readonly Quotable[];
  /** By speaker's name as the source gives it. */
  readonly bySpeaker: ReadonlyMap<string, readonly Rank[]>;
  readonly byBlock: ReadonlyMap<RecordedQuotation['block'], readonly Rank[]>;
  readonly byWord: ReadonlyMap<string, readonly Rank[]>;
  /** The words of all quotations, sorted. */
  readonly words: readonly string[];
  /** By their keys, sorted. */
  readonly byKey: readonly Rank[];
}

const made = new WeakMap<QuotationRecord, QuoteIndex>();

/** The index of a record, made once. */
export function quoteIndex(record: QuotationRecord): QuoteIndex {
  for (const making = makingQuoteIndex(record); ; ) {
    const step = making.next();
    if (step.done) return step.value;
  }
}

/** Makes the index in small steps, so that the caller can do other things in between. */
export function* makingQuoteIndex(record: QuotationRecord): Generator<void, QuoteIndex> {
  const known = made.get(record);
  if (known) return known;
  const all = [...record.values()].flatMap(quotablesOf).sort((a, b) => compare(b.day, a.day));
  yield;
  const byKey = [...all.keys()].sort((a, b) => compare(all[a]?.key ?? '', all[b]?.key ?? ''));
  yield;
  const byWord = yield* grouped(all, ({ key }) => new Set(key.trim().split(' ')));
  const bySpeaker = yield* grouped(all, ({ quotation: { speaker } }) =>
    speaker === undefined ? [] : [speaker],
  );
  const byBlock = yield* grouped(all, ({ quotation }) => [quotation.block]);
  const fresh = { all, bySpeaker, byBlock, byWord, words: [...byWord.keys()].sort(), byKey };
  made.set(record, fresh);
  return fresh;
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** So many quotations take less than a millisecond or two. */
const A_STEP = 500;

function* grouped<K>(
  list: readonly Quotable[],
  keysOf: (one: Quotable) => Iterable<K>,
): Generator<void, Map<K, Rank[]>> {
  const groups = new Map<K, Rank[]>();
  for (const [rank, one] of list.entries()) {
    if (rank % A_STEP === A_STEP - 1) yield;
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(rank);
      else groups.set(key, [rank]);
    }
  }
  return groups;
}

/** Of a list that is sorted by its members' text, those that begin with `start`. */
export function beginningWith<T>(
  sorted: readonly T[],
  start: string,
  textOf: (one: T) => string,
): readonly T[] {
  const first = firstFrom(sorted, start, textOf);
  return sorted.slice(first, firstFrom(sorted, `${start}\uffff`, textOf));
}

/** The index of the first member that is not before `text`. */
function firstFrom<T>(sorted: readonly T[], text: string, textOf: (one: T) => string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (textOf(sorted[middle] as T) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
