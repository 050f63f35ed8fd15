import type { Passage } from './passages';

/** In how many passages each concept occurs. Immutable; a changed source makes a new one at the cost of its own concepts. */
export interface Frequencies {
  of(concept: string): number;
}

/** The counts of most concepts, and over them those that changed since. */
interface Counts {
  readonly base: ReadonlyMap<string, number>;
  readonly over: ReadonlyMap<string, number>;
}

const countsOf = new WeakMap<Frequencies, Counts>();

export const noFrequencies: Frequencies = frequenciesOf({ base: new Map(), over: new Map() });

export function withFrequencies(
  before: Frequencies,
  lost: readonly Passage[],
  gained: readonly Passage[],
): Frequencies {
  const { base, over } = countsOf.get(before) as Counts;
  const after = new Map(over);
  const count = (passages: readonly Passage[], by: number): void => {
    for (const { sentence } of passages)
      for (const id of new Set(sentence.concepts.map((concept) => concept.id)))
        after.set(id, (after.get(id) ?? base.get(id) ?? 0) + by);
  };
  count(lost, -1);
  count(gained, 1);
  return frequenciesOf(
    after.size ** 2 > base.size * mostCopied ? settled(base, after) : { base, over: after },
  );
}

/** The larger this is, the longer the list of changes that every change copies, and the rarer the copying of all. */
const mostCopied = 64;

const settled = (base: Counts['base'], over: Counts['over']): Counts => ({
  base: new Map([...base, ...over].filter(([id, n]) => n > 0 && (over.get(id) ?? n) > 0)),
  over: new Map(),
});

function frequenciesOf(counts: Counts): Frequencies {
  const { base, over } = counts;
  const frequencies: Frequencies = { of: (concept) => over.get(concept) ?? base.get(concept) ?? 0 };
  countsOf.set(frequencies, counts);
  return frequencies;
}
