import type { DraftBlock } from '../../../draft/draft';
import { type AnalysedSentence, analyse } from '../../../extract/analysis';
import type { DateAnchor } from '../../../extract/types';
import type { Block } from '../../../text/block';
import { overlaps } from '../../../text/span';
import { valuesOf } from '../kind';
import { type Grid, type GridRow, gridOf, type RowLike, wordsOf } from './grid';

/** A row of a draft's table, or an item of a list that tells one value of each, with the row before and behind it. */
export interface DraftGrid extends Grid {
  /** Which row is the block's own. */
  readonly own: number;
}

/** The table round a block of a draft; undefined where it stands in none. */
export function gridAround({ block, previous, next, anchor }: DraftBlock): DraftGrid | undefined {
  const alike = [previous, block, next].filter((other): other is Block => !!other && isOfOne(block, other));
  if (alike.length < 2) return undefined;
  const rows = alike.map((other) => readingOf(other, anchor));
  const own = alike.indexOf(block);
  if (block.kind === 'row') return { ...gridOf(rows, (cell) => cell), own };
  const items = rows.map(itemRow);
  return items.every((row) => row !== undefined)
    ? { columns: [new Set()], rows: items.flatMap((row) => row ?? []), own }
    : undefined;
}

/** The words that say in which table a block stands, for what is remembered of it. */
export const tableKey = ({ block, previous, next }: DraftBlock): readonly string[] =>
  block.kind === 'row' || block.kind === 'item'
    ? [previous, next].map((other) => (other && isOfOne(block, other) ? other.text : ''))
    : [];

const isOfOne = (a: Block, b: Block): boolean =>
  a.kind === b.kind && (a.kind === 'item' || a.kind === 'row') && headersOf(a) === headersOf(b);

const headersOf = ({ cells = [] }: Block): string => cells.map(({ header }) => header).join('\n');

function readingOf(block: Block, anchor: DateAnchor): RowLike {
  const [first] = analyse(block, anchor);
  return { block, sentence: first as AnalysedSentence };
}

/** "Dunmere: 78": an item's only value, called by its other words. */
function itemRow({ block, sentence }: RowLike): GridRow | undefined {
  const [value, ...more] = sentence ? valuesOf(sentence) : [];
  if (!value || more.length > 0 || sentence.end < block.text.trimEnd().length) return undefined;
  const label = wordsOf({
    ...sentence,
    concepts: sentence.concepts.filter((one) => !overlaps(one, value)),
    text: sentence.text.replace(value.text, ''),
  });
  return { label, cells: [{ value, text: block.text }] };
}
