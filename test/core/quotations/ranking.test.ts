import assert from 'node:assert/strict';
import fc from 'fast-check';
import { best } from '../../../server/src/core/features/quoteRanking';

const hits = fc.uniqueArray(fc.record({ rank: fc.nat(500), score: fc.integer({ min: 0, max: 4 }) }), {
  selector: ({ rank }) => rank,
});

describe('the best of many quotations', () => {
  it('are those that sorting all would put first', () => {
    fc.assert(
      fc.property(hits, fc.integer({ min: 1, max: 20 }), (list, most) => {
        const sorted = [...list].sort((a, b) => b.score - a.score || a.rank - b.rank);
        assert.deepEqual(
          best(list, ({ score }) => score / 3, most),
          sorted.slice(0, most),
        );
      }),
    );
  });
});
