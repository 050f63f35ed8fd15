import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { emptyCorpus, withSources } from '../../../server/src/core/corpus/corpus';
import { copiesOf, witnesses, witnessOf } from '../../../server/src/core/corpus/duplicates';
import { readSource } from '../../../server/src/core/sources/read';
import { readCorpus } from '../../../server/src/node/readCorpus';
import { shared } from '../../support/shared';

const rooms = [
  'kitchen',
  'library',
  'observatory',
  'boathouse',
  'orchard',
  'stable',
  'brewery',
  'chapel',
  'granary',
  'foundry',
];
const article = (seller: string) =>
  rooms
    .map(
      (room, i) =>
        `The ${room} of Castle Wender was sold to ${seller} for ${i + 3} thousand crowns in the ${room} year, and the steward wrote its keys into a green book.`,
    )
    .join('\n\n');
const read = (path: string, text: string) => readSource({ path, format: 'text', text });

describe('witnesses', () => {
  it('counts an edited copy with another page round it as the same witness', () => {
    const original = read('a.txt', `Castle sold\n\n${article('the miller')}`);
    const copy = read(
      'b.txt',
      `Share this\n\nA castle goes under the hammer\n\n${article('the miller').replaceAll('green', 'dark green')}\n\nLeave a comment`,
    );
    const other = read(
      'c.txt',
      'The harbour master resigned on Monday after the fog horn had failed for the third time this winter.',
    );
    const known = witnesses([other, copy, original]);
    assert.deepEqual(
      [...known],
      [
        ['a.txt', 'a.txt'],
        ['b.txt', 'a.txt'],
        ['c.txt', 'c.txt'],
      ],
    );
    assert.deepEqual(copiesOf('a.txt', known), ['b.txt']);
  });

  it('keeps apart two articles that quote the same passage', () => {
    const quoted =
      'We shall not sell the orchard, said the steward, not while a single tree of it bears fruit and a child of the village climbs it.';
    const left = read('a.txt', `${article('the miller')}\n\n${quoted}`);
    const right = read(
      'b.txt',
      `${quoted}\n\n${rooms.map((room) => `Nobody has slept in the ${room} since the flood came over its sill, as the ${room} maid told the court.`).join('\n\n')}`,
    );
    assert.equal(witnesses([left, right]).get('b.txt'), 'b.txt');
  });

  it('finds the two copies among the seeds, and no others', async function () {
    const { sources } = await readCorpus(shared(this, 'seeds'));
    const known = witnesses(sources.map((raw) => readSource(raw)));
    assert.equal(new Set(known.values()).size, 4);
    assert.deepEqual(copiesOf('002_4e6c3e5e7772baee.txt', known), ['003_349d551f8f095081.txt']);
  });

  it('follows changing sources as if they were read at once', () => {
    const texts = [
      article('the miller'),
      article('the miller').replaceAll('green', 'dark green'),
      'Nothing to see.',
    ];
    const change = fc.record({
      id: fc.constantFrom('a.txt', 'b.txt', 'c.txt'),
      text: fc.option(fc.constantFrom(...texts)),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        let corpus = emptyCorpus();
        for (const { id, text } of changes) {
          corpus = withSources(corpus, text === null ? [] : [read(id, text)], text === null ? [id] : []);
          const anew = witnesses(corpus.sources.values());
          for (const known of corpus.sources.keys()) assert.equal(witnessOf(corpus, known), anew.get(known));
        }
      }),
      { numRuns: 30 },
    );
  });
});
