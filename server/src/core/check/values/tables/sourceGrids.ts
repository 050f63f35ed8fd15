import type { Corpus } from '../../../corpus/corpus';
import type { Passage } from '../../../corpus/passages';
import type { PassageTable } from '../../../corpus/passageTable';
import { onceEach } from '../../../text/memory';
import { type Grid, type GridCell, gridOf, turned } from './grid';

/** A cell of a source's table. */
export interface SourceCell extends GridCell {
  readonly passage: Passage;
}

/** The tables of all sources, each as it stands and with its rows as columns. */
export const sourceGrids = ({ passages }: Corpus): readonly Grid<SourceCell>[] => gridsOf(passages);

/** Listed once a snapshot: asked for every value of a draft's tables and lists. */
const gridsOf = onceEach(({ lists }: PassageTable) => [...lists.values()].flatMap(gridsIn));

const gridsIn = onceEach((passages: readonly Passage[]): readonly Grid<SourceCell>[] =>
  tablesIn(passages)
    .filter((rows) => rows.length > 1)
    .map((rows) => gridOf(rows, (cell, passage) => ({ ...cell, passage })))
    .flatMap((grid) => (grid.rows.length > mostTurned ? [grid] : [grid, turned(grid)])),
);

/** Nobody turns a table of more rows into columns. */
const mostTurned = 40;

/** Runs of rows under the same headers. */
function tablesIn(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const found: Passage[][] = [];
  let last: Passage | undefined;
  for (const passage of passages) {
    if (passage.block.kind === 'row') {
      if (last?.block.kind === 'row' && headersOf(last) === headersOf(passage)) found.at(-1)?.push(passage);
      else found.push([passage]);
    }
    last = passage;
  }
  return found;
}

const headersOf = ({ block, section }: Passage): string =>
  [section.span.start, ...(block.cells ?? []).map(({ header }) => header)].join('\n');
