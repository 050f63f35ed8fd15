import { distance } from 'fastest-levenshtein';
import { type QuotationRecord, quotationsAt, quotedWords, type RecordedQuotation } from '../corpus/record';

/** Words that stand in more places than this tell no quotation. */
const MOST_PLACES = 3_000;

/**
 * The quotations that hold all of the words, in any order, each perhaps with a slip of the keys. With `isUnfinished`
 * the last word may go on.
 */
export function quotationsWithAll(
  record: QuotationRecord,
  words: readonly string[],
  isUnfinished: boolean,
): readonly RecordedQuotation[] {
  const meant = words.map((word, at) => meantBy(record, word, isUnfinished && at === words.length - 1));
  const [rarest] = [...meant].sort((a, b) => placesOf(record, a) - placesOf(record, b));
  if (rarest === undefined || placesOf(record, rarest) > MOST_PLACES) return [];
  return quotationsWith(record, rarest).filter(({ text }) => {
    const own = new Set(quotedWords(text).map(({ word }) => word));
    return meant.every((alternatives) => alternatives.some((word) => own.has(word)));
  });
}

/** The sources' words that a typed word may stand for. */
function meantBy(record: QuotationRecord, typed: string, isUnfinished: boolean): readonly string[] {
  const alike = vocabularyOf(record).get(typed.charAt(0)) ?? [];
  return alike.filter(
    (word) => word === typed || (isUnfinished && word.startsWith(typed)) || isSlip(typed, word),
  );
}

/** One slip in a word of four letters or more, two in one of eight; hardly anybody mistypes the first letter. */
function isSlip(typed: string, word: string): boolean {
  const allowed = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  return Math.abs(typed.length - word.length) <= allowed && distance(typed, word) <= allowed;
}

const vocabularies = new WeakMap<QuotationRecord, ReadonlyMap<string, readonly string[]>>();

/** All words of the sources by their first letter. */
function vocabularyOf(record: QuotationRecord): ReadonlyMap<string, readonly string[]> {
  const known = vocabularies.get(record);
  if (known) return known;
  const byLetter = new Map<string, string[]>();
  for (const word of new Set([...record.values()].flatMap(({ places }) => [...places.keys()]))) {
    const letter = word.charAt(0);
    const list = byLetter.get(letter);
    if (list) list.push(word);
    else byLetter.set(letter, [word]);
  }
  vocabularies.set(record, byLetter);
  return byLetter;
}

function placesOf(record: QuotationRecord, words: readonly string[]): number {
  let count = 0;
  for (const { places } of record.values()) for (const word of words) count += places.get(word)?.length ?? 0;
  return count;
}

function quotationsWith(record: QuotationRecord, words: readonly string[]): readonly RecordedQuotation[] {
  const found = new Set<RecordedQuotation>();
  for (const part of record.values()) {
    for (const place of words.flatMap((word) => part.places.get(word) ?? [])) {
      const span = { start: part.starts[place] ?? 0, end: part.ends[place] ?? 0 };
      for (const quotation of quotationsAt(part, span)) found.add(quotation);
    }
  }
  return [...found];
}
