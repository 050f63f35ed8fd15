import type { Corpus } from '../../corpus/corpus';
import { type AnalysedSentence, analyse } from '../../extract/analysis';
import type { Concept } from '../../extract/concepts';
import { stateWord } from '../../extract/names/geography';
import { nameKey } from '../../extract/names/keys';
import type { CalendarDate, DateAnchor } from '../../extract/types';
import type { Block } from '../../text/block';
import { once } from '../../text/memory';
import { overlaps, type Span } from '../../text/span';
import type { DraftGrid } from './tables/draftGrid';

/** A name in a sentence: a known actor's id, or `?lower-case name` for one that no source names. */
export interface ActorSpan extends Span {
  readonly id: string;
  readonly how: 'name' | 'demonym' | 'metonym' | 'role' | 'unknown';
}

/** A sentence by itself. */
export interface SentenceSetting {
  readonly sentence: AnalysedSentence;
  readonly actorSpans: readonly ActorSpan[];
  /** The sentence's concepts that are no part of an actor's name. */
  readonly plain: readonly Concept[];
}

/** A sentence and what it leans on; made alike for drafts and for sources, so that frames compare. */
export interface Setting extends SentenceSetting {
  /** For a table row: the cells, each with what its column's header says. */
  readonly columns: readonly Column[];
  /** Concepts of the sentence before, of headings, lead and caption. */
  readonly nearConcepts: ReadonlySet<string>;
  /** Whom the whole source is about. */
  readonly subjects: ReadonlySet<string>;
  /** Actors of what `nearConcepts` are of. */
  readonly nearActors: ReadonlySet<string>;
  /** Who wrote or published the text, where actors. */
  readonly writers?: ReadonlySet<string>;
  /** "I" and "my" of a source's passage, as the actor who says so. */
  readonly speaking?: readonly ActorSpan[];
  /** Ids of the actors and concepts, also those that may be part of a name (`?`), that say who "we" and "I" are. */
  readonly narrator?: () => ReadonlySet<string>;
  /** Actors of the sentence and around it, with the states they stand for. */
  readonly named: ReadonlySet<string>;
  /** Roots of all their names and of the words beside them, to know a name in another form. */
  readonly roots: () => ReadonlySet<string>;
  /** Of a source: the years that the titles above the sentence name, which is when what they head held. */
  readonly titled?: readonly DateAnchor[];
  /** Of a source: the days that were told last before the sentence, or that its title tells. */
  readonly daysBefore?: () => readonly CalendarDate[];
  /** When the text around the sentence was published, where known. */
  readonly published?: DateAnchor;
  /** Of a row of a draft: the dates of the words that lead to its table ("Places and prisoners in March 2024:"). */
  readonly leadDates?: readonly CalendarDate[];
  /** Of a draft's table row or list item: the rows round it. */
  readonly table?: () => DraftGrid | undefined;
  /** The sentences before that this one leans on. */
  readonly before?: readonly AnalysedSentence[];
  /** The same, each in a setting of its own: made where a rule asks for it. */
  readonly earlier?: () => readonly Setting[];
}

/** A cell of a table row with the words and dates of its column's header. */
export interface Column {
  readonly span: Span;
  readonly concepts: readonly string[];
  readonly dates: readonly CalendarDate[];
}

const columnsOf = (block: Block, corpus: Corpus): readonly Column[] =>
  (block.cells ?? []).map(({ span, header }) => {
    const read = sentenceOf(header);
    return {
      span,
      concepts: surroundingsOf(read, corpus).concepts.map((concept) => concept.id),
      dates: read.dates,
    };
  });

/** What a text outside the sentence lends it. */
export interface Surroundings {
  readonly concepts: readonly Concept[];
  readonly actors: readonly ActorSpan[];
}

/** A sentence with its actors and words, before anything around it is looked at. */
export function aloneOf(sentence: AnalysedSentence, corpus: Corpus): SentenceSetting {
  const { concepts, actors } = surroundingsOf(sentence, corpus);
  return { sentence, actorSpans: actors, plain: concepts };
}

/** A sentence in its setting: with the block that it stands in and what lies around it. */
export function settingOf(
  alone: SentenceSetting,
  block: Block,
  around: readonly Surroundings[],
  published: DateAnchor | undefined,
  corpus: Corpus,
): Setting {
  const { plain, actorSpans } = alone;
  const nearConcepts = new Set(around.flatMap((other) => other.concepts.map((concept) => concept.id)));
  const nearActors = new Set(around.flatMap((other) => other.actors.map((actor) => actor.id)));
  const named = withStates([...actorSpans.map((actor) => actor.id), ...nearActors], corpus);
  return {
    ...alone,
    named,
    roots: once(() => rootsOf([...named, ...plain.map((concept) => concept.id), ...nearConcepts])),
    subjects: new Set(),
    columns: columnsOf(block, corpus),
    nearConcepts,
    published,
    nearActors,
  };
}

const rootsOf = (ids: readonly string[]): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => id.split('-').flatMap((word) => [rootOf(word), rootOf(word).slice(0, 4)])));

/** The actors and the states they stand for. */
const withStates = (ids: readonly string[], { registry }: Corpus): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => [id, registry.actors.get(id)?.state ?? id]));

/** "Kazakh" and "Kazakhstan" are one name to somebody who only compares; so are "West" and "Western", by four letters. */
export const rootOf = (id: string): string => (id.startsWith('?') ? id.slice(1, 6) : id.slice(0, 5));

/** What a sentence lends to one that leans on it; up to three do. */
export function surroundingsOf(sentence: AnalysedSentence, corpus: Corpus): Surroundings {
  const known = lent.get(sentence);
  if (known?.registry === corpus.registry) return known.surroundings;
  const actors = actorSpansOf(sentence, corpus);
  const concepts = sentence.concepts.filter((concept) => !actors.some((actor) => overlaps(actor, concept)));
  const surroundings = { actors, concepts };
  lent.set(sentence, { registry: corpus.registry, surroundings });
  return surroundings;
}

const lent = new WeakMap<
  AnalysedSentence,
  { readonly registry: unknown; readonly surroundings: Surroundings }
>();

/** The actors that a sentence names, and capitalised words that no source names as one. */
export function actorSpansOf(sentence: AnalysedSentence, corpus: Corpus): readonly ActorSpan[] {
  const known = corpus.registry.mentionsIn(sentence.text).map((mention) => ({
    start: mention.start + sentence.start,
    end: mention.end + sentence.start,
    id: mention.actor,
    how: mention.how,
  }));
  const unknown = sentence.concepts
    .filter(
      (concept) =>
        concept.capital &&
        (concept.start > sentence.start + 1 || opensWithState(sentence)) &&
        ![...known, ...sentence.dates, ...sentence.times, ...sentence.figures].some((other) =>
          overlaps(other, concept),
        ),
    )
    .map((concept) => ({
      start: concept.start,
      end: concept.end,
      id: `?${concept.id}`,
      how: 'unknown' as const,
    }));
  return [...known, ...unknown];
}

/** A state's name in front of a sentence has its capital as a name, not as a first word. */
const opensWithState = ({ text }: AnalysedSentence): boolean =>
  stateWord(nameKey(/^\P{L}*(\p{L}+)/u.exec(text)?.[1] ?? '')) !== undefined;

/** A title, header or other words of their own, read as one sentence. */
export const sentenceOf = (text: string): AnalysedSentence => {
  const [only] = analyse(
    { kind: 'row', text, map: [[0, 0]], span: { start: 0, end: text.length }, headings: [], citations: [] },
    {},
  );
  return only as AnalysedSentence;
};
