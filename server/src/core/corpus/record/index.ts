import type { Source } from '../../sources/source';
import { type SourceRecord, sourceRecord } from './sourceRecord';

export { type Alignment, type Edit, exact, exactIn, nearest, type Place, spanOf } from './locate';
export { blockAt, quotationsAt } from './lookup';
export { isSameSpeaker, type Sameness, sameSpeaker, speakerKeys, speakerName } from './sameSpeaker';
export type { RecordedQuotation, SourceRecord } from './sourceRecord';
export { type QuotedWord, quotedWords } from './words';

/** What the sources' quotations and words are, by source id. Immutable; an update shares unchanged sources' parts. */
export type QuotationRecord = ReadonlyMap<string, SourceRecord>;

const made = new WeakMap<Source, SourceRecord>();

/** The record of these sources. A source's part is made when it is first asked for and kept as long as the source. */
export function recordOf(sources: ReadonlyMap<string, Source>): QuotationRecord {
  const known = whole.get(sources);
  if (known) return known;
  const fresh = new Map([...sources].map(([id, source]) => [id, partOf(source)]));
  whole.set(sources, fresh);
  return fresh;
}

const whole = new WeakMap<ReadonlyMap<string, Source>, QuotationRecord>();

/** One source's part of the record. */
export function partOf(source: Source): SourceRecord {
  const known = made.get(source);
  if (known) return known;
  const fresh = sourceRecord(source);
  made.set(source, fresh);
  return fresh;
}
