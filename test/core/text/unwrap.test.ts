import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainBlocks } from '../../../server/src/core/text/plain';
import { unwrap } from '../../../server/src/core/text/unwrap';

const wrapped = `The mill on the Orne
By Ada Brandt
March 3, 2021
The old paper mill on the river Orne, which once gave work to
900 people, will close in June after 140 years. Its owner, Silva
Group, said that demand for newsprint had fallen by half since the
turn of the century.
“We have looked for a buyer in nine countries. Nobody came. What
Brandt built here cannot be moved,” said the mill’s director, Jonas
Weil.
An end and a beginning
The town council plans a museum. It has asked the Ministry of
Culture for 2 million euros, of which
it has been promised half.
Among the machines to be kept:
- the beater of 1881, which still
  turns
- the drying drum
WEIL: I would rather see it run than
see it shown.
BRANDT: So would I.
`;

/** The lines that an unwrapped text has, white space reduced. */
const linesOf = (text: string): string[] =>
  unwrap(text)
    .split(/[\r\n]+/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');

const expected = [
  'The mill on the Orne',
  'By Ada Brandt',
  'March 3, 2021',
  'The old paper mill on the river Orne, which once gave work to 900 people, will close in June after 140 years. Its owner, Silva Group, said that demand for newsprint had fallen by half since the turn of the century.',
  '“We have looked for a buyer in nine countries. Nobody came. What Brandt built here cannot be moved,” said the mill’s director, Jonas Weil.',
  'An end and a beginning',
  'The town council plans a museum. It has asked the Ministry of Culture for 2 million euros, of which it has been promised half.',
  'Among the machines to be kept:',
  '- the beater of 1881, which still turns',
  '- the drying drum',
  'WEIL: I would rather see it run than see it shown.',
  'BRANDT: So would I.',
];

describe('unwrap', () => {
  it('joins the lines of paragraphs and nothing else', () => assert.deepEqual(linesOf(wrapped), expected));

  it('does so with every line ending', () => {
    for (const ending of ['\r\n', '\r'])
      assert.deepEqual(linesOf(wrapped.replaceAll('\n', ending)), expected);
  });

  it('leaves text alone whose paragraphs are lines', () => {
    const text =
      'The dam holds 40 million cubic metres.\nIt was built in 1961.\nNobody lives near it.\nyes\nno\n';
    assert.equal(unwrap(text), text);
  });

  it('keeps the length, and changes line endings only', () => {
    const parts = fc.constantFrom(
      'word ',
      'The ',
      'a long line of words that runs on and on',
      '\n',
      '\r\n',
      '\r',
      '“',
      '”',
      '- ',
      'A: ',
      '. ',
      ':',
    );
    const texts = fc.oneof(
      fc.array(parts, { maxLength: 60 }).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    );
    const keeps = (text: string): void => {
      const result = unwrap(text);
      assert.equal(result.length, text.length);
      for (let at = 0; at < text.length; at++)
        assert.ok(result[at] === text[at] || /[\r\n]/.test(text.charAt(at)));
    };
    fc.assert(fc.property(texts, keeps), { numRuns: 1000 });
  });
});

describe('plainBlocks', () => {
  it('tells headings, items and paragraphs, and what they stand under', () => {
    const blocks = plainBlocks(wrapped);
    const told = blocks.map(
      ({ kind, text, headings }) => `${kind} | ${headings.join(' > ')} | ${text.slice(0, 18).trim()}`,
    );
    assert.deepEqual(told, [
      'heading |  | The mill on the Or',
      'paragraph | The mill on the Orne | By Ada Brandt',
      'paragraph | The mill on the Orne | March 3, 2021',
      'paragraph | The mill on the Orne | The old paper mill',
      'paragraph | The mill on the Orne | “We have looked fo',
      'heading | The mill on the Orne | An end and a begin',
      'paragraph | The mill on the Orne > An end and a beginning | The town council p',
      'paragraph | The mill on the Orne > An end and a beginning | Among the machines',
      'item | The mill on the Orne > An end and a beginning | - the beater of 18',
      'item | The mill on the Orne > An end and a beginning | - the drying drum',
      'paragraph | The mill on the Orne > An end and a beginning | WEIL: I would rath',
      'paragraph | The mill on the Orne > An end and a beginning | BRANDT: So would I',
    ]);
    assert.equal(blocks[8]?.lead, 'Among the machines to be kept:');
  });

  it('finds each block where its span says', () => {
    for (const { text, span } of plainBlocks(wrapped))
      assert.equal(wrapped.slice(span.start, span.end).replaceAll('\n', ' '), text);
  });
});
