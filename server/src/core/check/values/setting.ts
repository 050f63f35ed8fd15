import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import type { DraftBlock } from '../../draft/draft';
import { type AnalysedSentence, analyse } from '../../extract/analysis';
import type { Concept } from '../../extract/concepts';
import { stateWord } from '../../extract/names/geography';
import { nameKey } from '../../extract/names/keys';
import type { CalendarDate, DateAnchor } from '../../extract/types';
import type { Source } from '../../sources/source';
import type { Block } from '../../text/block';
import { once } from '../../text/memory';
import { overlaps, type Span } from '../../text/span';
import { comparable, stem } from '../../text/tokens';

import { narratorWords } from './narrator';

import { firstPersonSpans, writersOf } from './writers';

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
  /** Actors of the same. */
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
  readonly roots: ReadonlySet<string>;
  /** Of a source: the years that the titles above the sentence name, which is when what they head held. */
  readonly titled?: readonly DateAnchor[];
  /** When the text around the sentence was published, where known. */
  readonly published?: DateAnchor;
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
interface Surroundings {
  readonly concepts: readonly Concept[];
  readonly actors: readonly ActorSpan[];
}

/** A sentence of the draft before anything is judged: its setting is made where a rule asks for it. */
export interface DraftSentence extends Span {
  /** Differs where anything differs that the sentence's own words decide. */
  readonly own: string;
  /** As `own`, with all that the sentence leans on. */
  readonly around: () => string;
  readonly sentence: AnalysedSentence;
  readonly alone: () => SentenceSetting;
  readonly setting: () => Setting;
}

/** The sentences of a draft block. */
export function draftSentences(block: DraftBlock, corpus: Corpus): readonly DraftSentence[] {
  const known = drafted.get(block);
  if (known?.registry === corpus.registry) return known.sentences;
  const sentences = draftSentencesAnew(block, corpus);
  drafted.set(block, { registry: corpus.registry, sentences });
  return sentences;
}

const drafted = new WeakMap<DraftBlock, { registry: unknown; sentences: readonly DraftSentence[] }>();

function draftSentencesAnew(draftBlock: DraftBlock, corpus: Corpus): readonly DraftSentence[] {
  const { block, previous, anchor } = draftBlock;
  const analysed = analyse(block, anchor);
  const before = previous && block.kind !== 'row' ? analyse(previous, anchor).slice(-2) : [];
  const titles = [...block.headings.slice(-2), block.lead ?? ''].filter(Boolean);
  const frame = once(() => titles.map((text) => surroundingsOf(sentenceOf(text), corpus)));
  const cells = block.cells?.map(({ span, header }) => `${span.start}-${span.end} ${header}`) ?? [];
  const place = [block.kind, anchor.from, anchor.to, ...titles, ...cells];
  return analysed.map((sentence, i) => {
    const earlier =
      block.kind === 'row'
        ? []
        : [...before, ...analysed.slice(Math.max(0, i - 2), i)].slice(-reachOf(sentence));
    const alone = once(() => aloneOf(sentence, corpus));
    return {
      start: sentence.start,
      end: sentence.end,
      own: keyOf(sentence),
      around: once(() => [keyOf(sentence), ...place, ...earlier.map(keyOf)].join('\0')),
      sentence,
      alone,
      setting: once(() => {
        const around = [...frame(), ...earlier.map((other) => surroundingsOf(other, corpus))];
        return settingOf(alone(), block, around, anchor, corpus);
      }),
    };
  });
}

const keys = new WeakMap<AnalysedSentence, string>();

/** The sentence's words, and what its figures and dates took from the sentences before it. */
function keyOf(sentence: AnalysedSentence): string {
  const known = keys.get(sentence);
  if (known !== undefined) return known;
  const { text, figures, dates } = sentence;
  const hasValues = figures.length + dates.length > 0;
  const key = hasValues ? `${text}\n${JSON.stringify([figures, dates], withoutPlaces)}` : text;
  keys.set(sentence, key);
  return key;
}

const withoutPlaces = (key: string, value: unknown): unknown =>
  key === 'start' || key === 'end' ? undefined : value;

/** A short sentence leans on two sentences before it, a full one on one: what it leans on is judged again with each edit. */
const reachOf = ({ concepts }: AnalysedSentence): number => (concepts.length < fewConcepts ? 2 : 1);
const fewConcepts = 6;

/** The setting of a source's passage: its sentence, the two before it, its headings and the source's title. */
export function passageSetting(passage: Passage, corpus: Corpus): Setting {
  const known = cache.get(passage);
  if (known?.corpus === corpus.registry) return known.setting;
  const { title, author, publisher } = passage.source.meta;
  const headings = [title, ...passage.block.headings.slice(-2)].filter(Boolean);
  const makers = [author, publisher, passage.block.lead].flatMap((text) => (text ? sentenceOf(text) : []));
  const titles = [...headings.map(sentenceOf), ...makers].map((sentence) => surroundingsOf(sentence, corpus));
  const before = passage.block.kind === 'row' ? [] : [passage.previous, passage.previous?.previous];
  const earlier = before.flatMap((other) => (other ? [surroundingsOf(other.sentence, corpus)] : []));
  const published = passage.section.date ?? passage.source.meta.date;
  const writers = writersOf(passage.source, corpus);
  const setting = {
    ...settingOf(
      aloneOf(passage.sentence, corpus),
      passage.block,
      [...titles, ...earlier],
      published,
      corpus,
    ),
    subjects: subjectsOf(passage.source, corpus),
    titled: headings.flatMap(yearsIn),
    narrator: once(() => {
      const sentence = sentenceOf(narratorWords(passage));
      const ids = sentence.concepts.flatMap(({ id }) => [id, `?${id}`]);
      return new Set([...ids, ...actorSpansOf(sentence, corpus).map(({ id }) => id)]);
    }),
    writers,
    speaking: firstPersonSpans(passage, writers, corpus),
  };
  cache.set(passage, { corpus: corpus.registry, setting });
  return setting;
}

const yearsIn = (title: string): readonly DateAnchor[] =>
  [...title.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => ({ from: `${year}-01-01`, to: `${year}-12-31` }));

/** The actors that the title names, or that the source names about once in a thousand characters. */
function subjectsOf(source: Source, corpus: Corpus): ReadonlySet<string> {
  const known = subjects.get(source);
  if (known?.registry === corpus.registry) return known.ids;
  const counts = new Map<string, number>();
  for (const block of source.blocks) {
    for (const { actor } of corpus.registry.mentionsIn(block.text))
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  const titled = corpus.registry.mentionsIn(source.meta.title).map((mention) => mention.actor);
  const often = Math.max(3, source.text.length / 1_000);
  const ids = new Set([
    ...titled,
    ...[...counts].filter(([, count]) => count >= often).map(([id]) => id),
    ...capitalRoots(source),
  ]);
  subjects.set(source, { registry: corpus.registry, ids });
  return ids;
}

/** First letters of the capitalised words that come up again and again: names that the registry has not made out. */
function capitalRoots(source: Source): readonly string[] {
  const counts = new Map<string, number>();
  for (const { 0: word } of source.text.matchAll(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}/gu)) {
    const root = stem(comparable(word)).slice(0, 5);
    counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= 3).map(([root]) => root);
}

const subjects = new WeakMap<Source, { registry: unknown; ids: ReadonlySet<string> }>();

const cache = new WeakMap<Passage, { corpus: unknown; setting: Setting }>();

function aloneOf(sentence: AnalysedSentence, corpus: Corpus): SentenceSetting {
  const { concepts, actors } = surroundingsOf(sentence, corpus);
  return { sentence, actorSpans: actors, plain: concepts };
}

function settingOf(
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
  const words = [...named, ...plain.map((concept) => concept.id), ...nearConcepts];
  return {
    ...alone,
    named,
    roots: new Set(
      words.flatMap((id) => id.split('-').flatMap((word) => [rootOf(word), rootOf(word).slice(0, 4)])),
    ),
    subjects: new Set(),
    columns: columnsOf(block, corpus),
    nearConcepts,
    published,
    nearActors,
  };
}

/** The actors and the states they stand for. */
const withStates = (ids: readonly string[], { registry }: Corpus): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => [id, registry.actors.get(id)?.state ?? id]));

/** "Kazakh" and "Kazakhstan" are one name to somebody who only compares; so are "West" and "Western", by four letters. */
export const rootOf = (id: string): string => id.replace(/^\?/, '').slice(0, 5);

function surroundingsOf(sentence: AnalysedSentence, corpus: Corpus): Surroundings {
  const actors = actorSpansOf(sentence, corpus);
  return {
    actors,
    concepts: sentence.concepts.filter((concept) => !actors.some((actor) => overlaps(actor, concept))),
  };
}

function actorSpansOf(sentence: AnalysedSentence, corpus: Corpus): readonly ActorSpan[] {
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
        ![...known, ...sentence.dates, ...sentence.figures].some((other) => overlaps(other, concept)),
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

const sentenceOf = (text: string): AnalysedSentence => {
  const [only] = analyse(
    { kind: 'row', text, map: [[0, 0]], span: { start: 0, end: text.length }, headings: [], citations: [] },
    {},
  );
  return only as AnalysedSentence;
};
