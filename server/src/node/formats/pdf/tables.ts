import { rowOf, type Stretch } from '../compose';
import type { Line } from './columns';
import type { Fragment } from './fragments';
import { groups } from './groups';

/** Lines that are a table, or that are none. */
export interface Part {
  readonly isTable: boolean;
  readonly lines: readonly Line[];
}

/** A page's lines cut before and after its tables. */
export function partedByTables(lines: readonly Line[]): readonly Part[] {
  const runs = groups(lines, (group, line) => isRow(line) === isRow(group[0])).map((run) => ({
    isTable: isTable(run),
    lines: run,
  }));
  return groups(runs, ([first], run) => first?.isTable === false && !run.isTable).map((parts) => ({
    isTable: parts[0]?.isTable ?? false,
    lines: parts.flatMap((part) => part.lines),
  }));
}

const isRow = (line: Line | undefined): boolean => (line?.fragments.length ?? 0) > 1;

/** Whether lines of several fragments are rows of a table: at least three, or two with figures, one below the other. */
function isTable(lines: readonly Line[]): boolean {
  if (lines.length < 2 || !isRow(lines[0])) return false;
  const isCounted = lines.some(({ fragments }) => fragments.slice(1).some(({ text }) => isFigure(text)));
  if (lines.length === 2 && !isCounted) return false;
  const aligned = lines.slice(1).filter((line, n) => {
    const above = lines[n]?.fragments.slice(1) ?? [];
    return line.fragments.slice(1).some((cell) => above.some((other) => isBelow(cell, other)));
  });
  return aligned.length >= 0.7 * (lines.length - 1);
}

/** Below each other: one edge or the middle at the same place, to half a letter. */
function isBelow(cell: Fragment, other: Fragment): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.5 * cell.size;
  return (
    near(cell.left, other.left) ||
    near(cell.right, other.right) ||
    near(cell.left + cell.right, other.left + other.right)
  );
}

/** The rows below a table's head, each cell with what its column's head says, over as many lines as it takes. */
export function tableRows(lines: readonly Line[]): readonly Stretch[] {
  const columns = columnsOf(lines);
  const cells = lines.map((line) => cellsOf(line, columns));
  const firstRow = cells.findIndex((row) => row.slice(1).some(isFigure));
  const head = cells.slice(0, Math.max(0, firstRow));
  const headers = columns.map((_, n) =>
    head
      .map((row) => row[n])
      .filter(Boolean)
      .join(' '),
  );
  return cells.slice(head.length).map((texts) => rowOf(texts, head.length > 0 ? headers : []));
}

/** A number that is no year: years head the columns of many tables. */
const isFigure = (cell: string): boolean =>
  /^[-+−$€£¥]?\s?\d[\d.,\s]*\s?%?$/.test(cell) && !/^(?:1[5-9]|20)\d\d$/.test(cell);

/** The extents of the columns, from the rows that have most cells. */
function columnsOf(lines: readonly Line[]): readonly Pick<Fragment, 'left' | 'right'>[] {
  const most = Math.max(...lines.map(({ fragments }) => fragments.length));
  const full = lines.filter(({ fragments }) => fragments.length === most);
  return Array.from({ length: most }, (_, n) => ({
    left: Math.min(...full.map(({ fragments }) => fragments[n]?.left ?? 0)),
    right: Math.max(...full.map(({ fragments }) => fragments[n]?.right ?? 0)),
  }));
}

/** The texts of a line's cells, each in the column that it stands nearest to. */
function cellsOf(
  { fragments }: Line,
  columns: readonly Pick<Fragment, 'left' | 'right'>[],
): readonly string[] {
  const cells = columns.map(() => '');
  for (const fragment of fragments) {
    const distances = columns.map((column) =>
      Math.max(fragment.left - column.right, column.left - fragment.right),
    );
    const at = distances.indexOf(Math.min(...distances));
    cells[at] = `${cells[at]} ${fragment.text}`.trim();
  }
  return cells;
}
