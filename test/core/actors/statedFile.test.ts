import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ActorsEdit, editActors } from '../../../server/src/core/corpus/actors/editStated';
import { parseActors } from '../../../server/src/core/corpus/actors/statedFile';

const file = `# Who is who
actors:
  - name: Mirela Tosh # the mayor
    kind: person
    aliases: [M. Tosh]
  # The growers
  - name: Ulmen Cider Board
    description: Buys apples.
not:
  - Read More # a button
`;

describe('actors.yaml', () => {
  it('says who is who', () => {
    assert.deepEqual(parseActors(file), {
      stated: {
        actors: [
          { name: 'Mirela Tosh', kind: 'person', aliases: ['M. Tosh'] },
          { name: 'Ulmen Cider Board', aliases: [], description: 'Buys apples.' },
        ],
        denied: ['Read More'],
      },
      problems: [],
    });
    assert.deepEqual(parseActors('').problems, []);
    assert.deepEqual(parseActors('# nothing yet\n').problems, []);
  });

  const bad: readonly (readonly [text: string, message: RegExp, line: number, actors: number])[] = [
    ['actors:\n  - name: "A\n', /not valid YAML/, 2, 0],
    ['- A\n', /"actors:" with a list/, 0, 0],
    ['people:\n  - A\n', /"people" is none of: actors, not/, 0, 0],
    ['actors:\n  - name: A\n  - kind: person\n', /no name/, 2, 1],
    ['actors:\n  - name: A\n    kind: ship\n', /"ship" is no kind/, 2, 1],
    ['actors:\n  - name: A\n    aliases: B\n', /"aliases" is a list/, 2, 1],
    ['actors:\n  - A\n', /written as "- name/, 1, 0],
    ['actors: yes\nnot: no\n', /"actors" is a list/, 0, 0],
  ];
  for (const [text, message, line, actors] of bad) {
    it(`tells one problem of ${JSON.stringify(text)}`, () => {
      const { problems, stated } = parseActors(text);
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.message ?? '', message);
      assert.equal(problems[0]?.line, line);
      assert.equal(stated.actors.length, actors);
    });
  }

  it('never throws', () => {
    const piece = fc.constantFrom(
      'actors',
      ':',
      '\n',
      '  - ',
      'name',
      ' &a',
      ' *a',
      '[',
      '{',
      '"',
      '!!x ',
      'not',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (list) => {
        assert.ok(parseActors(list.join('')).problems.length <= 1);
      }),
    );
  });

  const edits: readonly (readonly [what: string, before: string, edit: ActorsEdit, after: string])[] = [
    [
      'merges into an entry, with its comments',
      file,
      { do: 'merge', names: ['Mirela Tosh', 'Tosh', 'Ulmen Cider Board'] },
      `# Who is who
actors:
  - name: Mirela Tosh # the mayor
    kind: person
    aliases: [M. Tosh, Tosh, Ulmen Cider Board]
    description: Buys apples.
not:
  - Read More # a button
`,
    ],
    [
      'renames an actor without an entry',
      '',
      { do: 'rename', names: ['Tokaev', 'K. Tokaev'], to: 'Tokayev' },
      'actors:\n  - name: Tokayev\n    aliases:\n      - Tokaev\n      - K. Tokaev\n',
    ],
    [
      'denies a name that had an entry',
      '# mine\nactors:\n  - name: A\n  - name: Up\n',
      { do: 'deny', names: ['Up'] },
      '# mine\nactors:\n  - name: A\nnot:\n  - Up\n',
    ],
    [
      'takes back a denial',
      'not:\n  - Up\n  - Down\n',
      { do: 'rename', names: ['Up'], to: 'Upper Ulmen' },
      'not:\n  - Down\nactors:\n  - name: Upper Ulmen\n    aliases:\n      - Up\n',
    ],
  ];
  for (const [what, before, edit, after] of edits) {
    it(what, () => {
      assert.equal(editActors(before, edit), after);
      assert.deepEqual(parseActors(after).problems, []);
    });
  }

  it('leaves a broken file alone', () => {
    assert.equal(editActors('actors: [', { do: 'deny', names: ['A'] }), undefined);
    assert.equal(editActors('- a\n', { do: 'deny', names: ['A'] }), undefined);
  });
});
