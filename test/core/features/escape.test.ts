import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { escapeMarkdown } from '../../../server/src/core/features/escape';

/** The kinds of nodes that a card shows for the words. */
function kinds(words: string): string[] {
  const tree = fromMarkdown(escapeMarkdown(words), {
    extensions: [gfm()],
    // Its transforms look for addresses in finished text, where no escape shows; renderers read the source.
    mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  });
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    found.push(node.type);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return [...new Set(found)];
}

describe('words of a source in a card', () => {
  const hostile = [
    '[click](command:workbench.action.quit)',
    '<img src=x onerror=alert(1)>',
    '![](http://tracker.example/pixel.png)',
    'see https://example.org or www.example.org, write to me@example.org',
    '# heading',
    '1. item',
    '- item',
    '> quote',
    '| a | b |',
    '~~gone~~ **bold** _italic_ `code`',
    '&lt;b&gt;',
    '_www.example.org* and first-@example.org',
  ];
  for (const words of hostile)
    it(`are nothing but text: ${words}`, () => assert.deepEqual(kinds(words), ['root', 'paragraph', 'text']));

  it('hold no markup whatever they are', () => {
    const piece = fc.constantFrom(...'*_[]()<>&`#-+=|~!.:/@ \n1ab'.split(''), 'http://', 'www.', '](', '![');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const allowed = ['root', 'paragraph', 'text'];
        assert.deepEqual(
          kinds(pieces.join('')).filter((kind) => !allowed.includes(kind)),
          [],
        );
      }),
    );
  });
});
