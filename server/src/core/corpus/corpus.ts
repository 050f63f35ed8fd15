import type { Source } from '../sources/source';
import type { Registry } from './actor';

/** A snapshot of everything the sources say. Immutable: a changed source makes a new one that shares the rest. */
export interface Corpus {
  readonly revision: number;
  readonly sources: ReadonlyMap<string, Source>;
  readonly registry: Registry;
  /** How many passages the sources hold. */
  readonly passageCount: number;
}

const nobody: Registry = { actors: new Map(), find: () => undefined, mentionsIn: () => [] };

export const emptyCorpus = (): Corpus => ({ revision: 0, sources: new Map(), registry: nobody, passageCount: 0 });

/** The corpus after some sources were added or changed and others (by id) removed. */
export function withSources(corpus: Corpus, changed: readonly Source[], removed: readonly string[] = []): Corpus {
  const sources = new Map(corpus.sources);
  for (const id of removed) sources.delete(id);
  for (const source of changed) sources.set(source.id, source);
  return { ...corpus, revision: corpus.revision + 1, sources };
}
