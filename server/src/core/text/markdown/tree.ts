import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A single tilde strikes nothing out: "~40 km" is a figure, and `~` is Pandoc's subscript. */
const options = {
  extensions: [gfm({ singleTilde: false })],
  mdastExtensions: [
    // The transforms would find addresses once more, in nodes without positions.
    ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  ],
};

/**
 * The syntax tree of Markdown with GitHub's extensions; offsets count from the text's start. A byte
 * order mark at the start is a character here: the parser would leave it out and count from behind it.
 */
export const parseTree = (text: string): Root => fromMarkdown(text.replace(/^\uFEFF/, '\uFFFD'), options);
