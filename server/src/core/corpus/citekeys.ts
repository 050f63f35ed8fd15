import type { Source } from '../sources/source';
import type { Corpus } from './corpus';

/** All citation keys that a source or an entry of a bibliography has. */
export function citekeys(corpus: Corpus): ReadonlySet<string> {
  const known = sets.get(corpus);
  if (known) return known;
  const own = [...corpus.sources.values()].map(({ meta }) => meta.citekey);
  const keys = new Set([...corpus.bibliography.byKey.keys(), ...own]);
  sets.set(corpus, keys);
  return keys;
}

const sets = new WeakMap<Corpus, ReadonlySet<string>>();

/** Whether the author chose citation keys at all, in a bibliography or beside a source. */
export const definesKeys = ({ bibliography, sources }: Corpus): boolean =>
  bibliography.byKey.size > 0 || [...sources.values()].some(({ meta }) => meta.keyFrom !== undefined);

/** The source that `[@key]` names; of several files of one entry, the first by path. */
export function sourceByCitekey({ sources }: Corpus, key: string): Source | undefined {
  const found = [...sources.values()].filter(({ meta }) => meta.citekey === key);
  return found.sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}
