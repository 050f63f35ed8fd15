import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Anchor, Place } from '../../server/src/core/sources/anchor';
import { placeLabel, placeOf, spanLabel } from '../../server/src/core/sources/place';

const labels: readonly (readonly [Place, string])[] = [
  [{ kind: 'page', page: 3 }, 'p. 3'],
  [{ kind: 'page', page: 6, label: 'iv' }, 'p. iv (leaf 6)'],
  [{ kind: 'time', from: 727.4, to: 731, line: 90 }, '00:12:07'],
  [{ kind: 'time', from: 36_000, to: 36_001, line: 0 }, '10:00:00'],
  [{ kind: 'row', row: 14, line: 13 }, 'row 14'],
  [{ kind: 'row', row: 14, line: 13, column: 'Trade' }, 'row 14, Trade'],
  [{ kind: 'heading', heading: 'Results' }, 'under “Results”'],
];

describe('placeLabel', () => {
  for (const [place, label] of labels) it(label, () => assert.equal(placeLabel(place), label));
});

const page = (at: number, number: number): Anchor => ({ at, place: { kind: 'page', page: number } });
const source = { anchors: [page(0, 1), page(100, 2), page(100, 3), page(250, 4)], blocks: [] };

describe('placeOf', () => {
  for (const [offset, expected] of [
    [0, 1],
    [99, 1],
    [100, 3],
    [249, 3],
    [9999, 4],
  ] as const)
    it(`offset ${offset}: page ${expected}`, () =>
      assert.deepEqual(placeOf(source, offset), { kind: 'page', page: expected }));

  it('a span over two pages names both', () => {
    assert.equal(spanLabel(source, { start: 90, end: 100 }), 'p. 1');
    assert.equal(spanLabel(source, { start: 240, end: 260 }), 'pp. 3–4');
  });

  it('knows nothing of a text without anchors and headings', () => {
    assert.equal(placeOf({ blocks: [] }, 5), undefined);
  });
});
