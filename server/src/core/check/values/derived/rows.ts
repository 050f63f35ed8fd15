import type { Passage } from '../../../corpus/passages';
import { sameDimension } from '../../../extract/figures/units';
import { quantities } from '../../../extract/quantities';
import { contains } from '../../../text/span';
import { type Operand, operandsOf } from './operands';
import type { Pair } from './pair';

/** The pairs of a table row: values of one unit, each alone in its cell, from the column that is earlier by its header. */
export function rowPairs(passage: Passage): readonly Pair[] {
  const cells = cellsOf(passage);
  if (cells.length > most) return [];
  return cells.flatMap((b, n) => cells.slice(0, n).flatMap((a) => pairOf(a, b, cells.length === 2)));
}

const most = 8;

interface CellValue {
  readonly operand: Operand;
  /** The first day of the date in the column's header. */
  readonly from?: string;
  readonly header: string;
}

function cellsOf(passage: Passage): readonly CellValue[] {
  const operands = operandsOf(passage);
  return (passage.block.cells ?? []).slice(1).flatMap(({ span, header }) => {
    const inCell = operands.filter(({ value }) => contains(span, value));
    const [operand] = inCell;
    if (!operand || inCell.length > 1 || noLevel.test(header)) return [];
    return [{ operand, header, from: quantities(header, {}).dates[0]?.from }];
  });
}

const noLevel = /\b(?:change|difference|growth|rank|no\.?|\+\/-)(?!\w)|±|Δ/i;

function pairOf(a: CellValue, b: CellValue, areAlone: boolean): readonly Pair[] {
  const [x, y] = [a.operand.value, b.operand.value];
  if (!sameDimension(x, y) || x.unit !== y.unit) return [];
  const dated = a.from !== undefined && b.from !== undefined && a.from !== b.from;
  if (!dated && !areAlone) return [{ from: a.operand, to: b.operand, tie: 'beside' }];
  const turned = dated && (a.from as string) > (b.from as string);
  return [
    turned ? { from: b.operand, to: a.operand, tie: 'row' } : { from: a.operand, to: b.operand, tie: 'row' },
  ];
}
