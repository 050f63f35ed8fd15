import Papa from 'papaparse';
import { writtenDate } from '../../core/sources/metaDate';
import { decode } from '../decode';
import { compose, rowOf, type Stretch } from './compose';
import { type OpenFile, type Reading, Unreadable } from './reading';

/** More rows than this are a database, not a source that somebody reads. */
const mostRows = 20_000;
/** More columns than this make no sentence. */
const mostColumns = 200;

/** A record of the file: its cells, its number from 1, and the line it begins on, from 0. */
interface Row {
  readonly cells: readonly string[];
  readonly row: number;
  readonly line: number;
}

/** A table file: every row with the headers of its columns; lines of one cell around the table are running text. */
export function readCsvFile({ path, bytes }: OpenFile): Reading {
  const decoded = decode(bytes);
  if (!decoded) throw new Unreadable('it is not a text file');
  const { rows, cut } = rowsOf(decoded.text, /\.tsv$/i.test(path) ? '\t' : '');
  const table = tableOf(rows);
  const title = table.above[0]?.cells.find(Boolean);
  const notes = rows.filter((row) => filled(row) === 1).map(({ cells }) => cells.find(Boolean) ?? '');
  const stretches = [
    ...table.above.map((row, n) => lineOf(row, n === 0 ? 'heading' : 'paragraph')),
    ...table.body.map((row) => (isLine(row) ? lineOf(row, 'note') : dataRow(row, table.headers, title))),
  ].filter(({ text }) => text !== '');
  const problems = [
    ...decoded.problems,
    ...(cut ? [{ message: `Only the first ${mostRows.toLocaleString('en')} rows were read.` }] : []),
    ...(stretches.length === 0 ? [{ message: 'The table is empty.' }] : []),
  ];
  return { ...compose(stretches), stated: { title, date: notes.map(issuedOn).find(Boolean) }, problems };
}

/** The day behind "published", "updated" or "as of" in a note above or below the table. */
const issuedOn = (note: string): string | undefined =>
  writtenDate(/\b(?:published|issued|released|updated|as of|stand:?)\b(.{1,60})/i.exec(note)?.[1] ?? '')
    ?.label;

function rowsOf(text: string, delimiter: string): { rows: readonly Row[]; cut: boolean } {
  const body = text.replace(/^\uFEFF/, '');
  const { data, meta } = Papa.parse<string[]>(body, { delimiter, preview: mostRows + 1 });
  let line = 0;
  const rows = data.map((cells, n) => {
    const row = { cells: cells.slice(0, mostColumns).map(oneLine), row: n + 1, line };
    line += 1 + cells.reduce((sum, cell) => sum + newlines(cell), 0);
    return row;
  });
  return { rows: rows.slice(0, mostRows), cut: meta.truncated || rows.length > mostRows };
}

const oneLine = (cell: string): string => cell.replace(/\s+/g, ' ').trim();
const newlines = (cell: string): number => cell.match(/\r\n?|\n/g)?.length ?? 0;

interface Table {
  /** Title and notes in front of the headers. */
  readonly above: readonly Row[];
  readonly headers: readonly string[];
  readonly body: readonly Row[];
}

/** The first row of several cells heads the columns, unless it holds figures itself. */
function tableOf(rows: readonly Row[]): Table {
  const first = rows.findIndex((row) => filled(row) > 1);
  if (first < 0) return { above: [], headers: [], body: rows };
  const head = rows[first];
  const isHeader = head !== undefined && !head.cells.some(isFigure);
  return {
    above: rows.slice(0, first).filter((row) => filled(row) === 1),
    headers: isHeader ? head.cells : [],
    body: rows.slice(isHeader ? first + 1 : first),
  };
}

const filled = ({ cells }: Row): number => cells.filter(Boolean).length;
const isLine = (row: Row): boolean => filled(row) === 1 && row.cells.length > 1 && row.cells[0] !== '';

/** A number that is no year: years head the columns of many tables. */
const isFigure = (cell: string): boolean =>
  /^[-+−$€£¥]?\s?\d[\d.,\s]*%?$/.test(cell) && !/^(?:1[5-9]|20)\d\d$/.test(cell);

const anchorsOf = ({ row, line }: Row) => [{ at: 0, place: { kind: 'row', row, line } as const }];

const lineOf = (row: Row, kind: Stretch['kind']): Stretch => ({
  kind,
  text: row.cells.find(Boolean) ?? '',
  level: 1,
  anchors: anchorsOf(row),
});

const dataRow = (row: Row, headers: readonly string[], lead: string | undefined): Stretch => ({
  ...rowOf(row.cells, headers),
  lead,
  anchors: anchorsOf(row),
});
