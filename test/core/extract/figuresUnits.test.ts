import assert from 'node:assert/strict';
import { sameDimension, toBase } from '../../../server/src/core/extract/figures/units';
import { quantities } from '../../../server/src/core/extract/quantities';
import type { Figure } from '../../../server/src/core/extract/types';

const only = (text: string): Figure => {
  const [figure, ...more] = quantities(text, {}).figures;
  assert.ok(figure && more.length === 0, `one figure in "${text}"`);
  return figure;
};

describe('units of figures', () => {
  const SAME: readonly (readonly [string, string])[] = [
    ['60 percent', 'three-fifths'],
    ['one in four', '25%'],
    ['5 km', '5,000 metres'],
    ['2.5 hectares', '25,000 square metres'],
    ['1.5 hours', '90 minutes'],
    ['0 °C', '32 °F'],
    ['3 tonnes', '3,000 kg'],
    ['36 km/h', '10 metres per second'],
    ['1,000 litres a second', 'one cubic metre per second'],
    ['2 GWh', '2,000 MWh'],
    ['50 basis points', '0.5 percentage points'],
    ['$1.2 billion', '1,200 million dollars'],
    ['170 thousand', '170,000'],
  ];
  for (const [a, b] of SAME)
    it(`${a} is ${b}`, () => {
      const [left, right] = [only(a), only(b)];
      assert.ok(sameDimension(left, right));
      const [x, y] = [toBase(left), toBase(right)];
      assert.ok(Math.abs(x.low - y.low) <= 1e-6 * Math.abs(y.low), `${x.low} and ${y.low}`);
      assert.ok(Math.abs(x.high - y.high) <= 1e-6 * Math.abs(y.high));
    });

  const OTHER: readonly (readonly [string, string])[] = [
    ['$5', '€5'],
    ['5 percent', '5 percentage points'],
    ['5 km', '5 tonnes'],
    ['5 years', '5 years old'],
  ];
  for (const [a, b] of OTHER)
    it(`${a} is not compared with ${b}`, () => assert.ok(!sameDimension(only(a), only(b))));

  const SHARED: readonly (readonly [string, readonly string[]])[] = [
    ['10, 20 and 30 percent', ['share', 'share', 'share']],
    ['The house sold 18,011 seats, or 97.8 percent', ['count', 'share']],
    ['On average it was 18,011, or 97.8 percent', ['count', 'share']],
  ];
  for (const [text, kinds] of SHARED)
    it(`${text}: ${kinds.join(', ')}`, () =>
      assert.deepEqual(
        quantities(text, {}).figures.map(({ dimension }) => dimension),
        kinds,
      ));

  it('counts the significant digits as written', () => {
    assert.deepEqual(
      ['30 billion', '7,644', '1.50', '0.05', 'four hundred and twelve'].map((text) => only(text).digits),
      [1, 4, 3, 1, 3],
    );
  });
});
