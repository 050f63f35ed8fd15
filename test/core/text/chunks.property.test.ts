import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../server/src/core/text/block';
import { readChunk } from '../../../server/src/core/text/markdown/chunk';
import { chunks } from '../../../server/src/core/text/markdown/chunks';
import { readMarkdown } from '../../../server/src/core/text/markdown/markdown';
import { markdownPages } from '../../support/markdownTexts';

/** The text read in one piece. */
function readWhole(text: string): {
  blocks: readonly Block[];
  names: readonly string[];
} {
  const whole = readChunk(text, []);
  const blocks = whole.blocks.map(({ block, note }) =>
    note === undefined ? block : { ...block, lead: whole.calls.get(note) },
  );
  return { blocks, names: whole.definitions.map(([name]) => name) };
}

const told = (blocks: readonly Block[]): unknown => JSON.parse(JSON.stringify(blocks));

describe('Markdown in chunks', function () {
  this.timeout(120_000);

  it('covers the text', () => {
    const covers = (text: string): void => {
      assert.equal(
        chunks(text)
          .map(({ start, end }) => text.slice(start, end))
          .join(''),
        text,
      );
    };
    fc.assert(fc.property(markdownPages, covers));
  });

  it('reads as the whole does', () => {
    const alike = (page: string): void => {
      const text = page.replace(/^(?:\uFEFF|---|\+\+\+)+/, '');
      const read = readMarkdown(text);
      const whole = readWhole(text);
      assert.deepEqual(told(read.blocks), told(whole.blocks));
      assert.deepEqual([...read.definitions.keys()].sort(), [...new Set(whole.names)].sort());
    };
    fc.assert(fc.property(markdownPages, alike), { numRuns: 500 });
  });

  it('reads after an edit as it does afresh', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      gone: fc.nat(8),
      added: markdownPages,
    });
    const alike = (text: string, edits: readonly { at: number; gone: number; added: string }[]): void => {
      let words = text;
      let document = readMarkdown(words);
      for (const { at, gone, added } of edits) {
        const start = Math.floor(at * words.length);
        words = words.slice(0, start) + added.slice(0, 9) + words.slice(start + gone);
        document = readMarkdown(words, document);
        const afresh = readMarkdown(words);
        assert.deepEqual(document.blocks, afresh.blocks);
        assert.deepEqual(document.definitions, afresh.definitions);
      }
    };
    fc.assert(fc.property(markdownPages, fc.array(edit, { maxLength: 4 }), alike), { numRuns: 150 });
  });
});
