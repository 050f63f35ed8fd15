import assert from 'node:assert/strict';
import { excerpt } from '../../server/src/cli/report/excerpt';

/** The words that `words` is underlined as, and the columns the marks stand under. */
function check(line: string, words: string, expected: { line?: string; underline: string }) {
  const start = line.indexOf(words);
  const got = excerpt(line, { start, end: start + words.length }, '^');
  assert.deepEqual(got, { line, ...expected });
}

describe('excerpt of a line', () => {
  it('puts one mark under every column of the span', () => {
    check('It cost $40 million.', '$40 million', { underline: '        ^^^^^^^^^^^' });
  });

  it('counts a wide character as two columns and a combining mark as none', () => {
    check('東京 has 9 lines', '9', { underline: '         ^' });
    check('re\u0301seau 9', '9', { underline: '       ^' });
  });

  it('shows tabs as blanks, so the marks stay in place', () => {
    check('\tcost 9', '9', { line: '    cost 9', underline: '         ^' });
  });

  it('crops a long line on both sides and keeps the span', () => {
    const line = `${'before '.repeat(30)}the 9 ships ${'after '.repeat(30)}`;
    const start = line.indexOf('9');
    const { line: shown, underline } = excerpt(line, { start, end: start + 1 }, '^');
    assert.ok(shown.startsWith('…') && shown.endsWith('…') && shown.length < 110);
    assert.equal(shown[underline.indexOf('^')], '9');
  });
});
