import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { copyGroups } from '../../server/src/core/grounding';
import { readSource } from '../../server/src/core/sources/read';

const body = `The storm of Tuesday night took 140 metres of the pier at Vane and carried them into the bay. Nobody was hurt. The harbour master, Ruben Ask, had closed the pier at nine in the evening, when the first planks began to sing in the wind.

It was built between 1901 and 1904 and had been repaired eleven times since. The last repair cost 212,000 crowns and was finished in August. The council will meet on Friday to decide whether there will be a twelfth, and where the fishermen are to land their catch until then.`;

const copy = (path: string, publisher: string, date: string, text: string) =>
  readSource({
    path,
    format: 'markdown',
    text: `---\ntitle: Storm takes the pier\npublisher: ${publisher}\n${date && `date: ${date}\n`}---\n\n${text}\n`,
  });

const first = copy('z.md', 'Lund Post', '2021-02-03', body);

type Row = readonly [
  what: string,
  text: string,
  publisher: string,
  date: string,
  kind: string,
  differences: object[],
];
const rows: readonly Row[] = [
  ['another publisher’s print', body, 'Averra Courier', '2021-02-04', 'syndicated', []],
  ['the same text once more', body, 'Lund Post', '2021-02-04', 'copy', []],
  [
    'paragraphs in another order',
    body.split('\n\n').reverse().join('\n\n'),
    'Lund Post',
    '2021-02-04',
    'copy',
    [],
  ],
  [
    'a corrected version',
    body.replace('140 metres', '104 metres').replace(' Nobody was hurt.', ''),
    'Lund Post',
    '2021-02-05',
    'later version',
    [
      {
        first:
          'The storm of Tuesday night took 140 metres of the pier at Vane and carried them into the bay.',
        other:
          'The storm of Tuesday night took 104 metres of the pier at Vane and carried them into the bay.',
      },
      { first: 'Nobody was hurt.' },
    ],
  ],
  ['a version of unknown date', body.replace('212,000', '221,000'), 'Lund Post', '', 'copy', [{}]],
];

describe('copies of one article', () => {
  for (const [what, text, publisher, date, kind, differences] of rows)
    it(`${what}: ${kind}`, () => {
      const [group, ...more] = copyGroups([copy('a.md', publisher, date, text), first]);
      assert.equal(more.length, 0);
      assert.deepEqual(
        group?.map(({ source }) => source.id),
        ['z.md', 'a.md'],
      );
      const other = group?.[1];
      assert.equal(other?.kind, kind);
      const found = (other?.differences ?? []).map(({ first: mine, other: its }) => ({
        ...(mine && { first: mine.text }),
        ...(its && { other: its.text }),
      }));
      if (differences[0] && Object.keys(differences[0]).length === 0) assert.equal(found.length, 1);
      else assert.deepEqual(found, differences);
    });

  it('are none where two texts only share a subject', () => {
    const other = copy(
      'b.md',
      'Lund Post',
      '2021-02-03',
      'The pier at Vane was built in 1901. It is made of oak.',
    );
    assert.deepEqual(copyGroups([first, other]), []);
  });
});
