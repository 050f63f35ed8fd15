import type { NameKind } from '../../extract/types';
import type { SourceNames } from './gather';

/** A name as all sources together show it. */
export interface Entry {
  readonly key: string;
  readonly words: readonly string[];
  /** The spelling used most. */
  readonly text: string;
  readonly count: number;
  readonly locative: number;
  readonly kind: NameKind;
}

/** The names of all sources by key, in the order of the keys, so that the order of the sources does not matter. */
export function entriesOf(sources: readonly SourceNames[]): ReadonlyMap<string, Entry> {
  const tallies = new Map<string, Tally>();
  for (const source of sources) for (const [key, seen] of source.names) add(tallies, key, seen);
  const sorted = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = new Map(sorted.map(([key, tally]) => [key, entry(key, tally)]));
  return new Map([...all].filter(([, { words, text }]) => !isCompound(words, text, all)));
}

/** "Toravin-Halloway talks": two names that are known on their own. */
function isCompound(words: readonly string[], text: string, all: ReadonlyMap<string, Entry>): boolean {
  return words.length === 2 && /^\S+-\S+$/.test(text) && words.every((word) => all.has(word));
}

interface Tally {
  readonly texts: Map<string, number>;
  readonly kinds: Map<NameKind, number>;
  count: number;
  locative: number;
}

function add(
  tallies: Map<string, Tally>,
  key: string,
  seen: SourceNames['names'] extends ReadonlyMap<string, infer S> ? S : never,
): void {
  const tally = tallies.get(key) ?? { texts: new Map(), kinds: new Map(), count: 0, locative: 0 };
  tally.count += seen.count;
  tally.locative += seen.locative;
  tally.texts.set(seen.text, (tally.texts.get(seen.text) ?? 0) + seen.count);
  for (const [kind, n] of seen.kinds) tally.kinds.set(kind, (tally.kinds.get(kind) ?? 0) + n);
  tallies.set(key, tally);
}

const entry = (key: string, tally: Tally): Entry => ({
  key,
  words: key.split(' '),
  text: most(tally.texts) ?? key,
  count: tally.count,
  locative: tally.locative,
  kind: kindOfTally(tally.kinds),
});

/** The kind said most often; "unknown" says nothing. */
function kindOfTally(kinds: ReadonlyMap<NameKind, number>): NameKind {
  return most(new Map([...kinds].filter(([kind]) => kind !== 'unknown'))) ?? 'unknown';
}

/** The key with the highest number; the smaller one of two. */
function most<T extends string>(counts: ReadonlyMap<T, number>): T | undefined {
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return sorted[0]?.[0];
}
