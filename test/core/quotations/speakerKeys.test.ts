import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildRegistry } from '../../../server/src/core/corpus/actors';
import { isSameSpeaker, speakerKeys } from '../../../server/src/core/corpus/record';
import { plainSource } from '../actors/support';

const registry = buildRegistry([
  plainSource('a.txt', 'Norvania’s transport minister, Olga Rein, met Pavel Dorn. Rein spoke first.'),
  plainSource('b.txt', 'The Norvanian Grain Authority (NGA) paid. The NGA said so. Dmitrii Toravin left.'),
]);

const word = fc.constantFrom(
  ...'Olga Rein Dorn Pavel Dmitry Dmitrii Toravin the NGA Norvanian transport minister Mr van O’Hara'.split(
    ' ',
  ),
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('keys of speakers', () => {
  it('are shared by all names that mean one speaker', () => {
    const found = ['Olga Rein', 'Rein'].map((one) => speakerKeys(one, registry));
    assert.deepEqual(
      found[1]?.filter((key) => found[0]?.includes(key)),
      found[1],
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        fc.pre(isSameSpeaker(a, b, registry));
        const keys = new Set(speakerKeys(a, registry));
        assert.ok(speakerKeys(b, registry).some((key) => keys.has(key)));
      }),
      { numRuns: 300 },
    );
  });
});
