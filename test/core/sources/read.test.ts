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

  it('takes the title of Markdown from its first heading, decoded', () => {
    const source = read('Skip to content\n\n# Fish &amp; *chips*\n\nThe fryer opened in 1911.\n', 'markdown');
    assert.equal(source.meta.title, 'Fish & chips');
    assert.equal(
      read('Fish and chips\n======\n\nThe fryer opened.\n', 'markdown').meta.title,
      'Fish and chips',
    );
  });

  it('does not take the first line of a hard-wrapped text without a title for one', () => {
    const text =
      'The fryer of Averra opened in 1911 and has not been cold on any\nday since, not even when the river stood a metre high in the\nkitchen and the cook sat on the counter.\n';
    assert.equal(read(text, 'text', 'fryer-of-averra.txt').meta.title, 'fryer-of-averra');
  });

  it('takes no publisher from an article that speaks of reprints', () => {
    const text = 'Old songs\n\nThe ballad was reprinted from The Averra Courier in 1912 and sold at fairs.\n';
    assert.equal(read(text).meta.publisher, undefined);
  });

  it('lets sources.yaml win over front matter, and front matter over the head', () => {
    const text = '---\ntitle: Front\ndate: 2020-01-02\n---\n\n# Head\n\nBy Ida Storm\n\nText follows here.\n';
    const { meta } = readSource({
      path: 'a.md',
      format: 'markdown',
      text,
      override: { date: '2021-03-04', citekey: 'mine' },
    });
    assert.deepEqual(
      [meta.title, meta.author, meta.date?.label, meta.citekey],
      ['Front', 'Ida Storm', '2021-03-04', 'mine'],
    );
  });

  it('says that a date could not be read', () => {
    assert.deepEqual(
      read('---\ndate: the day of the flood\n---\n\nThe river rose.\n').problems.map(
        ({ message }) => message,
      ),
      ['The date "the day of the flood" could not be read.'],
    );
  });
});
