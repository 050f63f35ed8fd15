import assert from 'node:assert/strict';
import fc from 'fast-check';
import { acronyms, names } from '../../../server/src/core/extract/names';

/** Names of a text, each with its kind where the words tell it and its role in braces. */
const told = (text: string): readonly string[] =>
  names(text).map((name) => {
    const kind = name.kind === 'unknown' ? '' : `:${name.kind}`;
    return `${name.text}${kind}${name.role ? ` {${text.slice(name.role.start, name.role.end)}}` : ''}`;
  });

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['The grant went to Ines Calder of the Bank of Norland.', ['Ines Calder', 'Bank of Norland:organisation']],
  ['A crew led by Captain Ines Calder left.', ['Ines Calder:person {Captain}']],
  [
    'They met French President Emmanuel Macron twice.',
    ['French:state', 'Emmanuel Macron:person {French President}'],
  ],
  [
    'They met US Secretary of Commerce Ada Quill.',
    ['US:state', 'Ada Quill:person {US Secretary of Commerce}'],
  ],
  ['So wrote Daily Herald columnist Ada Quill.', ['Daily Herald:work', 'Ada Quill {Daily Herald columnist}']],
  [
    'So said Ada Quill, leader of the Reed Party.',
    ['Ada Quill {leader of the Reed Party}', 'Reed Party:organisation'],
  ],
  ['The queen’s aide, Ada Quill, said nothing.', ['Ada Quill {queen’s aide}']],
  [
    'He called a US-Israeli plan and the Peru–Chile line odd.',
    ['US:state', 'Israeli:state', 'Peru:state', 'Chile:state'],
  ],
  [
    'It is close to Mohammed bin Salman and Ursula von der Leyen.',
    ['Mohammed bin Salman:person', 'Ursula von der Leyen:person'],
  ],
  [
    'The ship reached the Norwegian Black Sea base of Vargen.',
    ['Norwegian:state', 'Black Sea:place', 'Vargen'],
  ],
  ['During May, Monday talks gave us nothing in the U.S. and the US.', ['U.S.:state', 'US:state']],
  ['Workers left. Then many workers came with Mr. Calder.', ['Calder:person']],
  ['The site Norland.ru and @Norland say so.', []],
  ['«NP»: Will you press the [Up/Down] buttons of NP?', ['NP']],
  [
    'She writes The Quiet Life of Eastern Rivers, they say (Tide.Watch, 3 May; Narodnaya gazeta).',
    ['Quiet Life of Eastern Rivers', 'Tide.Watch', 'Narodnaya gazeta:work'],
  ],
  ['He warned of a “Marble Wall” and the so-called ‘Copper Belt’.', ['Copper Belt']],
  ['They met at the ‘Copper Belt’ inn.', ['Copper Belt']],
  ['The Victory Day parade was led by Doris Day.', ['Doris Day']],
  [
    'They met at the St. Agnes Economic Forum in St. Agnes.',
    ['St. Agnes Economic Forum:event', 'St. Agnes:place'],
  ],
  ['It ended with the Norland War II.', ['Norland War II:event']],
  ['Funds came from the Belt and Road Initiative.', ['Belt and Road Initiative:organisation']],
];

describe('names', () => {
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(told(text), expected));

  it('finds acronyms that the text defines', () => {
    const text = 'The Norland Grain and Fish Authority (NGFA) met Mohammed bin Salman (MBS) and Ada (aged).';
    assert.deepEqual(
      acronyms(text).map(
        ({ long, short }) => `${text.slice(short.start, short.end)}=${text.slice(long.start, long.end)}`,
      ),
      ['NGFA=Norland Grain and Fish Authority', 'MBS=Mohammed bin Salman'],
    );
  });

  it('gives spans of the text, in order and apart, on any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let from = 0;
        for (const name of names(text)) {
          assert.ok(name.start >= from && name.end > name.start && name.end <= text.length);
          assert.equal(text.slice(name.start, name.end), name.text);
          from = name.end;
        }
      }),
    );
  });
});
