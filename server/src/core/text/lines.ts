/** A place in a text: zero-based line, and UTF-16 code units from the line's start. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where the lines of a text start and where their words end, so that offsets and positions convert quickly. */
export interface LineIndex {
  readonly starts: readonly number[];
  /** The end of each line without its line ending. */
  readonly ends: readonly number[];
}

const lineEnding = /\r\n|\n|\r/g;

/** Reads a text's lines once; `\n`, `\r\n` and `\r` end a line. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  const ends: number[] = [];
  for (const match of text.matchAll(lineEnding)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(text.length);
  return { starts, ends };
}

/** The position of an offset; offsets outside the text count as its nearest end. */
export function positionAt(index: LineIndex, offset: number): Position {
  const line = lineOf(index, offset);
  const start = index.starts[line] ?? 0;
  const end = index.ends[line] ?? start;
  return { line, character: Math.min(Math.max(offset, start), end) - start };
}

/** The offset of a position; a character past the line's end counts as the end, as the protocol asks. */
export function offsetAt(index: LineIndex, { line, character }: Position): number {
  if (line < 0) return 0;
  const start = index.starts[line];
  const end = index.ends[line];
  if (start === undefined || end === undefined) return index.ends.at(-1) ?? 0;
  return Math.min(start + Math.max(character, 0), end);
}

function lineOf({ starts }: LineIndex, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
