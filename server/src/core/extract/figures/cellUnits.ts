import type { Block } from '../../text/block';
import { contains, overlaps, type Span, slice } from '../../text/span';
import type { Figure } from '../types';
import { figures } from './index';

/**
 * The figures of a table row, where a bare number takes the unit that its column's header, the row's label or the
 * table's lead names: "Budget (million euros)" makes 41 in its column 41 million euros. Other blocks' stay as they are.
 */
export function withCellUnits(block: Block, found: readonly Figure[]): readonly Figure[] {
  const cells = block.kind === 'row' ? (block.cells ?? []) : [];
  const label = cells[0];
  if (!label) return found;
  const named = unitIn(slice(block.text, label.span));
  const ofTable = unitIn(block.lead ?? '') ?? unitAlone(label.header);
  return found.flatMap((figure) => {
    if (named && overlaps(figure, label.span) && named.text.includes(figure.text)) return [];
    const cell = cells.find(({ span }) => contains(span, figure));
    if (!cell || cell === label || !fills(figure, cell.span, block.text)) return [figure];
    const unit = unitIn(cell.header) ?? unitAlone(cell.header) ?? named ?? ofTable;
    return [unit ? inUnit(figure, unit.one) : figure];
  });
}

interface CellUnit {
  readonly text: string;
  /** One of the unit, as a figure: "1 million euros". */
  readonly one: Figure;
}

const IN_BRACKETS = /[([]\s*(?:in\s+)?([^()[\]]{1,40}?)\s*[)\]]\s*:?\s*$/;
const AFTER_COMMA = /(?:,\s*(?:in\s+)?|\bin\s+)([^,.;:()]{1,40}?)\s*:?\s*$/;

/** The unit that ends a header, label or lead: "(million euros)", ", in km", "in thousands of tonnes:". */
function unitIn(text: string): CellUnit | undefined {
  const words = IN_BRACKETS.exec(text)?.[1] ?? AFTER_COMMA.exec(text)?.[1];
  if (words === undefined) return undefined;
  const one = oneOf(words);
  return one && { text: words, one };
}

/** The unit that is all a header says: "£ million" in the corner of a table, "tonnes" above a column. */
function unitAlone(header: string): CellUnit | undefined {
  const text = header.trim();
  const one = text && oneOf(text);
  return one ? { text, one } : undefined;
}

const PLURAL_MAGNITUDE = /^(hundred|thousand|million|billion|trillion)s(?: of)?\b/i;
const SIGN_FIRST = /^([$£€¥])\s*(.*)$/;

/** "% of water": what the share is of stands behind the unit. */
const WHOLE = /^(%|per ?cent|percent)\s+of\s.*$/i;

function oneOf(words: string): Figure | undefined {
  const unit = words.replace(PLURAL_MAGNITUDE, '$1').replace(WHOLE, '$1');
  const sign = SIGN_FIRST.exec(unit);
  const text = sign ? `${sign[1]}1 ${sign[2]}`.trim() : `1 ${unit}`;
  const [one, ...more] = figures(text, []);
  if (!one || one.start > 0 || more.length > 0) return undefined;
  if (one.end < text.length && !(one.low > 1 && COUNTED_NOUN.test(text.slice(one.end)))) return undefined;
  return one.unit !== undefined || one.low > 1 ? one : undefined;
}

/** "thousands of bags": the noun is what the table counts. */
const COUNTED_NOUN = /^\s+\p{Ll}+(?:\s\p{Ll}+)?$/u;

/** Whether the figure is a bare number that is all its cell says. */
const fills = (figure: Figure, cell: Span, text: string): boolean =>
  figure.dimension === 'count' &&
  figure.unit === undefined &&
  !figure.counted &&
  slice(text, cell).trim() === figure.text;

const inUnit = (figure: Figure, one: Figure): Figure => ({
  ...figure,
  dimension: one.dimension,
  unit: one.unit,
  low: figure.low * one.low,
  high: figure.high * one.high,
  scale: one.scale,
  offset: one.offset,
});
