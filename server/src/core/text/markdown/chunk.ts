import type { Definition as DefinitionNode, FootnoteDefinition, RootContent } from 'mdast';
import { sentenceAt, sentences } from '../sentences';
import { type Span, slice } from '../span';
import { type ChunkBlock, type Flow, flowBlocks } from './flow';
import { endOf, startOf } from './inline';
import { parseTree } from './tree';

/** What `[name]: url "title"` defines. */
export interface Definition {
  readonly url: string;
  readonly title?: string;
  readonly span: Span;
}

/** A chunk of a Markdown text, read by itself: offsets count from its start. */
export interface Chunk extends Flow {
  /** Labels that it defines: `name`, or `^name` for a footnote. */
  readonly labels: readonly string[];
  readonly definitions: readonly (readonly [name: string, definition: Definition])[];
  /** The sentence that first calls a footnote, by the footnote's name. */
  readonly calls: ReadonlyMap<string, string>;
}

/**
 * Reads a chunk. `labels` are those defined elsewhere in the document that the chunk mentions: without them the
 * parser would take `[name]` for plain brackets, so they are defined in front of the chunk.
 */
export function readChunk(text: string, labels: readonly string[]): Chunk {
  if (tooDeep.test(text) || tooMarked.test(text)) return nothing;
  try {
    return readNodes(text, labels);
  } catch (error) {
    if (error instanceof RangeError) return nothing;
    throw error;
  }
}

/** The parser and the walk over its tree call themselves for each level: what is nested so deep is no prose. */
const tooDeep =
  /^[ \t]*(?:>[ \t]?|(?:[*+-]|\d{1,9}[.)])[ \t]+){100}|^[ \t>]{200,}(?:[*+-]|\d{1,9}[.)])[ \t]/m;

/** The parser takes more than linear time on so many marks in one paragraph. */
const tooMarked = /^(?:[^\r\n*_`[]*[*_`[]){2000}/m;

/** A chunk without words. */
export const nothing: Chunk = {
  blocks: [],
  trail: [],
  under: Number.POSITIVE_INFINITY,
  labels: [],
  definitions: [],
  calls: new Map(),
};

function readNodes(text: string, labels: readonly string[]): Chunk {
  const prefix = prefixOf(labels);
  const document = { text: prefix + text, base: -prefix.length };
  const nodes = parseTree(document.text).children.filter((node) => startOf(node) >= prefix.length);
  const flow = flowBlocks(nodes, document);
  const defined = [...definitionNodes(nodes)];
  return {
    ...flow,
    labels: defined.map((node) => (node.type === 'definition' ? node.identifier : `^${node.identifier}`)),
    definitions: defined.flatMap((node) =>
      node.type === 'definition' ? [definitionOf(node, prefix.length)] : [],
    ),
    calls: callsIn(flow.blocks),
  };
}

/** The comment ends the last footnote's text. */
const prefixOf = (labels: readonly string[]): string =>
  labels.length === 0 ? '' : `${labels.map((label) => `[${label}]: x\n\n`).join('')}<!-- -->\n\n`;

function* definitionNodes(nodes: readonly RootContent[]): Generator<DefinitionNode | FootnoteDefinition> {
  for (const node of nodes) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') yield node;
    if (
      node.type === 'blockquote' ||
      node.type === 'list' ||
      node.type === 'listItem' ||
      node.type === 'footnoteDefinition'
    )
      yield* definitionNodes(node.children);
  }
}

function definitionOf(node: DefinitionNode, prefix: number): [string, Definition] {
  const span = { start: startOf(node) - prefix, end: endOf(node) - prefix };
  return [node.identifier, { url: node.url, title: node.title ?? undefined, span }];
}

function callsIn(blocks: readonly ChunkBlock[]): ReadonlyMap<string, string> {
  const calls = new Map<string, string>();
  for (const { block, notes } of blocks) {
    if (notes.length === 0) continue;
    const spans = sentences(block.text);
    for (const { id, at } of notes) {
      const sentence = sentenceAt(spans, Math.max(0, at - 1));
      if (sentence && !calls.has(id)) calls.set(id, slice(block.text, sentence));
    }
  }
  return calls;
}
