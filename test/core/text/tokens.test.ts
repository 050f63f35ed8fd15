import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineIndex, offsetAt, positionAt } from '../../../server/src/core/text/lines';
import { tokenize } from '../../../server/src/core/text/tokens';

const cases: readonly (readonly [string, string])[] = [
  ['Anglo-Irish treaty', 'anglo irish treaty'],
  ['Türkiye’s exports', 'turkiye exports'],
  ["the officials' view", 'the officials view'],
  ['the U.S. and US–NATO ties', 'the us and us nato ties'],
  ['7,644 km, 3.5% and 15–20', '7,644 km 3.5 and 15 20'],
  ['the 1990s, COVID-19', 'the 1990s covid 19'],
  ['don’t, O’Brien, L’Oréal', "don't o'brien l'oreal"],
  ['Łódź, Åland, Straße, smørrebrød', 'lodz aland strasse smorrebrod'],
  ['e.g. at 5 a.m.', 'eg at 5 am'],
  ['$4bn; #9 (x)', '4bn 9 x'],
  ['Kazakhstan’s “oligarchic” circles…', 'kazakhstan oligarchic circles'],
];

describe('tokenize', () => {
  for (const [text, lowers] of cases)
    it(text, () =>
      assert.equal(
        tokenize(text)
          .map((token) => token.lower)
          .join(' '),
        lowers,
      ),
    );

  it('stems what inflects', () =>
    assert.deepEqual(
      tokenize('exports exported exporting').map((token) => token.stem),
      ['export', 'export', 'export'],
    ));

  it('gives each token’s place', () => {
    const places = (text: string): void => {
      for (const token of tokenize(text)) assert.equal(text.slice(token.start, token.end), token.text);
    };
    fc.assert(fc.property(fc.string({ unit: 'binary' }), places));
  });
});

describe('lineIndex', () => {
  it('finds positions past every line ending, and back', () => {
    const text = 'ab\ncd\r\nef\rg\n';
    const index = lineIndex(text);
    assert.deepEqual(positionAt(index, 4), { line: 1, character: 1 });
    assert.deepEqual(positionAt(index, 8), { line: 2, character: 1 });
    assert.deepEqual(positionAt(index, 10), { line: 3, character: 0 });
    assert.deepEqual(positionAt(index, 99), { line: 4, character: 0 });
    assert.equal(offsetAt(index, { line: 1, character: 99 }), 5);
    assert.equal(offsetAt(index, { line: 99, character: 0 }), text.length);
  });

  it('leads back to where it came from', () => {
    const texts = fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', '😀')).map((all) => all.join(''));
    const leads = (text: string): void => {
      const index = lineIndex(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const insideEnding = text[offset - 1] === '\r' && text[offset] === '\n';
        if (!insideEnding) assert.equal(offsetAt(index, positionAt(index, offset)), offset);
      }
    };
    fc.assert(fc.property(texts, leads));
  });
});
