import type { Definition as DefinitionNode, Root, RootContent } from 'mdast';
import type { Block } from '../block';
import { sentenceAt, sentences } from '../sentences';
import { type Span, slice } from '../span';
import { flowBlocks, type NotedBlock } from './flow';
import { type Document, endOf, startOf } from './inline';
import { parseTree } from './tree';

/** The head of a Markdown document between its fences. */
export interface FrontMatter {
  readonly text: string;
  /** Of the text between the fences. */
  readonly span: Span;
}

/** What `[name]: url "title"` defines. */
export interface Definition {
  readonly url: string;
  readonly title?: string;
  readonly span: Span;
}

/** A Markdown document as its reader sees it. Offsets of blocks lead back into the document's text. */
export interface MarkdownDocument {
  readonly blocks: readonly Block[];
  readonly frontMatter?: FrontMatter;
  /** By normalised name (lower case). */
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** Reads Markdown. Any text is Markdown: nothing is an error. */
export function readMarkdown(text: string): MarkdownDocument {
  const base = text.startsWith('\uFEFF') ? 1 : 0;
  const document: Document = { text: text.slice(base), base };
  const tree = parseTree(document.text);
  return {
    blocks: withNoteLeads(flowBlocks(tree.children, document)),
    frontMatter: frontMatterOf(tree, text, base),
    definitions: definitionsOf(tree.children, base),
  };
}

function frontMatterOf({ children: [first] }: Root, text: string, base: number): FrontMatter | undefined {
  if (first?.type !== 'yaml') return undefined;
  const fenced = text.slice(base + startOf(first), base + endOf(first));
  const open = /^[^\r\n]*(?:\r\n|\n|\r)/.exec(fenced)?.[0].length ?? 0;
  const start = base + startOf(first) + open;
  return { text: first.value, span: { start, end: start + first.value.length } };
}

function definitionsOf(nodes: readonly RootContent[], base: number): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  for (const node of definitionNodes(nodes)) {
    if (found.has(node.identifier)) continue;
    const span = { start: base + startOf(node), end: base + endOf(node) };
    found.set(node.identifier, { url: node.url, title: node.title ?? undefined, span });
  }
  return found;
}

function* definitionNodes(nodes: readonly RootContent[]): Generator<DefinitionNode> {
  for (const node of nodes) {
    if (node.type === 'definition') yield node;
    else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
      yield* definitionNodes(node.children);
  }
}

/** Gives each footnote the sentence that calls it. */
function withNoteLeads(blocks: readonly NotedBlock[]): Block[] {
  const leads = new Map<string, string>();
  for (const { block, notes } of blocks) {
    if (notes.length === 0) continue;
    const spans = sentences(block.text);
    for (const { id, at } of notes) {
      const sentence = sentenceAt(spans, Math.max(0, at - 1));
      if (sentence && !leads.has(id)) leads.set(id, slice(block.text, sentence));
    }
  }
  return blocks.map(({ block, note }) => (note === undefined ? block : { ...block, lead: leads.get(note) }));
}
