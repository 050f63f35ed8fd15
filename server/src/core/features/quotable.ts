import { quotedWords, type RecordedQuotation, type SourceRecord } from '../corpus/record';

/** A quotation that can be offered. */
export interface Quotable {
  readonly quotation: RecordedQuotation;
  /** Its words in the form in which they are compared, with a blank round each. */
  readonly key: string;
  /** The ISO day from which its source or section dates; empty where that is not known. */
  readonly day: string;
}

const made = new WeakMap<SourceRecord, readonly Quotable[]>();

/** What can be offered of one source's quotations; kept as long as the source. */
export function quotablesOf(part: SourceRecord): readonly Quotable[] {
  const known = made.get(part);
  if (known) return known;
  const fresh = part.quotations.filter(isQuotable).map(quotableOf);
  made.set(part, fresh);
  return fresh;
}

const LONGEST = 4_000;

const isQuotable = ({ kind, text }: RecordedQuotation): boolean => kind !== 'term' && text.length <= LONGEST;

const quotableOf = (quotation: RecordedQuotation): Quotable => ({
  quotation,
  key: ` ${quotedWords(quotation.text)
    .map(({ word }) => word)
    .join(' ')} `,
  day: (quotation.section.date ?? quotation.source.meta.date)?.from ?? '',
});
