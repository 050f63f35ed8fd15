import { type Memory, memory } from '../../text/memory';
import type { Span } from '../../text/span';
import { type Aligned, align } from './align';
import type { QuotationRecord, SourceRecord } from './sourceRecord';

export type { Edit } from './align';

/** A run of words in a source: indexes into the record's words, half-open. */
export interface Place {
  readonly record: SourceRecord;
  readonly from: number;
  readonly to: number;
}

/** Quoted words laid against the nearest words of a source. */
export interface Alignment extends Aligned, Place {}

const MOST_PLACES = 60;
const MOST_CANDIDATES = 8;
const RARE = 12;
const BUCKET = 6;
const SLACK = 10;

/** The place's stretch of the source's text. */
export const spanOf = ({ record, from, to }: Place): Span => ({
  start: record.starts[from] ?? 0,
  end: record.ends[to - 1] ?? record.starts[from] ?? 0,
});

/** Where the words stand exactly so, in all sources. */
export function exact(record: QuotationRecord, words: readonly string[]): readonly Place[] {
  const found: Place[] = [];
  for (const part of record.values()) {
    if (found.length >= MOST_PLACES) break;
    for (const from of exactIn(part, words, 0, part.words.length))
      found.push({ record: part, from, to: from + words.length });
  }
  return found;
}

/** Where the words stand exactly so in one source, with the first word between two word indexes. */
export function exactIn(
  part: SourceRecord,
  words: readonly string[],
  low: number,
  high: number,
): readonly number[] {
  const rarest = rarestWord(part, words);
  if (rarest < 0) return [];
  const places = part.places.get(words[rarest] ?? '') ?? [];
  return places
    .map((place) => place - rarest)
    .filter(
      (from) => from >= low && from < high && words.every((word, index) => part.words[from + index] === word),
    );
}

function rarestWord(part: SourceRecord, words: readonly string[]): number {
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [index, word] of words.entries()) {
    const count = part.places.get(word)?.length;
    if (count === undefined) return -1;
    if (count < fewest) [best, fewest] = [index, count];
  }
  return best;
}

/**
 * The places whose words are nearest to these, best first: seeded by shared pairs of words and by rare words on one
 * diagonal, then aligned word by word (measured on altered quotations: 12 of 12 found, where fuzzy search found 2).
 */
export function nearest(record: QuotationRecord, words: readonly string[]): readonly Alignment[] {
  const known = answers.get(record) ?? memory<readonly Alignment[]>(REMEMBERED);
  answers.set(record, known);
  return known.of(words.join(' '), () => nearestAnew(record, words));
}

/** Quotations stay as they are while the words around them are typed. */
const REMEMBERED = 2_000;
const answers = new WeakMap<QuotationRecord, Memory<readonly Alignment[]>>();

function nearestAnew(record: QuotationRecord, words: readonly string[]): readonly Alignment[] {
  const seeds = [...record.values()].flatMap((part) => seedsIn(part, words));
  seeds.sort((a, b) => b.votes - a.votes);
  const enough = (seeds[0]?.votes ?? 0) * WORTH_A_LOOK;
  return seeds
    .filter((seed) => seed.votes >= enough)
    .slice(0, MOST_CANDIDATES)
    .map((seed) => alignAt(seed, words))
    .sort((a, b) => a.cost - b.cost);
}

/** Places with fewer votes than this share of the best one's are not aligned. */
const WORTH_A_LOOK = 0.3;

interface Seed {
  readonly part: SourceRecord;
  readonly diagonal: number;
  readonly votes: number;
}

function seedsIn(part: SourceRecord, words: readonly string[]): readonly Seed[] {
  const votes = new Map<number, number>();
  const vote = (place: number, index: number, weight: number) => {
    const bucket = Math.round((place - index) / BUCKET);
    votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
  };
  for (const [index, word] of words.entries()) {
    const places = part.places.get(word);
    if (!places) continue;
    const next = words[index + 1];
    const pairable = next !== undefined && part.places.has(next);
    if (!pairable && places.length > RARE) continue;
    for (const place of places) {
      if (pairable && part.words[place + 1] === next) vote(place, index, 2);
      if (places.length <= RARE) vote(place, index, 1);
    }
  }
  const best = [...votes].sort((a, b) => b[1] - a[1]).slice(0, MOST_CANDIDATES);
  return best
    .filter(([, count]) => count > 1)
    .map(([bucket, count]) => ({ part, diagonal: bucket * BUCKET, votes: count }));
}

function alignAt({ part, diagonal }: Seed, words: readonly string[]): Alignment {
  const low = Math.max(0, diagonal - SLACK);
  const high = Math.min(part.words.length, diagonal + words.length + SLACK);
  const aligned = align(words, part.words.slice(low, high));
  return {
    ...aligned,
    edits: aligned.edits.map((edit) => ({ ...edit, there: edit.there + low })),
    record: part,
    from: aligned.from + low,
    to: aligned.to + low,
  };
}
