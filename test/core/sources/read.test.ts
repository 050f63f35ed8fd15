import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readSource } from '../../../server/src/core/sources/read';
import type { SourceFormat } from '../../../server/src/core/sources/source';

const read = (text: string, format: SourceFormat = 'text', path = 'note.txt') =>
  readSource({ path, format, text });

describe('readSource', () => {
  it('reads front matter and leaves it out of the blocks', () => {
    const source = read(
      '---\ntitle: Tide tables\nauthors: [Ana Lima, Jo Reed]\nissued_by: Port of Averra\ndate: 2024-05-03\n---\n\nThe tide rose.\n',
      'markdown',
    );
    assert.deepEqual(
      {
        title: source.meta.title,
        author: source.meta.author,
        publisher: source.meta.publisher,
        date: source.meta.date?.label,
      },
      { title: 'Tide tables', author: 'Ana Lima, Jo Reed', publisher: 'Port of Averra', date: '2024-05-03' },
    );
    assert.equal(source.meta.citekey, 'lima2024tide');
    assert.deepEqual(
      source.blocks.map((block) => block.text),
      ['The tide rose.'],
    );
  });

  it('says in one sentence what is wrong with front matter that is no YAML, and reads the text', () => {
    const source = read('---\ntitle: "open\n  - : [\n---\nThe mill closed in 1987.\n');
    assert.equal(source.problems.length, 1);
    assert.match(source.problems[0]?.message ?? '', /^The front matter is not valid YAML/);
    assert.ok(source.blocks.some((block) => block.text.includes('The mill closed')));
  });

  it('does not expand alias bombs', () => {
    const levels = 'bcdefghij'.split('').map(
      (name, i) =>
        `${name}: &${name} [${Array(9)
          .fill(`*${String.fromCharCode(97 + i)}`)
          .join(', ')}]`,
    );
    const source = read(`---\na: &a [x, x]\n${levels.join('\n')}\n---\nText stays.\n`);
    assert.equal(source.problems.length, 1);
  });
});
