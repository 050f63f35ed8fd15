import type { Table, TableRow } from 'mdast';
import type { Cell, Citation } from '../block';
import type { Span } from '../span';
import { cleaned } from './cuts';
import { type Document, endOf, inlinePieces, startOf } from './inline';
import { type Piece, textOf } from './pieces';

/** A body row of a table: the words of its cells joined by " | ". */
export interface Row {
  readonly pieces: readonly Piece[];
  readonly cells: readonly Cell[];
  readonly citations: readonly Citation[];
  readonly span: Span;
}

const separator = ' | ';

/** "Table 2: …" or Pandoc's ": …". */
export const isTableCaption = (text: string): boolean =>
  /^(?:Table|Tab\.)\s?[^\s:]{0,8}[:.—–]|^:\s/.test(text);

/** The body rows of a table; the header row lives on in the cells' headers. */
export function tableRows(table: Table, document: Document): Row[] {
  const [head, ...body] = table.children;
  const headers = head ? wordsOfCells(head, document).map(({ pieces }) => words(pieces)) : [];
  return body.map((row) => rowOf(row, headers, document));
}

function rowOf(row: TableRow, headers: readonly string[], document: Document): Row {
  const pieces: Piece[] = [];
  const cells: Cell[] = [];
  const citations: Citation[] = [];
  let start = 0;
  for (const [at, cell] of wordsOfCells(row, document).entries()) {
    if (at > 0) pieces.push({ text: separator, from: cell.from, to: cell.from });
    pieces.push(...cell.pieces);
    citations.push(...cell.citations);
    start += at > 0 ? separator.length : 0;
    const end = start + textOf(cell.pieces).length;
    cells.push({ span: { start, end }, header: headers[at] ?? '' });
    start = end;
  }
  const { base } = document;
  return { pieces, cells, citations, span: { start: base + startOf(row), end: base + endOf(row) } };
}

const wordsOfCells = (row: TableRow, document: Document) =>
  row.children.map((cell) => ({
    ...cleaned(inlinePieces(cell.children, document)),
    from: document.base + startOf(cell),
  }));

const words = (pieces: readonly Piece[]): string => textOf(pieces).replaceAll('\n', ' ');
