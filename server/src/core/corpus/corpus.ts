import { isLight } from '../extract/concepts';
import { type Bibliography, emptyBibliography } from '../sources/reference';
import type { Source } from '../sources/source';
import { withEntries } from '../text/changes';
import { type Memory, memory } from '../text/memory';
import type { Registry } from './actor';
import { buildRegistry, movedTo, nothingStated, restated, type StatedActors } from './actors';
import { type Frequencies, noFrequencies, withFrequencies } from './frequencies';
import type { Held, Passage } from './passages';
import { noPassages, type PassageTable, withPassages } from './passageTable';
import { type PassageSearch, passageSearch } from './search';

/** A snapshot of everything the sources say. Immutable: a changed source makes a new one that shares the rest. */
export interface Corpus {
  readonly revision: number;
  readonly sources: ReadonlyMap<string, Source>;
  /** What the author's bibliographies list, whether or not its text is among the sources. */
  readonly bibliography: Bibliography;
  readonly registry: Registry;
  /** What the author states about who is who; it goes into the registry. */
  readonly stated: StatedActors;
  /** How many passages the sources hold. */
  readonly passageCount: number;
  readonly passages: PassageTable;
  readonly frequencies: Frequencies;
  /** Shared by all snapshots of one corpus: see `PassageSearch`. */
  readonly search: PassageSearch;
}

export const emptyCorpus = (): Corpus => ({
  revision: 0,
  sources: new Map(),
  bibliography: emptyBibliography,
  registry: buildRegistry([]),
  stated: nothingStated,
  passageCount: 0,
  passages: noPassages(),
  frequencies: noFrequencies,
  search: passageSearch(),
});

/** The corpus after some sources were added or changed and others (by id) removed. */
export function withSources(
  corpus: Corpus,
  changed: readonly Source[],
  removed: readonly string[] = [],
): Corpus {
  const fresh = changed.map((source) => [source.id, source] as const);
  const sources = withEntries(corpus.sources, fresh, removed);
  const { table, lost, gained } = withPassages(corpus.passages, changed, removed);
  corpus.search.remove(lost);
  corpus.search.add(gained);
  return {
    ...corpus,
    revision: corpus.revision + 1,
    sources,
    registry: movedTo(corpus.registry, sources),
    passages: table,
    passageCount: table.size,
    frequencies: withFrequencies(corpus.frequencies, lost, gained),
  };
}

/** The corpus with other statements about who is who. */
export const withActors = (corpus: Corpus, stated: StatedActors): Corpus => ({
  ...corpus,
  revision: corpus.revision + 1,
  stated,
  registry: restated(corpus.registry, stated),
});

/**
 * The passages that share most with the concepts, best first; those that hold a value of one kind, where one is named.
 * Where so few hold one that looking at all of them costs less than a search, all of them.
 */
export function findPassages(
  corpus: Corpus,
  concepts: readonly string[],
  limit: number,
  holds?: Held,
): readonly Passage[] {
  const holders = holds && corpus.passages.holding(holds, 2 * limit);
  if (holders) return holders;
  const terms = rarest(corpus, concepts);
  const key = [limit, holds, ...terms].join(' ');
  const known = searches.get(corpus) ?? memory<readonly Passage[]>(rememberedSearches);
  searches.set(corpus, known);
  return known.of(key, () => search(corpus, terms, limit, holds));
}

const rememberedSearches = 1_000;
const searches = new WeakMap<Corpus, Memory<readonly Passage[]>>();

const search = (
  corpus: Corpus,
  terms: readonly string[],
  limit: number,
  holds: Held | undefined,
): readonly Passage[] =>
  corpus.search
    .find(terms, limit, (id) => {
      const passage = corpus.passages.get(id);
      return passage !== undefined && (holds === undefined || passage.holds.has(holds));
    })
    .map((id) => corpus.passages.get(id) as Passage);

/** A search asks only for the rarest concepts: the common ones cost most and tell least. */
const mostTerms = 16;
const rarest = (corpus: Corpus, concepts: readonly string[]): readonly string[] =>
  [...new Set(concepts)]
    .filter((concept) => corpus.frequencies.of(concept) > 0)
    .sort((a, b) => weightOf(corpus, b) - weightOf(corpus, a) || (a < b ? -1 : 1))
    .slice(0, mostTerms);

/** A concept's weight by its rarity in the corpus. One that no source uses can tell little: it gets a small weight. */
export function weightOf(corpus: Corpus, concept: string): number {
  const frequency = corpus.frequencies.of(concept);
  if (frequency === 0) return unheard;
  return Math.log(1 + corpus.passageCount / (1 + frequency)) * (isLight(concept) ? lightly : 1);
}

const unheard = 1;
const lightly = 0.3;
