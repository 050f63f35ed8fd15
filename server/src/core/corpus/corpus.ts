import { isLight } from '../extract/concepts';
import type { Dimension } from '../extract/types';
import { type Bibliography, emptyBibliography } from '../sources/reference';
import type { Source } from '../sources/source';
import { type Memory, memory } from '../text/memory';
import type { Registry } from './actor';
import { buildRegistry } from './actors';
import { type Passage, passagesOf } from './passages';
import { type PassageSearch, passageSearch } from './search';

/** A snapshot of everything the sources say. Immutable: a changed source makes a new one that shares the rest. */
export interface Corpus {
  readonly revision: number;
  readonly sources: ReadonlyMap<string, Source>;
  /** What the author's bibliographies list, whether or not its text is among the sources. */
  readonly bibliography: Bibliography;
  readonly registry: Registry;
  /** How many passages the sources hold. */
  readonly passageCount: number;
  readonly passages: ReadonlyMap<string, Passage>;
  /** In how many passages a concept occurs. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** Shared by all snapshots of one corpus: see `PassageSearch`. */
  readonly search: PassageSearch;
}

export const emptyCorpus = (): Corpus => ({
  revision: 0,
  sources: new Map(),
  bibliography: emptyBibliography,
  registry: buildRegistry([]),
  passageCount: 0,
  passages: new Map(),
  frequencies: new Map(),
  search: passageSearch(),
});

/** The corpus after some sources were added or changed and others (by id) removed. */
export function withSources(
  corpus: Corpus,
  changed: readonly Source[],
  removed: readonly string[] = [],
): Corpus {
  const gone = new Set([...removed, ...changed.map((source) => source.id)]);
  const sources = new Map([...corpus.sources].filter(([id]) => !gone.has(id)));
  for (const source of changed) sources.set(source.id, source);
  const lost = [...corpus.passages.values()].filter((passage) => gone.has(passage.source.id));
  const gained = changed.flatMap(passagesOf);
  corpus.search.remove(lost);
  corpus.search.add(gained);
  const passages = new Map(corpus.passages);
  for (const passage of lost) passages.delete(passage.id);
  for (const passage of gained) passages.set(passage.id, passage);
  return {
    ...corpus,
    revision: corpus.revision + 1,
    sources,
    registry: buildRegistry(sources.values()),
    passages,
    passageCount: passages.size,
    frequencies: counted(corpus.frequencies, lost, gained),
  };
}

/**
 * The passages that share most with the concepts, best first; those that hold a value of one kind, where one is named.
 * Where so few hold one that looking at all of them costs less than a search, all of them.
 */
export function findPassages(
  corpus: Corpus,
  concepts: readonly string[],
  limit: number,
  holds?: Dimension | 'date',
): readonly Passage[] {
  const holders = holds && holding(corpus, holds);
  if (holders && holders.length <= 2 * limit) return holders;
  const terms = rarest(corpus, concepts);
  const key = [limit, holds, ...terms].join(' ');
  const known = searches.get(corpus) ?? memory<readonly Passage[]>(rememberedSearches);
  searches.set(corpus, known);
  return known.of(key, () => search(corpus, terms, limit, holds));
}

/** The passages that hold a value of this kind; listed once for each snapshot. */
function holding(corpus: Corpus, kind: Dimension | 'date'): readonly Passage[] {
  const known = holders.get(corpus.passages) ?? new Map<string, readonly Passage[]>();
  holders.set(corpus.passages, known);
  const found = known.get(kind) ?? [...corpus.passages.values()].filter((passage) => passage.holds.has(kind));
  known.set(kind, found);
  return found;
}

const holders = new WeakMap<Corpus['passages'], Map<string, readonly Passage[]>>();

const rememberedSearches = 1_000;
const searches = new WeakMap<Corpus, Memory<readonly Passage[]>>();

const search = (
  corpus: Corpus,
  terms: readonly string[],
  limit: number,
  holds: Dimension | 'date' | undefined,
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
    .filter((concept) => corpus.frequencies.has(concept))
    .sort((a, b) => weightOf(corpus, b) - weightOf(corpus, a) || (a < b ? -1 : 1))
    .slice(0, mostTerms);

/** A concept's weight by its rarity in the corpus. One that no source uses can tell little: it gets a small weight. */
export function weightOf(corpus: Corpus, concept: string): number {
  const frequency = corpus.frequencies.get(concept) ?? 0;
  if (frequency === 0) return unheard;
  return Math.log(1 + corpus.passageCount / (1 + frequency)) * (isLight(concept) ? lightly : 1);
}

const unheard = 1;
const lightly = 0.3;

function counted(
  before: ReadonlyMap<string, number>,
  lost: readonly Passage[],
  gained: readonly Passage[],
): ReadonlyMap<string, number> {
  const counts = new Map(before);
  const count = (passages: readonly Passage[], by: number) => {
    for (const passage of passages) {
      for (const id of new Set(passage.sentence.concepts.map((concept) => concept.id))) {
        counts.set(id, (counts.get(id) ?? 0) + by);
      }
    }
  };
  count(lost, -1);
  count(gained, 1);
  return counts;
}
