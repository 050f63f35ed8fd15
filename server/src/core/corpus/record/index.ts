import type { Source } from '../../sources/source';
import { difference, madeOf, withEntries } from '../../text/changes';
import { type QuotationRecord, type SourceRecord, sourceRecord } from './sourceRecord';

export { type Alignment, type Edit, exact, exactIn, nearest, type Place, spanOf } from './locate';
export { blockAt, quotationsAt } from './lookup';
export { isSameSpeaker, type Sameness, sameSpeaker, speakerKeys, speakerName } from './sameSpeaker';
export type { QuotationRecord, RecordedQuotation, SourceRecord } from './sourceRecord';
export { type QuotedWord, quotedWords } from './words';

const made = new WeakMap<Source, SourceRecord>();

/** The record of these sources. A source's part is made when it is first asked for and kept as long as the source. */
export function recordOf(sources: ReadonlyMap<string, Source>): QuotationRecord {
  const known = whole.get(sources);
  if (known) return known;
  const fresh = fromBefore(sources) ?? new Map([...sources].map(([id, source]) => [id, partOf(source)]));
  whole.set(sources, fresh);
  return fresh;
}

/** The record made of that of the sources before a change, where there was one. */
function fromBefore(sources: ReadonlyMap<string, Source>): QuotationRecord | undefined {
  const origin = madeOf(sources);
  const before = origin && whole.get(origin.from);
  if (!before) return undefined;
  const { gone, come } = difference(origin.from, sources);
  const parts = come.map(([id, source]) => [id, partOf(source)] as const);
  const removed = gone.flatMap(([id]) => (sources.has(id) ? [] : [id]));
  return withEntries(before, parts, removed);
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
