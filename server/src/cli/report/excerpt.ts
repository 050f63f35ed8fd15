import type { Span } from '../../core/text/span';
import { columns, expandTabs } from './width';

/** A line of text cropped to a readable width, and the line of marks that belongs under it. */
export interface Excerpt {
  readonly line: string;
  readonly underline: string;
}

const maxColumns = 96;
/** How many code units stay visible in front of a span that stands far to the right. */
const contextBefore = 32;

/**
 * The stretch of one line around `span` (offsets into `line`) with `mark`s under the span. What is longer than the
 * page is cropped at both ends; columns count terminal cells, so wide characters and tabs keep the marks in place.
 */
export function excerpt(line: string, span: Span, mark: string): Excerpt {
  const from = cropStart(line, span);
  const to = cropEnd(line, from);
  const before = (from > 0 ? '…' : '') + expandTabs(line.slice(from, span.start));
  const marked = expandTabs(line.slice(span.start, Math.min(span.end, to)));
  const after = expandTabs(line.slice(Math.min(span.end, to), to)) + (to < line.length ? '…' : '');
  const underline = ' '.repeat(columns(before)) + mark.repeat(Math.max(1, columns(marked)));
  return { line: before + marked + after, underline };
}

function cropStart(line: string, span: Span): number {
  if (line.length <= maxColumns || span.end <= maxColumns - 8) return 0;
  const earliest = Math.max(0, span.start - contextBefore);
  const space = line.indexOf(' ', earliest);
  return space >= 0 && space < span.start ? space + 1 : earliest;
}

function cropEnd(line: string, from: number): number {
  const latest = from + maxColumns;
  if (line.length <= latest) return line.length;
  const space = line.lastIndexOf(' ', latest);
  return space > from + maxColumns / 2 ? space : latest;
}
