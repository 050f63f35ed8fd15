import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Registry } from '../../../server/src/core/corpus/actor';
import { buildRegistry } from '../../../server/src/core/corpus/actors';
import { plainSource } from './support';

const harbour = plainSource(
  'harbour.txt',
  `Talks in Port Sallow ended when Mr. Toravin signed for Norvania.

President Dmitry Toravin of Norvania thanked the Norvanian Grain Authority (NGA). The NGA had asked for it. Toravin's
aide, Olga Rein, stayed. The Norvanian delegates left for Paris, said the French ambassador.

Dmitry Toravin spoke. China and Chinese banks paid. Beijing wants more, and the EU less.`,
);

const rivals = plainSource(
  'rivals.txt',
  `Anna Halloway, the mayor, met Peter Halloway, a lawyer. Halloway spoke first.

From Beijing Toravin went home. They went from the lake to Kelso. The town of Kelso is small. Dmitrii Toravin came, too. All of Asia and Japan waits. Their ambassador in Tokyo left. A
ship of St. Agnes sank.`,
);

/** Mentions as "words=actor(how)". */
const said = (registry: Registry, text: string): string =>
  registry
    .mentionsIn(text)
    .map((mention) => `${mention.text}=${mention.actor}${mention.how === 'name' ? '' : `(${mention.how})`}`)
    .join(' ');

const cases: readonly (readonly [string, string])[] = [
  ['Toravin and President Dmitry Toravin', 'Toravin=dmitry-toravin Dmitry Toravin=dmitry-toravin'],
  ['Dmitrii Toravine? Dmitrij Toravin!', 'Dmitrij Toravin=dmitry-toravin'],
  ['The Norvanians of Norvania', 'Norvania=norvania'],
  ['a Norvanian ship', 'Norvanian=norvania(demonym)'],
  [
    'the NGA and the Norvanian Grain Authority',
    'NGA=norvanian-grain-authority Norvanian Grain Authority=norvanian-grain-authority',
  ],
  ['Beijing told China', 'Beijing=china(metonym) China=china'],
  ['in Paris with the French', 'Paris=paris French=france(demonym)'],
  ['The EU, Brussels, and us', 'EU=european-union Brussels=european-union(metonym)'],
  ['Halloway spoke', ''],
  ['Peter Halloway came. Then Halloway spoke.', 'Peter Halloway=peter-halloway Halloway=peter-halloway'],
  ['Norvania-China talks', 'Norvania=norvania China=china'],
  ['trans-Norvania lines in Trans-Norvania', 'Norvania=norvania(demonym) Norvania=norvania(demonym)'],
  ['in Asia and Central Asia', 'Asia=asia'],
  ['Tokyo and Japan', 'Tokyo=japan(metonym) Japan=japan'],
  ['from St. Agnes, St Agnes', 'St. Agnes=st-agnes St Agnes=st-agnes'],
  ['TORAVIN WINS', 'TORAVIN=dmitry-toravin'],
];

describe('registry', () => {
  const registry = buildRegistry([harbour, rivals]);
  for (const [text, expected] of cases) it(text, () => assert.equal(said(registry, text), expected));

  it('finds an actor by any of its names', () => {
    assert.equal(registry.find('Toravin')?.id, 'dmitry-toravin');
    assert.equal(registry.find('Halloway'), undefined);
    assert.equal(registry.find('Nobody Known'), undefined);
  });

  it('keeps roles with their source and span', () => {
    const role = registry.find('Olga Rein')?.roles[0];
    assert.equal(role?.text, "Toravin's aide");
    assert.equal(harbour.text.slice(role?.span.start, role?.span.end), "Toravin's\naide");
  });

  it('gives mentions in order and apart, on any input', () => {
    const words = fc.constantFrom(
      'Toravin',
      'Norvania',
      'the',
      'Peter',
      'Halloway',
      'EU',
      '. ',
      "'s ",
      '-',
      ' ',
      'Beijing',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const text = list.join('');
        let from = 0;
        for (const mention of registry.mentionsIn(text)) {
          assert.ok(mention.start >= from && registry.actors.has(mention.actor));
          assert.equal(text.slice(mention.start, mention.end), mention.text);
          from = mention.end;
        }
      }),
    );
  });
});
