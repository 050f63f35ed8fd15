import assert from 'node:assert/strict';
import { emptyGrounding, findings, withDraft, withSources } from '../../server/src/core/grounding';

const source = {
  path: 'note.md',
  format: 'markdown' as const,
  text: '# Note\n\nThe harbour of Velm is old.',
};

/** "[span] message" for each place where the draft contradicts itself. */
function told(draft: string): string[] {
  const grounding = withDraft(withSources(emptyGrounding(), [source]), 'draft.md', draft);
  return findings(grounding, 'draft.md')
    .filter(({ rule }) => rule === 'inconsistent-draft')
    .map(({ start, end, message, verdict, evidence }) => {
      assert.deepEqual([verdict, evidence], ['unverifiable', []]);
      return `[${draft.slice(start, end)}] ${message}`;
    });
}

/** A draft, and what it is told. */
type Row = readonly [draft: string, ...told: string[]];

const check = (rows: readonly Row[]): void => {
  for (const [draft, ...expected] of rows) it(draft, () => assert.deepEqual(told(draft), expected));
};

describe('a draft against itself', () => {
  describe('weekdays', () =>
    check([
      ['The vote was held on Tuesday, 5 March 2024.'],
      [
        'The vote was held on **Monday**, 5 March 2024.',
        '[Monday**, 5 March 2024] 2024-03-05 is a Tuesday, not a Monday.',
      ],
      ['They met on 5 March 2024, a Friday.', '[5 March 2024] 2024-03-05 is a Tuesday, not a Friday.'],
      ['They met on 5 March 2024 (a Tuesday).'],
      [
        'Talks ran from Monday, 4 March to Friday, 9 March 2024.',
        '[Monday, 4 March to Friday, 9 March 2024] 2024-03-09 is a Saturday, not a Friday.',
      ],
      // the year is a guess, the calendar was another, the weekday is another day's
      ['They met on Monday, 5 March.'],
      ['He was crowned on Sunday, 3 May 1598.'],
      ['On 5 March 2024, Friday prayers were cancelled.'],
      ['On Friday he said that 5 March 2024 was far away.'],
    ]));

  describe('sums', () =>
    check([
      [
        'The crew of 12 people, made up of 5 men and 8 women, sailed.',
        '[12] The parts given here add up to 13.',
      ],
      [
        'The council has 21 seats: 9 for the Greens, 7 for the Blues and 4 for the Reds.',
        '[21] The parts given here add up to 20.',
      ],
      ['They sold 5 vans and 8 trucks, a total of 14 vehicles.', '[14] The parts given here add up to 13.'],
      [
        'The fund of $12 million was split into $7 million for roads and $3 million for schools.',
        '[$12 million] The parts given here add up to 10,000,000.',
      ],
      // what adds up, what is rounded, what is no full list
      ['The crew of 13 people, made up of 5 men and 8 women, sailed.'],
      ['A loan of €1.2 billion, made up of €0.66 billion and €0.5 billion, was signed.'],
      ['The crew of 12 people, including 5 men and 4 women, sailed.'],
      ['The 12 people, 5 of them children and 4 of them over 70, were saved.'],
      ['The fund of $12 million was split into $7 million for roads and $4 million for schools.'],
      ['The firm has 40 ships: 12 ferries and 9 tugs.'],
      ['The crew of about 12 people, made up of 5 men and 8 women, sailed.'],
      ['The match on pitch 12: 5 goals and 8 corners.'],
      ['The herd of 40 grew: 12 calves in May and 9 in June.'],
    ]));

  describe('table totals', () => {
    const table = (...rows: string[]): string =>
      ['| Port | Ships | Budget (million euros) | Growth |', '| --- | --- | --- | --- |', ...rows].join('\n');
    check([
      [
        table('| Velm | 12 | 3.5 | 4% |', '| Arle | 30 | 1.5 | 2% |', '| Total | 43 | 5 | 3% |'),
        '[43] The rows above add up to 42.',
      ],
      [table('| Velm | 12 | 3.5 | 4% |', '| Arle | 30 | 1.5 | 2% |', '| Total | 42 | 5 | 3% |')],
      [table('| Velm | 12 | 3.5 | 4% |', '| of which new | 3 | 1 | 4% |', '| Total | 12 | 3.5 | 3% |')],
      [table('| Velm | 12 | 3.5 | 4% |', '| Arle | n/a | 1.5 | 2% |', '| Total | 43 | 5 | 3% |')],
    ]);
  });

  describe('one measure, two values', () =>
    check([
      [
        'The bridge in Velm cost $40 million.\n\nIt took years. The bridge in Velm cost $45 million.',
        '[$45 million] This draft also says $40 million: “The bridge in Velm cost $40 million.”',
      ],
      [
        'Arle Mills employs 300 people.\n\n## Later\n\nArle Mills employs 350 people.',
        '[350] This draft also says 300: “Arle Mills employs 300 people.”',
      ],
      // rounded, hedged, of other things, places, times and speakers
      ['The bridge in Velm cost $40.2 million.\n\nThe bridge in Velm cost $40 million.'],
      ['The bridge in Velm cost $40 million.\n\nThe bridge in Velm cost about $45 million.'],
      ['The bridge in Velm cost $40 million.\n\nThe lighting of the bridge in Velm cost $2 million.'],
      ['The bridge in Velm cost $40 million.\n\nThe second bridge in Velm cost $45 million.'],
      ['The bridge in Velm cost $40 million.\n\nThe bridge in Arle cost $45 million.'],
      ['Arle Mills employed 300 people in 2019.\n\nArle Mills employed 350 people in 2021.'],
      ['Arle Mills employed 300 people.\n\nArle Mills now has 350 people.'],
      ['The union said Arle Mills employs 300 people.\n\nArle Mills employs 350 people.'],
      ['Arle Mills plans to employ 300 people.\n\nArle Mills employs 350 people.'],
      ['A ticket costs 5 euros.\n\nA ticket costs 7 euros.'],
      ['## Velm\n\nThe bridge cost $40 million.\n\n## Arle\n\nThe bridge cost $45 million.'],
      ['The price of a litre rose by 40 cents.\n\nThe price of a litre rose by 50 cents.'],
    ]));

  it('is told again after an edit elsewhere, at its new place', () => {
    const draft = 'One.\n\nThe vote was on Monday, 5 March 2024.';
    const before = withDraft(withSources(emptyGrounding(), [source]), 'draft.md', draft);
    const after = withDraft(before, 'draft.md', `More words. ${draft}`);
    const places = [before, after].map((one) =>
      findings(one, 'draft.md')
        .filter(({ rule }) => rule === 'inconsistent-draft')
        .map(({ start }) => start),
    );
    assert.deepEqual(places, [[22], [34]]);
  });
});
