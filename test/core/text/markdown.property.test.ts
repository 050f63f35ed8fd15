import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../server/src/core/text/block';
import { readMarkdown } from '../../../server/src/core/text/markdown/markdown';
import { toDocument, toPlain } from '../../../server/src/core/text/offsets';
import { slice } from '../../../server/src/core/text/span';
import { markdownTexts } from '../../support/markdownTexts';

/** What may stand in the document for one code unit of plain text that is not written there as it is. */
const standIns: Readonly<Record<string, RegExp>> = {
  ' ': /^[\s>]*$|^<br|^\\(?:\r\n?|\n)$/i,
  '\uFFFC': /./,
  '\uFFFD': /^(?:\0|&#.*;)$/,
};
const decoded = /^(?:\\[!-/:-@[-`{-~]|&[^;]+;)$/;
const raised = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]$/;

function checkMap(document: string, block: Block): void {
  let last = block.span.start;
  for (let at = 0; at < block.text.length; at++) {
    const unit = block.text.charAt(at);
    const span = toDocument(block.map, { start: at, end: at + 1 });
    assert.ok(span.start >= last && span.end <= block.span.end, `ascending and inside at ${at}`);
    last = span.start;
    if (block.kind === 'row' && /[ |]/.test(unit)) continue;
    const written = slice(document, span);
    if (written !== unit && !decoded.test(written) && !(raised.test(unit) && /^\d$/.test(written)))
      assert.match(
        written,
        standIns[unit] ?? /^&/,
        `${JSON.stringify(unit)} at ${at} of ${JSON.stringify(block.text)}`,
      );
    if (span.end - span.start === 1) assert.equal(toPlain(block.map, span.start), at);
  }
}

describe('Markdown, whatever is written', function () {
  this.timeout(120_000);

  it('is read without an error, and every code unit leads back to where it came from', () => {
    const reads = (text: string): void => {
      const { blocks, frontMatter } = readMarkdown(text);
      for (const block of blocks) {
        assert.ok(block.text.trim() === block.text && block.text !== '');
        checkMap(text, block);
        for (const citation of block.citations) assert.match(slice(text, citation.span), /@|&/);
      }
      if (frontMatter) assert.equal(slice(text, frontMatter.span), frontMatter.text);
    };
    fc.assert(fc.property(markdownTexts, reads), { numRuns: 600 });
  });

  it('comes in order: no block starts before the one in front of it ends, footnotes aside', () => {
    const ordered = (text: string): void => {
      const spans = readMarkdown(text).blocks.map((block) => block.span);
      for (const [at, span] of spans.entries())
        assert.ok(at === 0 || span.start >= (spans[at - 1]?.end ?? 0));
    };
    fc.assert(fc.property(markdownTexts, ordered), { numRuns: 200 });
  });
});
