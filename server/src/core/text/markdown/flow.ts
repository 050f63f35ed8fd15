import type { Blockquote, Heading, List, Paragraph, RootContent, Table } from 'mdast';
import type { Block, BlockKind } from '../block';
import type { Span } from '../span';
import { cleaned } from './cuts';
import { type Document, endOf, inlinePieces, placeholder, startOf } from './inline';
import { joined, type Piece, type Plain, slicePieces, textOf } from './pieces';
import { isTableCaption, type Row, tableRows } from './table';

/** A title with its level. */
export interface Title {
  readonly depth: number;
  readonly text: string;
}

/** A block as its chunk of the document gives it; `block.headings` are the chunk's own. */
export interface ChunkBlock {
  readonly block: Block;
  /** Titles from further up stand above the block if their level is smaller than this one. */
  readonly under: number;
  /** The footnotes it calls, by the block's offset. */
  readonly notes: Plain['notes'];
  /** The footnote that the block belongs to. */
  readonly note?: string;
}

/** What a stretch of nodes holds, and the titles that what follows it stands under. */
export interface Flow {
  readonly blocks: readonly ChunkBlock[];
  readonly trail: readonly Title[];
  readonly under: number;
}

/** What surrounds a node. */
interface Place {
  readonly kind: BlockKind;
  readonly lead?: string;
  readonly note?: string;
}

interface Neighbours {
  readonly before?: RootContent;
  readonly after?: RootContent;
}

interface Reader {
  readonly document: Document;
  readonly blocks: ChunkBlock[];
  trail: readonly Title[];
  under: number;
}

/** The blocks of a stretch of top-level nodes, in order. */
export function flowBlocks(nodes: readonly RootContent[], document: Document): Flow {
  const reader: Reader = { document, blocks: [], trail: [], under: Number.POSITIVE_INFINITY };
  readAll(reader, nodes, { kind: 'paragraph' });
  return reader;
}

function readAll(reader: Reader, nodes: readonly RootContent[], place: Place): void {
  const shown = nodes.filter((node) => node.type !== 'html' && node.type !== 'definition');
  for (const [at, node] of shown.entries())
    readNode(reader, node, place, { before: shown[at - 1], after: shown[at + 1] });
}

function readNode(reader: Reader, node: RootContent, place: Place, neighbours: Neighbours): void {
  if (node.type === 'heading') readHeading(reader, node, place);
  else if (node.type === 'paragraph') readParagraph(reader, node, place, neighbours);
  else if (node.type === 'blockquote') readQuote(reader, node, place);
  else if (node.type === 'list') readList(reader, node, place, wordsOf(reader, neighbours.before));
  else if (node.type === 'table') readTable(reader, node, place, neighbours);
  else if (node.type === 'footnoteDefinition')
    readAll(reader, node.children, { kind: 'note', note: node.identifier });
}

function readHeading(reader: Reader, node: Heading, place: Place): void {
  const titles = place.kind === 'paragraph';
  const pieces = inlinePieces(node.children, reader.document);
  const depth = node.depth;
  if (titles) {
    reader.trail = titlesAbove(reader.trail, depth);
    reader.under = Math.min(reader.under, depth);
  }
  const text = add(reader, pieces, spanOf(reader, node), titles ? { kind: 'heading' } : place);
  if (titles && text) reader.trail = [...reader.trail, { depth, text }];
}

/** The titles that stay above what follows a title of this level. */
export const titlesAbove = (trail: readonly Title[], depth: number): readonly Title[] =>
  trail.every((title) => title.depth < depth) ? trail : trail.filter((title) => title.depth < depth);

function readParagraph(reader: Reader, node: Paragraph, place: Place, { before, after }: Neighbours): void {
  const pieces = inlinePieces(node.children, reader.document);
  const besideTable = before?.type === 'table' || after?.type === 'table';
  const kind = besideTable && isTableCaption(textOf(pieces)) ? 'caption' : place.kind;
  if (kind === 'quote') readQuotation(reader, pieces, place);
  else add(reader, pieces, spanOf(reader, node), { ...place, kind });
}

const callout = /^[>\s]*\[!(\w{1,30})\]/;
const attribution = /\n[ \t]*(?:[—–―]|--?)[ \t]*[\p{Lu}“"][^\n]*$/u;

/** GitHub's and Obsidian's callouts ("> [!NOTE]") are the author's own text. */
function readQuote(reader: Reader, node: Blockquote, place: Place): void {
  const head = reader.document.text.slice(startOf(node), startOf(node) + 60);
  const label = callout.exec(head)?.[1]?.toLowerCase();
  const isQuote = label === undefined || label === 'quote' || label === 'cite';
  readAll(reader, node.children, isQuote ? { ...place, kind: 'quote' } : place);
}

/** A quotation's last line is a block of its own where it starts with a dash and names somebody. */
function readQuotation(reader: Reader, pieces: readonly Piece[], place: Place): void {
  const text = textOf(pieces);
  const cut = attribution.exec(text)?.index ?? text.length;
  for (const part of [
    { start: 0, end: cut },
    { start: cut, end: text.length },
  ]) {
    const stretch = slicePieces(pieces, part);
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (part.start < part.end && first && last)
      add(reader, stretch, { start: first.from, end: last.to }, place);
  }
}

function readList(reader: Reader, node: List, place: Place, introduction: string | undefined): void {
  const kind = place.kind === 'note' ? 'note' : 'item';
  const lead = [place.lead, introduction].filter((words) => words).join(' ') || undefined;
  for (const item of node.children) readAll(reader, item.children, { ...place, kind, lead });
}

function readTable(reader: Reader, node: Table, place: Place, { before, after }: Neighbours): void {
  const below = wordsOf(reader, after);
  const lead = wordsOf(reader, before) ?? (below && isTableCaption(below) ? below : undefined);
  for (const { span, ...row } of tableRows(node, reader.document))
    add(reader, row.pieces, span, { ...place, kind: 'row', lead }, row);
}

const wordsOf = (reader: Reader, node: RootContent | undefined): string | undefined =>
  node?.type === 'paragraph'
    ? oneLine(textOf(cleaned(inlinePieces(node.children, reader.document)).pieces)) || undefined
    : undefined;

const oneLine = (text: string): string => text.replaceAll('\n', ' ');
const wordless = new RegExp(`^[${placeholder}\\s]*$`);

/** Adds a block where there are words, and returns them. */
function add(
  reader: Reader,
  pieces: readonly Piece[],
  span: Span,
  place: Place,
  row?: Pick<Row, 'cells' | 'citations'>,
): string {
  const clean = row ? { pieces, citations: row.citations } : cleaned(pieces);
  const { text, map, notes } = joined(clean.pieces, span.start);
  const words = oneLine(text);
  if (wordless.test(words)) return '';
  const headings = reader.trail.map((heading) => heading.text);
  const { kind, lead, note } = place;
  const block: Block = {
    kind,
    text: words,
    map,
    span,
    headings,
    lead,
    cells: row?.cells,
    citations: clean.citations,
  };
  reader.blocks.push({ block, under: reader.under, notes, note });
  return words;
}

const spanOf = ({ document: { base } }: Reader, node: RootContent): Span => ({
  start: base + startOf(node),
  end: base + endOf(node),
});
