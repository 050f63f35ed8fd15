import assert from 'node:assert/strict';
import fc from 'fast-check';
import { datesIn } from '../../../server/src/core/extract/dates/index';
import { figuresIn } from '../../../server/src/core/extract/figures/index';
import { type Token, tokenise } from '../../../server/src/core/extract/figures/tokens';
import { isWindow, quantities } from '../../../server/src/core/extract/quantities';
import { timesIn } from '../../../server/src/core/extract/times/index';

const words = (
  'nearly about more than between and from to until of in a an the one two three twenty fifth fifths third half quarter ' +
  'hundred thousand million billion dozen point percent per over minus before after ago next last past following first ' +
  "noon midnight past at shortly before evening a.m. pm o'clock GMT 19.40 7:15 9.30 0915 hours minutes " +
  'week weeks month months year years day days May March 3 12 31 87 1990 2016 2024-05 20240504 5/6/2020 1.5 2,5 1.250,50 ' +
  "1'000 10^6 $ € km km/h °C % ± ½ ( ) , . ; - – ^ / ~ ' today Monday Friday Easter Q3 H1 spring 1980s will twice"
).split(' ');

/** Any characters, and any order of the words that figures and dates are made of. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
  fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join('')),
);
const anchors = fc.constantFrom(
  {},
  { from: '2025-11-14', to: '2025-11-14' },
  { from: '2024-01-01', to: '2024-12-31' },
);

describe('figures and dates of any text', function () {
  this.timeout(120_000);

  it('carry the words of their offsets, in order, none within another', () =>
    fc.assert(
      fc.property(texts, anchors, (text, anchor) => {
        const { figures, dates, times } = quantities(text, anchor);
        const apart = [...figures, ...times, ...dates.filter((date) => !isWindow(date))];
        for (const spans of [figures, dates, times, apart]) {
          const ordered = [...spans].sort((a, b) => a.start - b.start);
          for (const [i, span] of ordered.entries()) {
            assert.ok(span.start < span.end);
            assert.equal(span.text, text.slice(span.start, span.end));
            assert.ok((ordered[i - 1]?.end ?? 0) <= span.start);
          }
        }
      }),
      { numRuns: 500 },
    ));

  it('have their number within the core, the core within the figure, and ends in order', () =>
    fc.assert(
      fc.property(texts, anchors, (text, anchor) => {
        for (const { core, number, start, end, low, high, digits } of quantities(text, anchor).figures) {
          assert.ok(start <= core.start && core.end <= end);
          assert.ok(core.start <= number.start && number.end <= core.end);
          assert.ok(low <= high && digits >= 1);
        }
      }),
      { numRuns: 500 },
    ));

  it('resolve dates to days of the calendar, the first not after the last', () =>
    fc.assert(
      fc.property(texts, anchors, (text, anchor) => {
        for (const { from, to } of quantities(text, anchor).dates) {
          assert.equal(from === undefined, to === undefined);
          if (from === undefined || to === undefined) continue;
          for (const day of [from, to]) assert.equal(new Date(day).toISOString().slice(0, 10), day);
          assert.ok(from <= to);
        }
      }),
      { numRuns: 500 },
    ));

  it('tell times of day within a day of each other, the first minute not after the last', () =>
    fc.assert(
      fc.property(texts, (text) => {
        for (const { clock } of quantities(text, {}).times) {
          assert.ok(Number.isInteger(clock.low) && clock.low <= clock.high && clock.high - clock.low <= 1440);
          assert.ok(clock.low >= -60 && clock.low < 1440 + 60);
        }
      }),
      { numRuns: 500 },
    ));

  it('cost work that grows as the text does', () => {
    const looks = (text: string): number => {
      let count = 0;
      const tokens: readonly Token[] = new Proxy(tokenise(text), {
        get: (target, key, receiver) => {
          count += 1;
          return Reflect.get(target, key, receiver);
        },
      });
      timesIn(text, tokens);
      figuresIn(text, tokens, datesIn(text, tokens, { from: '2025-11-14', to: '2025-11-14' }));
      return count;
    };
    const units = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(units, (unit) => {
        const text = (times: number): string => `${unit.join(' ')} `.repeat(times);
        assert.ok(looks(text(400)) < 3 * looks(text(200)) + 2_000);
      }),
    );
  });
});
