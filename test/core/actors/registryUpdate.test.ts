import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Registry } from '../../../server/src/core/corpus/actor';
import {
  buildRegistry,
  mentionCounts,
  movedTo,
  nothingStated,
  restated,
  type StatedActors,
} from '../../../server/src/core/corpus/actors';
import type { Source } from '../../../server/src/core/sources/source';
import { withEntries } from '../../../server/src/core/text/changes';
import { plainSource } from './support';

/** Sentences in which names meet in every way that joins them or keeps them apart. */
const sentences = [
  'President Dmitry Toravin of Norvania spoke in Kelso.',
  'Dmitrii Toravin and D. Toravin are one.',
  'Anna Halloway, the mayor, met Peter Halloway, a lawyer.',
  'Halloway spoke first.',
  'Toravin’s aide, Olga Rein, stayed.',
  'The Norvanian Grain Authority (NGA) paid.',
  'The NGA and the North Grain Alliance (NGA) paid twice.',
  'Norvanian delegates left Norvania.',
  'China and Chinese banks paid; Beijing wants more.',
  'They went from Beijing to Paris.',
  'The European Union waits. The EU waits in Brussels.',
  'Belgium pays.',
  'Orrin Thermal plc grew, and Orrin shrank.',
  'They went to Orrin.',
  'Toravin-Halloway talks failed.',
  'A rein is a strap, and a kelso is nothing.',
  'Rein said so.',
  'Olga Rein, the Norvanian spokeswoman, said so.',
  'The Republic of Norvania chose the Norvanian president.',
  'The Eastern Delta Monitor said so; EDM did not.',
  'Norvania’s parliament met.',
  'Mr. Kelso came.',
  'From Paris Toravin went home.',
  'In Beijing Halloway spoke.',
  'The Halloway Bank closed.',
  'Ambassador Ann Kelso of China spoke.',
];

const texts = fc.array(fc.constantFrom(...sentences), { minLength: 0, maxLength: 5 });
const ids = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
/** What becomes of one source, another text or nothing; or what is stated from then on. */
const change = fc.oneof(
  { weight: 3, arbitrary: fc.record({ id: fc.constantFrom(...ids), list: fc.option(texts) }) },
  { weight: 1, arbitrary: fc.record({ stated: fc.nat({ max: 3 }) }) },
);

const questions = [...sentences, 'the Norvanian president', 'the spokeswoman', 'HALLOWAY', 'Rein and Kelso'];

/** All that a registry tells. */
function told(registry: Registry) {
  const actors = [...registry.actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    actors: actors.map((actor) => ({ ...actor, counts: [...mentionCounts(registry, actor.id)] })),
    mentions: questions.map((text) => registry.mentionsIn(text)),
    found: ['Halloway', 'Toravin', 'NGA', 'Rein', 'EU'].map((name) => registry.find(name)?.id),
  };
}

const stated: readonly StatedActors[] = [
  { actors: [], denied: [] },
  {
    actors: [
      { name: 'Dmitry Toravin the Elder', aliases: ['Dmitry Toravin', 'The Old Man'], kind: 'person' },
      { name: 'Dmitrii Toravin', aliases: [] },
      { name: 'Grain Authority of Norvania', aliases: ['NGA'], description: 'Buys grain.' },
    ],
    denied: ['Kelso', 'Eastern Delta Monitor'],
  },
  {
    actors: [
      { name: 'Grain Authority of Norvania', aliases: ['NGA'], description: 'Sells grain.' },
      { name: 'Dmitry Toravin the Elder', aliases: ['Dmitry Toravin', 'The Old Man'], kind: 'person' },
      { name: 'Olga', aliases: ['Rein', 'Olga Rein', 'Halloway'] },
    ],
    denied: ['Eastern Delta Monitor', 'Peter Halloway'],
  },
  {
    actors: [
      { name: 'Olga', aliases: ['Rein', 'Toravin'] },
      { name: 'Olga', aliases: ['Rein', 'Toravin'] },
      { name: 'Belgium', aliases: ['EU'], kind: 'state' },
    ],
    denied: ['NGA', 'Toravin', 'Norvania'],
  },
];

describe('a registry that follows changing sources', () => {
  it('is at every step as one built anew', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 10 }), (changes) => {
        let sources: ReadonlyMap<string, Source> = new Map();
        let now = stated[0];
        let registry = buildRegistry([], now);
        for (const one of changes) {
          if ('stated' in one) {
            now = stated[one.stated];
            registry = restated(registry, now ?? nothingStated);
          } else {
            const fresh = one.list && plainSource(one.id, one.list.join(' '));
            sources = withEntries(sources, fresh ? [[one.id, fresh]] : [], fresh ? [] : [one.id]);
            registry = movedTo(registry, sources);
          }
          assert.deepEqual(told(registry), told(buildRegistry(sources.values(), now)));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('still answers by what was stated before', () => {
    const source = plainSource('a.txt', sentences.join(' '));
    const before = buildRegistry([source], stated[1]);
    const then = told(before);
    assert.notDeepEqual(told(restated(before, stated[2] ?? nothingStated)), then);
    assert.deepEqual(told(before), then);
  });

  it('still answers for the sources before a change', () => {
    const one = new Map([['a.txt', plainSource('a.txt', sentences[0] ?? '')]]);
    const before = buildRegistry(one.values());
    const then = told(before);
    const after = movedTo(before, new Map(one).set('b.txt', plainSource('b.txt', sentences[2] ?? '')));
    assert.ok(after.find('Peter Halloway'));
    assert.deepEqual(told(before), then);
    assert.ok(after.find('Peter Halloway'));
  });
});
