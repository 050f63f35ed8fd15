import type { Block } from '../../text/block';
import type { Span } from '../../text/span';
import type { RecordedQuotation, SourceRecord } from './sourceRecord';

/** The block of a source that holds this offset of its text. */
export function blockAt(record: SourceRecord, offset: number): Block | undefined {
  const index = lastWhere(record.blocks, ({ block }) => block.span.start <= offset);
  return record.blocks[index]?.block;
}

const NESTED = 6;

/** The quotations of a source that hold this stretch of its text, innermost first. */
export function quotationsAt(record: SourceRecord, span: Span): readonly RecordedQuotation[] {
  const last = lastWhere(record.quotations, (quotation) => quotation.start <= span.start);
  const near = record.quotations.slice(Math.max(0, last - NESTED), last + 1);
  return near.filter((quotation) => quotation.end > span.start).reverse();
}

/** The index of the last member that passes, where those that pass come first; -1 where none does. */
function lastWhere<T>(list: readonly T[], passes: (member: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const member = list[middle];
    if (member !== undefined && passes(member)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
