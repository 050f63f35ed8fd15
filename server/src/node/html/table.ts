import { rowOf, type Stretch } from '../formats/compose';
import { type DomElement, wordsOf } from './dom';

/** A cell with more words than this holds running text: its table only lays out the page. */
const longestCell = 400;

/** Whether a table holds data: at least two rows and columns of short cells. */
export function isDataTable(table: DomElement): boolean {
  if (table.querySelector('table') !== null) return false;
  const rows = [...table.querySelectorAll('tr')].map(cellsOf);
  return (
    rows.length > 1 &&
    rows.some((cells) => cells.length > 1) &&
    rows.flat().every((cell) => wordsOf(cell).length <= longestCell)
  );
}

/** The rows below a table's header as stretches, each cell with the header of its column. */
export function rowsOf(table: DomElement): readonly Stretch[] {
  const rows = [...table.querySelectorAll('tr')].map(cellsOf);
  const first = rows[0] ?? [];
  const headed = first.length > 1 && first.every((cell) => cell.tagName === 'TH' || wordsOf(cell) === '');
  const headers = headed || table.querySelector('thead') !== null ? first.map(wordsOf) : [];
  return rows.slice(headers.length > 0 ? 1 : 0).map((cells) => rowOf(cells.map(wordsOf), headers));
}

const cellsOf = (row: DomElement): readonly DomElement[] => [...row.querySelectorAll('td, th')];
