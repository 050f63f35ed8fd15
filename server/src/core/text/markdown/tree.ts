import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

const frontMatterKinds: ('yaml' | 'toml')[] = ['yaml', 'toml'];

/** A single tilde strikes nothing out: "~40 km" is a figure, and `~` is Pandoc's subscript. */
const options = {
  extensions: [gfm({ singleTilde: false }), frontmatter(frontMatterKinds)],
  mdastExtensions: [
    // The transforms would find addresses once more, in nodes without positions.
    ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
    frontmatterFromMarkdown(frontMatterKinds),
  ],
};

/** The syntax tree of Markdown with GitHub's extensions and front matter; offsets count from the text's start. */
export const parseTree = (text: string): Root => fromMarkdown(text, options);
