import type { DraftBlock } from '../../draft/draft';
import { analyse } from '../../extract/analysis';
import type { Figure } from '../../extract/types';
import { contains, slice } from '../../text/span';
import { addsUp, inDigits, inOneUnit, isPlain } from './amounts';
import { type Note, note } from './note';

/** Columns of a table that do not add up to the total in its last row. */
export const tableNotes = (blocks: readonly DraftBlock[]): readonly Note[] => tables(blocks).flatMap(notesOf);

type Rows = readonly DraftBlock[];

/** Runs of rows under the same headers. */
function tables(blocks: readonly DraftBlock[]): readonly Rows[] {
  const found: DraftBlock[][] = [];
  let before: DraftBlock | undefined;
  for (const block of blocks) {
    if (block.block.kind === 'row') {
      const same = before?.block.kind === 'row' && headersOf(before) === headersOf(block);
      if (same) found.at(-1)?.push(block);
      else found.push([block]);
    }
    before = block;
  }
  return found;
}

const headersOf = ({ block }: DraftBlock): string =>
  (block.cells ?? []).map(({ header }) => header).join('\n');

const isTotal = /^\W*(?:grand )?(?:total|sum|all|overall|altogether)\W*$/i;
const isPartial = /\b(?:of which|subtotal|sub-total|including|thereof|average|mean|median|change)\b/i;
const isNoSum =
  /\b(?:average|mean|median|rate|per|share|rank|year|date|no|number of days|age|%|change|index)\b|%/i;

function notesOf(rows: Rows): readonly Note[] {
  const last = rows.at(-1);
  const parts = rows.slice(0, -1);
  if (!last || parts.length < 2 || !isTotal.test(labelOf(last)) || parts.some(isSpecial)) return [];
  return (last.block.cells ?? []).flatMap((cell, column) => {
    if (column === 0 || isNoSum.test(cell.header)) return [];
    const whole = inCell(last, column);
    const amounts = parts.map((row) => inCell(row, column));
    const known = amounts.flatMap((amount) => amount ?? []);
    if (!whole || known.length !== parts.length || !known.every((part) => inOneUnit(part, whole))) return [];
    if (addsUp(whole, known)) return [];
    const sum = known.reduce((total, { low }) => total + low, 0);
    return [note(last, whole, 'figure', `The rows above add up to ${inDigits(sum)}.`)];
  });
}

const labelOf = ({ block }: DraftBlock): string => {
  const cell = block.cells?.[0];
  return cell ? slice(block.text, cell.span) : '';
};

const isSpecial = (row: DraftBlock): boolean => isPartial.test(labelOf(row)) || isTotal.test(labelOf(row));

/** The only amount of a cell that holds one and nothing else. */
function inCell(row: DraftBlock, column: number): Figure | undefined {
  const cell = row.block.cells?.[column];
  const figures = cell
    ? analyse(row.block, row.anchor).flatMap((sentence) =>
        sentence.figures.filter((one) => contains(cell.span, one)),
      )
    : [];
  const [only] = figures;
  if (!cell || !only || figures.length > 1 || !isPlain(only)) return undefined;
  return slice(row.block.text, cell.span).trim() === only.text ? only : undefined;
}
