import type { Corpus } from '../../../corpus/corpus';
import type { Candidate } from '../candidate';
import type { Frame } from '../frame';
import { match } from '../gates';
import { framesOf } from '../sourceFrames';
import { type Alignment, aligned, isPlain } from './align';
import type { GridCell } from './grid';
import { type SourceCell, sourceGrids } from './sourceGrids';

/** What the cell of a source's table says that stands where the draft's value stands in the draft's table. */
export function tabled(draft: Frame, corpus: Corpus): readonly Candidate[] {
  const grid = draft.setting.table?.();
  const column =
    grid?.rows[grid.own]?.cells.findIndex((cell) => cell?.value.start === draft.value.start) ?? -1;
  const mine = grid?.rows[grid.own]?.cells[column];
  if (!grid || !mine) return [];
  return sourceGrids(corpus).flatMap((source) => {
    const found = aligned(grid, { row: grid.own, column }, source);
    return found && tells(found, mine) ? asCandidate(found, draft, corpus) : [];
  });
}

/**
 * One cell that agrees is chance; that a table was copied shows by the cells round it. Beside a wrong one stands another of
 * its column that is right, and one of its row or a second of its column, and none that is wrong.
 */
function tells(
  { cell, comparison, inRow, inColumn, others, sameHeader }: Alignment<SourceCell>,
  mine: GridCell,
): boolean {
  if (comparison === 'agree') return inRow + inColumn > 0 || sameHeader;
  const isColumn = inColumn > 1 || (inColumn > 0 && (inRow > 0 || sameHeader)) || (inRow > 1 && sameHeader);
  return comparison === 'differ' && isColumn && others === 0 && isPlain(mine) && isPlain(cell);
}

function asCandidate(
  { cell: { passage, value }, comparison }: Alignment<SourceCell>,
  draft: Frame,
  corpus: Corpus,
): readonly Candidate[] {
  const source = framesOf(passage, corpus).find((frame) => frame.value === value);
  return source ? [{ passage, value, match: match(draft, source, corpus), comparison }] : [];
}
