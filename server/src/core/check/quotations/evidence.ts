import { blockAt, type Place, spanOf } from '../../corpus/record';
import type { Block } from '../../text/block';
import { toDocument, toPlain } from '../../text/offsets';
import { sentences } from '../../text/sentences';
import type { Span } from '../../text/span';
import type { Evidence } from '../finding';

const MOST = 3;

/** The passage round a place as evidence: the sentences that hold it. */
export function evidenceOf(place: Place, relation: Evidence['relation']): Evidence {
  const known = shown.get(place) ?? shownAt(place);
  shown.set(place, known);
  const { start, end, source, title, value, text } = known;
  return { start, end, source, title, value, text, relation };
}

/** A quotation's places are found once, and shown after each edit round it. */
const shown = new WeakMap<Place, Omit<Evidence, 'relation'>>();

function shownAt(place: Place): Omit<Evidence, 'relation'> {
  const { source } = place.record;
  const value = spanOf(place);
  const block = blockAt(place.record, value.start);
  const passage = block ? passageOf(block, value) : value;
  return {
    start: passage.start,
    end: passage.end,
    source: source.id,
    title: source.meta.title,
    value,
    text: source.text.slice(passage.start, passage.end),
  };
}

function passageOf(block: Block, value: Span): Span {
  const start = toPlain(block.map, value.start);
  const end = toPlain(block.map, value.end);
  const around = sentencesOf(block).filter((sentence) => sentence.start < end && start < sentence.end);
  const [first, last] = [around[0], around.at(-1)];
  if (!first || !last) return value;
  const passage = toDocument(block.map, { start: first.start, end: last.end });
  return { start: Math.min(passage.start, value.start), end: Math.max(passage.end, value.end) };
}

const known = new WeakMap<Block, readonly Span[]>();

function sentencesOf(block: Block): readonly Span[] {
  const found = known.get(block) ?? sentences(block.text);
  known.set(block, found);
  return found;
}

/** The best place of each source, a few sources at most. */
export function evidences(places: readonly Place[], relation: Evidence['relation']): readonly Evidence[] {
  const bySource = new Map<string, Place>();
  for (const place of places)
    if (!bySource.has(place.record.source.id)) bySource.set(place.record.source.id, place);
  return [...bySource.values()].slice(0, MOST).map((place) => evidenceOf(place, relation));
}
