import assert from 'node:assert/strict';
import { nameConflict } from '../../../server/src/core/check/rules/nameConflict';
import { emptyCorpus, withSources } from '../../../server/src/core/corpus/corpus';
import { readDraft } from '../../../server/src/core/draft/draft';
import { readSource } from '../../../server/src/core/sources/read';

const source = (path: string, text: string) => readSource({ path, format: 'text', text });

const corpus = withSources(emptyCorpus(), [
  source(
    'choir.txt',
    `The Orsk Valley Choir opened its new concert hall in the town of Tarrow on Saturday, after nine years of building.
Transport Minister Ida Brenn cut the ribbon. The minister's spokesman, Paul Senn, said that the hall had cost less than planned.

Daily Ledger critic Rosa Quint praised the organ, which was carried by barge from Lindau to Tarrow. Martin Holt, who
leads the Reed Party, stayed away. Emil Faber, until then mayor
of the harbour town of Vell, had built the organ.`,
  ),
  source(
    'harbour.txt',
    `Grain from the Oldan fields leaves through the Black Sea port of Vargen. The harbour board of Vargen, which has
eleven members, ordered two cranes from the Swedish firm Kranbo in March.

President Ana Toll of Sudria visited the shipyard. Sudria and Nordia signed a fisheries treaty in Vell last autumn.`,
  ),
]);

/** Findings of a one-block draft, as "verdict: words > right". */
const found = (text: string): readonly string[] =>
  readDraft(text).blocks.flatMap((block) =>
    nameConflict
      .check(block, corpus)

      .toSorted((a, b) => a.start - b.start)
      .map((one) => `${one.verdict}: ${one.text}${one.right ? ` > ${one.right}` : ''}`),
  );

const cases: readonly (readonly [what: string, draft: string, expected: readonly string[]])[] = [
  [
    'an office over something else',
    'Energy Minister Ida Brenn came, too.',
    ['conflict: Energy Minister > Transport Minister'],
  ],
  [
    'the right office',
    'Ida Brenn, the transport minister, came, too.',
    ['supported: Ida Brenn, the transport minister'],
  ],
  ['another office', 'Ambassador Ida Brenn came, too.', ['conflict: Ambassador > Transport Minister']],
  ['a former office', 'Ida Brenn, the former energy minister, came, too.', []],
  ['an office that goes with it', 'Ida Brenn, a historian, came, too.', []],
  [
    'another paper',
    'Morning Post critic Rosa Quint was there.',
    ['conflict: Morning Post critic > Daily Ledger critic'],
  ],
  [
    'another party',
    'Martin Holt, who leads the Land League, was not there.',
    ['conflict: who leads the Land League > who leads the Reed Party'],
  ],
  ['a namesake whom nobody knows', 'Energy Minister Clara Brenn came, too.', []],
  [
    'a past office elsewhere',
    'Emil Faber had been mayor of Lindau.',
    ['conflict: had been mayor of Lindau > until then mayor of the harbour town of Vell'],
  ],
  [
    'another president',
    'President Ana Toll of Nordia visited no shipyard.',
    ['conflict: President Ana Toll of Nordia > President of Sudria'],
  ],
  ['another sea', 'Ships wait off the Caspian port of Vargen.', ['conflict: Caspian > Black Sea']],
  ['the right sea', 'Ships wait off Vargen, a port on the Black Sea.', []],
  [
    'another town',
    'The organ was carried by barge from Lindau to Kessen.',
    ['supported: Lindau', 'conflict: Kessen > Tarrow'],
  ],
  [
    'another firm',
    'The harbour board of Vargen ordered two cranes from the Swedish firm Liftab in March.',
    ['supported: Vargen', 'conflict: Liftab > Kranbo'],
  ],
  ['a town of something else', 'The organ went on tour to Kessen.', []],
  ['a question', 'Was the organ carried by barge from Lindau to Kessen?', []],
  ['a name in its place', 'The organ came by barge, carried from Lindau.', ['supported: Lindau']],
];

describe('name-conflict', () => {
  for (const [what, draft, expected] of cases) {
    it(what, () =>
      assert.deepEqual(
        found(draft).filter((one) => expected.length > 0 || !one.startsWith('supported')),
        expected,
      ),
    );
  }

  it('argues from a passage, and its spans are the words', () => {
    for (const [, draft] of cases) {
      for (const block of readDraft(draft).blocks) {
        for (const one of nameConflict.check(block, corpus)) {
          assert.equal(block.block.text.slice(one.start, one.end), one.text);
          assert.ok(one.evidence.length > 0);
          for (const { source, start, end, text } of one.evidence) {
            assert.equal(
              corpus.sources.get(source)?.text.slice(start, end).replace(/\s+/g, ' '),
              text.replace(/\s+/g, ' '),
            );
          }
        }
      }
    }
  });
});
