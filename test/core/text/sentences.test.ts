import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentences } from '../../../server/src/core/text/sentences';
import { slice } from '../../../server/src/core/text/span';

/** One paragraph a line; " ¦ " stands where a sentence ends. */
const paragraphs = `
The ferry sank at 3.45 p.m. off Port Ellis. ¦ Nobody was hurt.
Dr. Ana Ruiz met Gen. Holt on Jan. 5. ¦ They talked for an hour.
The U.S. Senate voted on the bill. ¦ It passed.
Exports to the U.S. fell by 4.5%. ¦ Imports rose.
He moved to the U.S. ¦ He stayed there for ten years.
“We will not close the mill.” ¦ The minister left.
“We will not close the mill,” said Mr. Okafor. ¦ “Not this year.”
“Will you close it?” asked a reporter. ¦ “No.”
She said: “It is over. ¦ We lost.” ¦ Then she left.
The choir (founded in 1887 by J. S. Ward) sang. ¦ The hall was full.
J. K. Mbeki wrote the report. ¦ It has 300 pages.
The firm, Larsen & Sons Ltd., employs 40 people.
It was sold to Larsen Inc. ¦ The price was not disclosed.
See p. 4 and Fig. 2 for the yields. ¦ They doubled.
No. 7 shaft flooded twice. ¦ The miners left.
Was it No. 1? ¦ No. ¦ It was the other one.
The reef lost approx. 40 corals, i.e. half of them, vs. nine in 2010.
They grow wheat, barley, etc. ¦ The soil is poor.
St. Helena has an airport. ¦ Flights leave weekly.
The bakery on High St. ¦ It opened in 1902.
Well ... maybe not. ¦ We shall see.
“I waited ... and nothing came,” he said.
The score was 3–1! ¦ What a match!
The probe reached 1.2 AU in Sept. 2019. ¦ Contact was lost in Oct. ¦ The team gave up.
1. The first rule is silence.
Who won? ¦ Yahoo! shares fell.
Prof. Lindqvist’s team (Univ. of Lund) found 12 species. ¦ All were new.
The vote was 51 to 49. ¦ “Shame!” the crowd cried. ¦ Police came.
He works for the B.B.C. in London. ¦ She does not.
The map dates from c. 1540. ¦ Nobody knows who drew it.
`;

function check(line: string): void {
  const expected = line.split(' ¦ ');
  const text = expected.join(' ');
  const found = sentences(text).map((span) => slice(text, span));
  assert.deepEqual(found, expected);
}

describe('sentences', () => {
  for (const line of paragraphs.trim().split('\n')) it(line, () => check(line));

  it('cover all words and never overlap', () => {
    const words = fc.constantFrom(
      'U.S.',
      'Mr.',
      'He',
      'no.',
      '3.5',
      '“',
      '.”',
      '.',
      '?',
      '! ',
      ' ',
      '  ',
      'said',
      '…',
      '\uFFFC',
      'é',
      '\n',
    );
    const texts = fc.oneof(
      fc.array(words, { maxLength: 40 }).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    );
    const covers = (text: string): void => {
      let last = 0;
      for (const { start, end } of sentences(text)) {
        assert.ok(start >= last && end > start);
        assert.equal(text.slice(last, start).trim(), '');
        last = end;
      }
      assert.equal(text.slice(last).trim(), '');
    };
    fc.assert(fc.property(texts, covers), { numRuns: 500 });
  });

  it('takes a paragraph of any length', () => {
    const sentence = 'The quick survey of the harbour found nothing new. ';
    const text = sentence.repeat(4000).trim();
    assert.equal(sentences(text).length, 4000);
    assert.ok(sentences('word '.repeat(50_000)).length >= 1);
    assert.ok(sentences('x'.repeat(100_000)).length >= 1);
  });
});
