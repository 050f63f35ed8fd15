import { compare } from '../compare';
import type { Comparison } from '../interval';
import { isFigure } from '../kind';
import type { Grid, GridCell, GridRow, Label } from './grid';

/** What the cells round one cell of a draft say of a source's table. */
export interface Alignment<C extends GridCell> {
  /** The source's cell under the same row and column. */
  readonly cell: C;
  readonly comparison: Comparison;
  /** Cells of the same row, and of the same column, that agree. */
  readonly inRow: number;
  readonly inColumn: number;
  /** Cells of the rows compared that say otherwise, without the cell itself. */
  readonly others: number;
  /** The column is called the same in both. */
  readonly sameHeader: boolean;
}

/** Where a cell of a draft's table stands in a source's; undefined where that does not show. */
export function aligned<C extends GridCell>(
  draft: Grid,
  { row, column }: { readonly row: number; readonly column: number },
  source: Grid<C>,
): Alignment<C> | undefined {
  const pairs = rowPairs(draft, source);
  const own = pairs.find(([mine]) => mine === draft.rows[row]);
  if (!own) return undefined;
  const rest = pairs.filter((pair) => pair !== own);
  const at = columnOf(draft, column, rest, source);
  const [mine, theirs] = [own[0].cells[column], at === undefined ? undefined : own[1].cells[at]];
  if (at === undefined || !mine || !theirs) return undefined;
  const columns = draft.columns.map((_, n) => {
    const to = n === column ? at : columnOf(draft, n, rest, source);
    return n !== column && to === at ? undefined : to;
  });
  const outcomes = pairs.flatMap((pair) =>
    columns.map((to, from) => ({
      outcome: to === undefined ? 'unclear' : copyOf(pair[0].cells[from], pair[1].cells[to]),
      inRow: pair === own,
      inColumn: from === column,
    })),
  );
  const count = (wanted: (one: (typeof outcomes)[number]) => boolean): number =>
    outcomes.filter(wanted).length;
  return {
    cell: theirs,
    comparison: outcomeOf(mine, theirs),
    inRow: count((one) => one.inRow && !one.inColumn && one.outcome === 'agree'),
    inColumn: count((one) => !one.inRow && one.inColumn && one.outcome === 'agree'),
    others: count((one) => !(one.inRow && one.inColumn) && one.outcome === 'differ'),
    sameHeader: sameness(draft.columns[column], source.columns[at]) > 0,
  };
}

type RowPair<C extends GridCell> = readonly [mine: GridRow, theirs: GridRow<C>];

/** The rows that are called the same, or by some of the same words, in both; each has one partner. */
function rowPairs<C extends GridCell>(draft: Grid, source: Grid<C>): readonly RowPair<C>[] {
  const found = draft.rows.flatMap((mine): RowPair<C>[] => {
    const theirs = bestOf(source.rows, (row) => sameness(mine.label, row.label));
    return theirs ? [[mine, theirs]] : [];
  });
  return found.filter(([, theirs]) => found.filter(([, other]) => other === theirs).length === 1);
}

/** The source's column that has what other rows of the draft's have, else the one that is called the same. */
function columnOf<C extends GridCell>(
  draft: Grid,
  column: number,
  rows: readonly RowPair<C>[],
  source: Grid<C>,
): number | undefined {
  const at = source.columns.map((_, n) => n);
  const sum = (n: number, wanted: Comparison): number =>
    rows.filter(([mine, theirs]) => copyOf(mine.cells[column], theirs.cells[n]) === wanted).length;
  const byValues = bestOf(at, (n) => (sum(n, 'differ') > 0 ? 0 : sum(n, 'agree')));
  return (
    byValues ??
    bestOf(at, (n) => (sum(n, 'differ') > 0 ? 0 : sameness(draft.columns[column], source.columns[n])))
  );
}

/** The one that scores best, where one alone does and not nothing. */
function bestOf<T>(all: readonly T[], score: (one: T) => number): T | undefined {
  const scores = all.map(score);
  const best = Math.max(0, ...scores);
  return best > 0 && scores.filter((one) => one === best).length === 1
    ? all[scores.indexOf(best)]
    : undefined;
}

/** 2 for the same words, 1 where all of one side's stand on the other, else 0. */
function sameness(a: Label | undefined, b: Label | undefined): number {
  if (!a || !b || a.size === 0 || b.size === 0) return 0;
  const [less, more] = a.size < b.size ? [a, b] : [b, a];
  if ([...less].some((word) => !more.has(word))) return 0;
  return a.size === b.size ? 2 : 1;
}

/** Two cells; a table seldom says in each cell what its numbers are of, so that the same number is the same value. */
export function outcomeOf(mine: GridCell | undefined, theirs: GridCell | undefined): Comparison {
  if (!mine || !theirs) return 'unclear';
  const comparison = compare(mine.value, theirs.value);
  if (comparison === 'agree' || !isFigure(mine.value) || !isFigure(theirs.value)) return comparison;
  const [a, b] = [numberOf(mine), numberOf(theirs)];
  if (a === undefined || b === undefined) return comparison;
  if (a === b) return 'agree';
  return isRounded(a, b) || isRounded(b, a) ? 'unclear' : 'differ';
}

/** As `outcomeOf`, but only the very same value shows that a cell was copied: "about 13" agrees with much. */
const copyOf = (mine: GridCell | undefined, theirs: GridCell | undefined): Comparison => {
  const outcome = outcomeOf(mine, theirs);
  return outcome === 'agree' && !(mine && theirs && isPlain(mine) && isPlain(theirs)) ? 'unclear' : outcome;
};

/** A single value without a hedge. */
export const isPlain = ({ value }: GridCell): boolean =>
  !isFigure(value) || (value.low === value.high && value.hedge === 'exact');

function numberOf({ value, text }: GridCell): number | undefined {
  if (!isFigure(value)) return undefined;
  const number = Number(text.slice(value.number.start, value.number.end).replace(/[,\s]/g, ''));
  if (!Number.isFinite(number)) return undefined;
  return /^[-−–]/.test(value.text) ? -number : number;
}

/** Whether `a` is `b` to fewer digits. */
const isRounded = (a: number, b: number): boolean =>
  [1000, 100, 10, 1, 0.1].some((step) => Math.abs(Math.round(b / step) * step - a) < 1e-9);
