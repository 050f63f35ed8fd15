import assert from 'node:assert/strict';
import { derivedIn } from '../../../server/src/core/extract/derived';

/** The value in square brackets, the sentence's other values in braces. */
function check(marked: string, expected: 'derived' | 'partial' | 'plain'): void {
  it(marked, () => {
    const text = marked.replace(/[[\]{}]/g, '');
    const spanOf = (open: string, close: string, from = 0) => {
      const start = marked.indexOf(open, from);
      if (start < 0) return undefined;
      const end = marked.indexOf(close, start);
      const shift = marked.slice(0, start).replace(/[^[\]{}]/g, '').length;
      return { start: start - shift, end: end - shift - 1, next: end };
    };
    const value = spanOf('[', ']');
    const others = [];
    for (let at = spanOf('{', '}'); at; at = spanOf('{', '}', at.next)) others.push(at);
    assert(value);
    const read = derivedIn(text, { start: 0, end: text.length }, value, others);
    assert.equal(read.partial ? 'partial' : read.derived ? 'derived' : 'plain', expected);
  });
}

describe('words that say that a value is derived', () => {
  check('[seven] of them came by {12} ferries', 'partial');
  check('{seven} of them came by [12] ferries', 'plain');
  check('[18 percent] of it was lost', 'partial');
  check('at [£3,000] each it cost {£363,000}', 'derived');
  check('at {£3,000} each it cost [£363,000]', 'plain');
  check('each island sends [four] keepers', 'derived');
  check('each has {two} lamps and [30] mirrors', 'derived');
  check('the lamp burns [40 litres] of oil in each of the winter months', 'plain');
  check('the keepers pay [three crowns] for every lamp for {20 years}', 'derived');
  check('the keepers pay {three crowns} for every lamp for [20 years]', 'plain');
  check('in {four} harbours the office found an average of [19] boats', 'derived');
  check('in [four] harbours the office found an average of {19} boats', 'plain');
  check('the brothers owned [18 percent] between them', 'derived');
  check('the tower took another [€44 million]', 'derived');
  check('another harbour has [44] boats', 'plain');
  check('the lamp was lit [nine months] earlier', 'derived');
  check('the harbour has {2,000} boats, where it had [900] before', 'plain');
});
