import type { AnalysedSentence } from '../../../extract/analysis';
import { concepts } from '../../../extract/concepts';
import type { CalendarDate, Figure } from '../../../extract/types';
import type { Block } from '../../../text/block';
import { contains, overlaps, type Span, slice } from '../../../text/span';
import { tokenize } from '../../../text/tokens';
import { valuesOf } from '../kind';

/** A table as a reader sees it: what its rows and columns are called, and the value of each cell that holds one alone. */
export interface Grid<Cell extends GridCell = GridCell> {
  /** What the columns are called, without that of the labels. */
  readonly columns: readonly Label[];
  readonly rows: readonly GridRow<Cell>[];
}

/** A row of a grid: `cells` stand under the grid's columns. */
export interface GridRow<Cell extends GridCell = GridCell> {
  readonly label: Label;
  readonly cells: readonly (Cell | undefined)[];
}

/** The concepts and numbers that a row or column is called by. */
export type Label = ReadonlySet<string>;

/** The only value of a cell; its span counts in the row's text. */
export interface GridCell {
  readonly value: Figure | CalendarDate;
  /** The row's text: the span counts in it. */
  readonly text: string;
}

/** The rows of one table as a grid. */
export function gridOf<Row extends RowLike, C extends GridCell>(
  rows: readonly Row[],
  asCell: (cell: GridCell, row: Row) => C,
): Grid<C> {
  const labelled = labelColumn(rows);
  const headers = rows[0]?.block.cells?.map(({ header }) => header) ?? [];
  return {
    columns: headers.filter((_, n) => n !== labelled).map((header) => wordsOf(headerOf(header))),
    rows: rows.map((row) => ({
      label: labelIn(row, row.block.cells?.[labelled]?.span),
      cells: (row.block.cells ?? [])
        .filter((_, n) => n !== labelled)
        .map(({ span }) => {
          const cell = cellAt(row, span);
          return cell && asCell(cell, row);
        }),
    })),
  };
}

/** The same table with its rows as columns. */
export const turned = <C extends GridCell>({ columns, rows }: Grid<C>): Grid<C> => ({
  columns: rows.map(({ label }) => label),
  rows: columns.map((label, n) => ({ label, cells: rows.map(({ cells }) => cells[n]) })),
});

/** A row with its words read. */
export type RowLike = { readonly block: Block; readonly sentence: AnalysedSentence };

/** The column that the rows are called by: the first, or the only one of words where the first tells times. */
function labelColumn(rows: readonly RowLike[]): number {
  const isWords = (n: number): boolean =>
    rows.every(({ block, sentence }) => {
      const cell = block.cells?.[n];
      return cell !== undefined && !valuesOf(sentence).some((value) => overlaps(cell.span, value));
    });
  const tellsTimes = rows.every(({ block: { cells }, sentence }) =>
    sentence.times.some((time) => cells?.[0] && contains(cells[0].span, time)),
  );
  return tellsTimes && isWords(1) ? 1 : 0;
}

function labelIn({ block, sentence }: RowLike, span: Span | undefined): Label {
  return span ? wordsOf(sentence, span, slice(block.text, span)) : new Set();
}

const headerOf = (text: string): Words => ({ text, start: 0, concepts: concepts(tokenize(text)) });

type Words = Pick<AnalysedSentence, 'text' | 'start' | 'concepts'>;

/** The concepts of a stretch and its numbers as written. */
export const wordsOf = (
  { concepts: all, start, text }: Words,
  span: Span = { start, end: start + text.length },
  words = text,
): Label =>
  new Set([
    ...all.filter((concept) => contains(span, concept)).map(({ id }) => id),
    ...(words.match(/\d+/g) ?? []),
  ]);

/** The value that fills a cell, but for a word or two beside it. */
export function cellAt({ block: { text }, sentence }: RowLike, span: Span): GridCell | undefined {
  const [value, ...more] = valuesOf(sentence).filter((one) => contains(span, one));
  if (!value || more.length > 0) return undefined;
  const beside =
    slice(text, { start: span.start, end: value.start }) + slice(text, { start: value.end, end: span.end });
  return beside.trim().length <= longestRemark ? { value, text } : undefined;
}

/** A note mark, a unit; more is a sentence of its own. In code units. */
const longestRemark = 12;
