import type { Corpus } from '../../corpus/corpus';
import {
  nearest,
  type Place,
  type QuotationRecord,
  quotationsAt,
  recordOf,
  spanOf,
} from '../../corpus/record';
import type { SourceDate } from '../../sources/source';
import { sentences } from '../../text/sentences';
import { type Span, slice } from '../../text/span';
import { faithfulMatches, lostNegation, turningWord } from './faithful';
import { patternOf } from './pattern';
import { wordsAt } from './wording';

/** A source that carries a quotation: in whose mouth, in which words. The span counts in the source's text. */
export interface Carrier {
  readonly source: string;
  readonly title: string;
  readonly span: Span;
  /** The source's own words. */
  readonly words: string;
  /** All of it, word for word, editorial marks allowed for. */
  readonly isWhole: boolean;
  /** As the source names them, where it does so explicitly. */
  readonly speaker?: string;
  /** Who says that the speaker said so, where the source has it at second hand. */
  readonly via?: string;
  /** The day of the source or its section. */
  readonly date?: SourceDate;
}

/** Fewer words stand everywhere. */
const SHORTEST = 4;
/** Costs measured: altered copies at most 0.33, other words at least 0.45. */
const FARTHEST = 0.34;

/** The sources that carry the quotation or a sentence of it, one place each: those that have it word for word first. */
export function carriers(text: string, corpus: Corpus): readonly Carrier[] {
  const record = recordOf(corpus.sources);
  const parts = sentences(text).map((span) => slice(text, span));
  const bySource = new Map<string, Carrier>();
  for (const part of parts.length > 1 ? [text, ...parts] : [text]) {
    for (const found of carriersOf(part, record))
      if (!bySource.has(found.source))
        bySource.set(found.source, { ...found, isWhole: found.isWhole && part === text });
  }
  return [...bySource.values()];
}

function carriersOf(text: string, record: QuotationRecord): readonly Carrier[] {
  const pattern = patternOf(text);
  const isLong = pattern.length >= SHORTEST;
  const exact = faithfulMatches(record, pattern).filter(
    (place) => isLong || quotationsAt(place.record, spanOf(place)).length > 0,
  );
  const words = pattern.map(({ word }) => word);
  const near = isLong ? nearPlaces(record, words) : [];
  return [...exact.map((place) => carrier(place, true)), ...near.map((place) => carrier(place, false))];
}

const nearPlaces = (record: QuotationRecord, words: readonly string[]): readonly Place[] =>
  nearest(record, words).filter(({ cost }) => cost <= FARTHEST);

/** Whether some source has the words as they are quoted, and no ellipsis turns their sense. */
export function isFaithful(text: string, corpus: Corpus): boolean {
  const matches = faithfulMatches(recordOf(corpus.sources), patternOf(text));
  return matches.some((match) => !turningWord(match) && !lostNegation(match, text));
}

function carrier(place: Place, isWhole: boolean): Carrier {
  const { source } = place.record;
  const span = spanOf(place);
  const quoted = quotationsAt(place.record, span)[0];
  const section =
    quoted?.section ??
    source.sections.find(({ span: all }) => all.start <= span.start && span.end <= all.end);
  const date = section?.date ?? source.meta.date;
  return {
    source: source.id,
    title: source.meta.title,
    span,
    words: wordsAt(place),
    isWhole,
    ...(quoted?.speaker && { speaker: quoted.speaker }),
    ...(quoted?.via && { via: quoted.via }),
    ...(date && { date }),
  };
}
