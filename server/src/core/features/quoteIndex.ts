import type { QuotationRecord, RecordedQuotation } from '../corpus/record';
import { type Quotable, quotablesOf } from './quotable';

/** The record's quotations as completion looks them up; every list the latest first, if nothing else is said. */
export interface QuoteIndex {
  readonly all: readonly Quotable[];
  /** By speaker's name as the source gives it. */
  readonly bySpeaker: ReadonlyMap<string, readonly Quotable[]>;
  readonly byBlock: ReadonlyMap<RecordedQuotation['block'], readonly Quotable[]>;
  readonly byWord: ReadonlyMap<string, readonly Quotable[]>;
  /** The words of all quotations, sorted. */
  readonly words: readonly string[];
  /** By their keys, sorted. */
  readonly byKey: readonly Quotable[];
}

const made = new WeakMap<QuotationRecord, QuoteIndex>();

/** The index of a record, made once. */
export function quoteIndex(record: QuotationRecord): QuoteIndex {
  const known = made.get(record);
  if (known) return known;
  const all = latestFirst([...record.values()].flatMap(quotablesOf));
  const byWord = grouped(all, ({ key }) => new Set(key.trim().split(' ')));
  const fresh = {
    all,
    bySpeaker: grouped(all, ({ quotation: { speaker } }) => (speaker === undefined ? [] : [speaker])),
    byBlock: grouped(all, ({ quotation }) => [quotation.block]),
    byWord,
    words: [...byWord.keys()].sort(),
    byKey: [...all].sort((a, b) => compare(a.key, b.key)),
  };
  made.set(record, fresh);
  return fresh;
}

export const latestFirst = (quotables: readonly Quotable[]): readonly Quotable[] =>
  [...quotables].sort((a, b) => compare(b.day, a.day));

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function grouped<K>(list: readonly Quotable[], keysOf: (one: Quotable) => Iterable<K>): Map<K, Quotable[]> {
  const groups = new Map<K, Quotable[]>();
  for (const one of list) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
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
