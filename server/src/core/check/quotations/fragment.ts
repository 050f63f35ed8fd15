import {
  exact,
  type QuotationRecord,
  quotationsAt,
  quotedWords,
  type RecordedQuotation,
  spanOf,
} from '../../corpus/record';
import { align } from '../../corpus/record/align';
import type { SourceRecord } from '../../corpus/record/sourceRecord';
import { blockStems, isContent, shared } from './context';
import type { Near } from './near';

/** What is known about a short quotation's surroundings in the draft. */
export interface Surroundings {
  readonly stems: () => ReadonlySet<string>;
  /** The two words right before it. */
  readonly lead: readonly string[];
  readonly isSpeaker: (name: string | undefined) => boolean;
}

const LONGER = 2;

/**
 * The quoted fragment of a source that two or three quoted words have altered: one word differs, and the same person
 * says it about the same thing, or the context leaves no doubt; or it fills the same slot after the same two words.
 */
export function alteredFragment(
  record: QuotationRecord,
  words: readonly string[],
  around: Surroundings,
): Near | undefined {
  const candidates = [...sharing(record, words), ...inSlot(record, around.lead)];
  return candidates.find((candidate) => isAltered(candidate, words, around));
}

interface Candidate extends Near {
  readonly quotation: RecordedQuotation;
  readonly slot: boolean;
}

function sharing(record: QuotationRecord, words: readonly string[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const part of record.values()) {
    for (const word of words.filter((candidate) => isContent(candidate))) {
      for (const place of (part.places.get(word) ?? []).slice(0, 200)) {
        const span = { start: part.starts[place] ?? 0, end: part.ends[place] ?? 0 };
        const candidate = inQuotation(part, quotationsAt(part, span)[0], words, false);
        if (candidate) found.push(candidate);
      }
    }
  }
  return found;
}

function inSlot(record: QuotationRecord, lead: readonly string[]): readonly Candidate[] {
  if (lead.length < 2 || !lead.some((word) => isContent(word))) return [];
  return exact(record, lead).flatMap((place) => {
    const next = place.record.starts[place.to] ?? 0;
    const quotation = quotationsAt(place.record, { start: next, end: next + 1 })[0];
    if (!quotation || quotation.start < spanOf(place).end || next - spanOf(place).end > 4) return [];
    return [{ ...whole(place.record, quotation, place.to), quotation, slot: true }];
  });
}

/** A quotation of about the same length, laid against the words. */
function inQuotation(
  part: SourceRecord,
  quotation: RecordedQuotation | undefined,
  words: readonly string[],
  slot: boolean,
): Candidate | undefined {
  if (quotation?.form !== 'words') return undefined;
  const there = quotedWords(quotation.text).map(({ word }) => word);
  if (there.length > words.length + LONGER || there.length < words.length) return undefined;
  const from = firstWord(part, quotation);
  const aligned = align(words, there);
  const edits = aligned.edits.map((edit) => ({ ...edit, there: edit.there + from }));
  const real = edits.filter((edit) => edit.kind !== 'same').length;
  return {
    ...aligned,
    edits,
    from: aligned.from + from,
    to: aligned.to + from,
    record: part,
    real,
    quotation,
    slot,
  };
}

const whole = (record: SourceRecord, quotation: RecordedQuotation, from: number): Near => {
  const to = from + quotedWords(quotation.text).length;
  return { edits: [], cost: 1, real: 1, from, to, record };
};

/** The index of the first running word at or after the quotation's start. */
function firstWord(part: SourceRecord, quotation: RecordedQuotation): number {
  let low = 0;
  let high = part.running;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((part.starts[middle] ?? 0) >= quotation.start) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isAltered(candidate: Candidate, words: readonly string[], around: Surroundings): boolean {
  const context = () => shared(around.stems(), blockStems(candidate.quotation.block));
  if (candidate.slot) {
    const length = candidate.to - candidate.from;
    return Math.abs(length - words.length) <= 1 && context() >= 4;
  }
  const same = candidate.edits.filter((edit) => edit.kind === 'same').map((edit) => words[edit.here] ?? '');
  if (candidate.real !== 1 || same.length !== words.length - 1 || !same.some((word) => isContent(word)))
    return false;
  const spoken = around.isSpeaker(candidate.quotation.speaker);
  if (words.length < 3) return spoken && context() >= 2;
  return context() >= (spoken ? 1 : 4);
}
