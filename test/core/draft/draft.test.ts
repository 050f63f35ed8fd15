import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Draft, readDraft } from '../../../server/src/core/draft/draft';
import { markdownPages } from '../../support/markdownTexts';

const letter = [
  '---',
  'date: 2024-05-01',
  '---',
  '',
  '# Lamps',
  '',
  'One lamp.',
  '',
  'Two lamps. Both lit.',
  '',
  'Three.',
  '',
  'Four.',
  '',
].join('\n');

const told = ({ text, blocks }: Draft): unknown => JSON.parse(JSON.stringify({ text, blocks }));

function blockOf(draft: Draft, words: string) {
  const found = draft.blocks.find(({ block }) => block.text === words);
  assert.ok(found, words);
  return found;
}

describe('readDraft', function () {
  this.timeout(120_000);

  it('gives each block its neighbours, sentences and anchor', () => {
    const block = blockOf(readDraft(letter), 'Two lamps. Both lit.');
    assert.equal(block.previous?.text, 'One lamp.');
    assert.equal(block.next?.text, 'Three.');
    assert.equal(block.sentences.length, 2);
    assert.deepEqual(block.anchor, { from: '2024-05-01', to: '2024-05-01' });
    assert.deepEqual(block.block.headings, ['Lamps']);
  });

  it('shares what an edit leaves alone, and keys what only moved alike', () => {
    const before = readDraft(letter);
    const after = readDraft(letter.replace('Three.', 'Three lamps.'), before);
    assert.equal(blockOf(after, 'One lamp.'), blockOf(before, 'One lamp.'));
    assert.notEqual(blockOf(after, 'Two lamps. Both lit.').key, blockOf(before, 'Two lamps. Both lit.').key);
    const moved = readDraft(letter.replace('# Lamps\n', '# Lamps\n\nZero.\n'), before);
    assert.equal(blockOf(moved, 'Four.').key, blockOf(before, 'Four.').key);
    assert.equal(blockOf(moved, 'Four.').sentences, blockOf(before, 'Four.').sentences);
    assert.equal(
      blockOf(moved, 'Four.').block.span.start,
      blockOf(before, 'Four.').block.span.start + 'Zero.\n\n'.length,
    );
  });

  it('knows no date where the front matter is bad or has none', () => {
    for (const head of [
      'date: [',
      'title: x',
      'date: soon',
      'a: &a [*a]\ndate: 2024-05-01: x',
      'date: 2024-13-01',
    ])
      assert.deepEqual(readDraft(`---\n${head}\n---\n\nText.\n`).blocks[0]?.anchor, {}, head);
  });

  it('keys differ with the heading above, the neighbours and the anchor', () => {
    const keys = [
      letter,
      letter.replace('# Lamps', '# Lamp'),
      letter.replace('One lamp.', 'No lamp.'),
      letter.replace('Three.', 'Three!'),
      letter.replace('2024', '2023'),
    ].map((text) => blockOf(readDraft(text), 'Two lamps. Both lit.').key);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('reads after edits as it does afresh', () => {
    const edits = fc.array(fc.record({ at: fc.nat(400), gone: fc.nat(8), added: markdownPages }), {
      maxLength: 4,
    });
    const alike = (text: string, changes: readonly { at: number; gone: number; added: string }[]): void => {
      let draft = readDraft(text);
      for (const { at, gone, added } of changes) {
        const start = Math.min(at, draft.text.length);
        draft = readDraft(
          draft.text.slice(0, start) + added.slice(0, 9) + draft.text.slice(start + gone),
          draft,
        );
        assert.deepEqual(told(draft), told(readDraft(draft.text)));
      }
    };
    // a note that nothing called until now: its lead changes, its words do not
    const called = 'Nine lamps. \n\nNine lamps. \n[^n]: Nine lamps. \n';
    fc.assert(fc.property(markdownPages, edits, alike), {
      numRuns: 150,
      examples: [[called, [{ at: 1, gone: 0, added: '[^n]: \n' }]]],
    });
  });
});
