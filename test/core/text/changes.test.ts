import assert from 'node:assert/strict';
import fc from 'fast-check';
import { difference, withEntries } from '../../../server/src/core/text/changes';

type Entries = readonly (readonly [string, number])[];

const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const entries = fc.array(fc.tuple(key, fc.nat(3)), { maxLength: 4 });
const step = fc.record({ put: entries, removed: fc.array(key, { maxLength: 3 }) });

/** What `difference` tells, found by looking at everything. */
function told(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  const unlike = (map: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
    [...map].filter(([key, value]) => other.get(key) !== value).sort();
  return { gone: unlike(before, after), come: unlike(after, before) };
}

const sorted = ({ gone, come }: { readonly gone: Entries; readonly come: Entries }) => ({
  gone: [...gone].sort(),
  come: [...come].sort(),
});

describe('maps that are made of each other', () => {
  it('hold what a copy would, and tell how any two of them differ', () => {
    fc.assert(
      fc.property(entries, fc.array(step, { maxLength: 5 }), (first, steps) => {
        const maps: ReadonlyMap<string, number>[] = [new Map(first)];
        for (const { put, removed } of steps) {
          const last = maps.at(-1) ?? new Map<string, number>();
          const copy = new Map(last);
          for (const one of removed) copy.delete(one);
          for (const [one, value] of put) copy.set(one, value);
          const made = withEntries(last, put, removed);
          assert.deepEqual([...made], [...copy]);
          maps.push(made);
        }
        for (const a of maps) for (const b of maps) assert.deepEqual(sorted(difference(a, b)), told(a, b));
      }),
    );
  });
});
