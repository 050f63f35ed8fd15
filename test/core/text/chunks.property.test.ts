import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../server/src/core/text/block';
import { readChunk } from '../../../server/src/core/text/markdown/chunk';
import { chunks, recut } from '../../../server/src/core/text/markdown/chunks';
import { readMarkdown } from '../../../server/src/core/text/markdown/markdown';
import { slice } from '../../../server/src/core/text/span';
import { markdownPages, markdownParagraphs } from '../../support/markdownTexts';

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

  it('cuts after an edit as it does afresh', () => {
    const cut = (text: string): string[] => chunks(text).map((span) => slice(text, span));
    const alike = (before: string, after: string, share: number): void => {
      const kept = Math.floor(share * before.length);
      const edited = `${before.slice(0, kept)}${after.slice(0, 12)}${before.slice(kept + (after.length % 5))}`;
      assert.deepEqual(recut(edited, cut(before)), cut(edited));
      assert.deepEqual(recut(after, cut(before)), cut(after));
    };
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(markdownPages, markdownPages, shares, alike), { numRuns: 300 });
  });

  it('reads after letters were typed into words as it does afresh', () => {
    const typed = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      gone: fc.constantFrom(0, 0, 0, 1, 1, 2),
      added: fc.constantFrom('a', 'é', '7', ',', '.', ' ', 'w', 'http', 'xy z', ''),
    });
    const alike = (text: string, edits: readonly { at: number; gone: number; added: string }[]): void => {
      let words = text;
      let document = readMarkdown(words);
      for (const { at, gone, added } of edits) {
        const start = Math.floor(at * words.length);
        words = words.slice(0, start) + added + words.slice(start + gone);
        document = readMarkdown(words, document);
        assert.deepEqual(document.blocks, readMarkdown(words).blocks, JSON.stringify(words));
      }
    };
    fc.assert(fc.property(markdownParagraphs, fc.array(typed, { maxLength: 6 }), alike), { numRuns: 300 });
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
