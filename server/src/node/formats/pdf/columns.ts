import type { Fragment } from './fragments';

/** A line of text, or a row of a table where it has more than one fragment. */
export interface Line {
  readonly fragments: readonly Fragment[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Edges of the column that it stands in. */
  readonly column: Edges;
}

/** The lines of a page in reading order: down each column, what runs across the columns in between. */
export function linesOf(fragments: readonly Fragment[]): readonly Line[] {
  return ordered(fromTop(fragments), 0);
}

export const fromTop = (fragments: readonly Fragment[]): readonly Fragment[] =>
  fragments.toSorted((a, b) => a.y - b.y || a.left - b.left);

/** More columns than a newspaper has are a table. */
const mostCuts = 3;

function ordered(fragments: readonly Fragment[], depth: number): readonly Line[] {
  const gutter = depth < mostCuts ? gutterOf(fragments) : undefined;
  if (gutter === undefined) return level(fragments);
  const lines: Line[] = [];
  let band: Fragment[] = [];
  const flush = () => {
    lines.push(
      ...ordered(
        band.filter((one) => one.right <= gutter),
        depth + 1,
      ),
    );
    lines.push(
      ...ordered(
        band.filter((one) => one.left >= gutter),
        depth + 1,
      ),
    );
    band = [];
  };
  let across: Fragment[] = [];
  for (const fragment of fragments) {
    const crosses = fragment.left < gutter && fragment.right > gutter;
    if (crosses && band.length > 0) flush();
    if (!crosses && across.length > 0) {
      lines.push(...level(across));
      across = [];
    }
    (crosses ? across : band).push(fragment);
  }
  lines.push(...level(across));
  flush();
  return lines;
}

/** So many lines a side make columns. */
const leastLines = 4;
/** So much of the page's lines may run across a gutter. */
const mostAcross = 0.25;
/** So much of its column's width a line of prose fills, in the middle of all lines. */
const fill = 0.6;

/** The middle of the widest clear strip between two columns of prose; undefined where the page has one column. */
function gutterOf(fragments: readonly Fragment[]): number | undefined {
  if (fragments.length < 2 * leastLines) return undefined;
  const { left, right } = extentOf(fragments);
  const candidates = [...new Set(fragments.map((one) => Math.round(one.left)))].filter(
    (x) => x > left + (right - left) * 0.2 && x < right - (right - left) * 0.15,
  );
  let best: { x: number; across: number } | undefined;
  for (const x of candidates) {
    const at = x - 2;
    const across = fragments.filter((one) => one.left < at && one.right > at).length;
    if (across > mostAcross * fragments.length || (best && across >= best.across)) continue;
    if (isProse(fragments, at, { left, right })) best = { x: at, across };
  }
  return best?.x;
}

/** Whether both sides of a gutter hold lines of several words that mostly fill their column. */
function isProse(fragments: readonly Fragment[], gutter: number, page: Edges): boolean {
  const left = rowsOf(fragments.filter((one) => one.right <= gutter)).map(extentOf);
  const right = rowsOf(fragments.filter((one) => one.left >= gutter)).map(extentOf);
  const leftWidth = Math.max(...left.map((row) => row.right)) - page.left;
  const rightWidth = page.right - Math.min(...right.map((row) => row.left));
  return fills(left, leftWidth) && fills(right, rightWidth);
}

function fills(rows: readonly Extent[], width: number): boolean {
  if (rows.length < leastLines) return false;
  const widths = rows.map((row) => row.right - row.left).sort((a, b) => a - b);
  const words = rows.reduce((sum, row) => sum + row.words, 0) / rows.reduce((sum, row) => sum + row.parts, 0);
  return (widths[Math.floor(widths.length / 2)] ?? 0) >= fill * width && words >= leastWords;
}

/** So many words without a gap a line has in a column of prose, on average; the cells of a table have fewer. */
const leastWords = 2.2;

interface Edges {
  readonly left: number;
  readonly right: number;
}

interface Extent extends Edges {
  readonly words: number;
  readonly parts: number;
}

const extentOf = (row: readonly Fragment[]): Extent => ({
  parts: row.length,
  left: Math.min(...row.map((one) => one.left)),
  right: Math.max(...row.map((one) => one.right)),
  words: row.reduce((sum, { text }) => sum + text.split(' ').length, 0),
});

/** Fragments, ordered from top to bottom, by the line that they stand on. */
export function rowsOf(fragments: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(fragment.y - first.y) < 0.4 * Math.max(first.size, fragment.size))
      row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** Fragments of one column as lines from top to bottom. */
function level(fragments: readonly Fragment[]): readonly Line[] {
  if (fragments.length === 0) return [];
  const { left, right } = extentOf(fragments);
  const column = { left, right };
  return rowsOf(fragments).map((row) => lineOf(row, column));
}

function lineOf(fragments: readonly Fragment[], column: Line['column']): Line {
  const widest = fragments.toSorted((a, b) => b.text.length - a.text.length)[0];
  return {
    fragments,
    left: Math.min(...fragments.map((one) => one.left)),
    right: Math.max(...fragments.map((one) => one.right)),
    y: widest?.y ?? 0,
    size: widest?.size ?? 0,
    column,
  };
}

/** The words of a line. */
export const wordsOfLine = ({ fragments }: Line): string => fragments.map(({ text }) => text).join(' ');
