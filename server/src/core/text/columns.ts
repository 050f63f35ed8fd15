import type { Cell, OffsetMap } from './block';
import type { Span } from './span';

/** A line of a table whose columns are aligned by spaces, as the row of a table that a reader sees. */
export interface AlignedRow {
  /** The cells' texts joined by " | ". */
  readonly text: string;
  readonly map: OffsetMap;
  readonly cells: readonly Cell[];
}

/** What the lines of a text are in such tables: a row each, or `header` where the rows' cells carry it; the others are left out. */
export type AlignedLines = ReadonlyMap<Span, AlignedRow | 'header'>;

/**
 * Finds tables whose columns are aligned by spaces or tabs: a line of column heads, and at least two lines below it with a
 * label and values under the heads. `lines` are the trimmed lines of `text`, in order.
 */
export function alignedTables(text: string, lines: readonly Span[]): AlignedLines {
  const found = new Map<Span, AlignedRow | 'header'>();
  const read = lines.map((span) => lineOf(text, span));
  for (let at = 0; at < read.length; at += 1) {
    const end = endOfTable(read, at);
    const head = read[at];
    if (end === undefined || !head) continue;
    found.set(head.span, 'header');
    for (const row of read.slice(at + 1, end)) found.set(row.span, rowOf(row, head, text));
    at = end - 1;
  }
  return found;
}

interface Line {
  readonly span: Span;
  /** Where the line starts in the text, so that fields have a column. */
  readonly start: number;
  readonly fields: readonly Span[];
  /** Whether all fields but the first are numbers. */
  readonly isRow: boolean;
}

const field = /\S+(?: \S+)*/g;
const mostFields = 16;
const numeric = /^[(+\-−–±]?\s?[\p{Sc}]?\d|^(?:[–—-]|n\/?a|nil)$/iu;

function lineOf(text: string, span: Span): Line {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const words = text.slice(span.start, span.end);
  const fields = /\s{2}|\t/.test(words)
    ? [...words.matchAll(field)].slice(0, mostFields + 1).map(({ index, 0: { length } }) => ({
        start: span.start + index,
        end: span.start + index + length,
      }))
    : [span];
  const values = fields.slice(1).map(({ start: from, end: to }) => text.slice(from, to));
  return { span, start, fields, isRow: values.length > 0 && values.every((value) => numeric.test(value)) };
}

const fewestRows = 2;

/** The line after the last row of a table whose heads stand in line `at`; undefined where none does. */
function endOfTable(lines: readonly Line[], at: number): number | undefined {
  const head = lines[at];
  const first = lines[at + 1];
  if (!head || !first?.isRow || head.fields.length > mostFields) return undefined;
  const count = first.fields.length;
  const isHead =
    head.fields.length === count - 1 ? isIndented(head, first) : head.fields.length === count && !head.isRow;
  if (count < 3 || !isHead) return undefined;
  let end = at + 1;
  while (lines[end]?.isRow && lines[end]?.fields.length === count) end += 1;
  return end - at - 1 >= fewestRows ? end : undefined;
}

/** Heads without one for the labels begin behind the labels. */
const isIndented = (head: Line, row: Line): boolean =>
  head.span.start - head.start >= (row.fields[0]?.end ?? 0) - row.start - 2;

function rowOf({ fields }: Line, head: Line, text: string): AlignedRow {
  const heads = head.fields.map(({ start, end }) => text.slice(start, end));
  const headers = heads.length === fields.length ? heads : ['', ...heads];
  const words = fields.map(({ start, end }) => text.slice(start, end));
  const map: (readonly [number, number])[] = [];
  const cells: Cell[] = [];
  let at = 0;
  for (const [n, word] of words.entries()) {
    map.push([at, fields[n]?.start ?? 0]);
    cells.push({ span: { start: at, end: at + word.length }, header: headers[n] ?? '' });
    at += word.length + between.length;
  }
  return { text: words.join(between), map, cells };
}

const between = ' | ';
