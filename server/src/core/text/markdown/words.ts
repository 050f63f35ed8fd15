import { decodeString } from 'micromark-util-decode-string';
import type { Piece } from './pieces';

const escaped = /\\([!-/:-@[-`{-~])/y;
const reference = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});/y;
/** A line ending with the blanks before it and the indentation and quote marks that start the next line. */
const lineBreak = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y;
/** Nothing special can start within it. */
const plainRun = /[^\\&\r\n \t\0]+|[ \t]+/y;

/**
 * A text node's words: `source` is its stretch of the document, which starts at `at`. Escapes and entities are
 * decoded; a line ending becomes `\n`.
 */
export function textPieces(source: string, at: number): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const upTo = (end: number): void => {
    if (end > start) pieces.push({ text: source.slice(start, end), from: at + start, to: at + end });
  };
  for (let index = 0; index < source.length; ) {
    const special = specialAt(source, index);
    if (!special) {
      index = matchAt(plainRun, source, index)?.end ?? index + 1;
      continue;
    }
    upTo(index);
    pieces.push({ text: special.text, from: at + index, to: at + special.end });
    index = special.end;
    start = index;
  }
  upTo(source.length);
  return pieces;
}

interface Special {
  readonly text: string;
  readonly end: number;
}

function specialAt(source: string, index: number): Special | undefined {
  switch (source[index]) {
    case '\\':
      return matchAt(escaped, source, index, ([, sign]) => sign);
    case '&':
      return matchAt(reference, source, index, decoded);
    case ' ':
    case '\t':
    case '\n':
    case '\r':
      return matchAt(lineBreak, source, index, () => '\n');
    case '\0':
      return { text: '\uFFFD', end: index + 1 };
  }
}

function matchAt(
  pattern: RegExp,
  source: string,
  index: number,
  text: (match: RegExpExecArray) => string | undefined = ([all]) => all,
): Special | undefined {
  pattern.lastIndex = index;
  const match = pattern.exec(source);
  const words = match ? text(match) : undefined;
  return words === undefined ? undefined : { text: words, end: pattern.lastIndex };
}

function decoded([written]: RegExpExecArray): string | undefined {
  const meant = decodeString(written);
  return meant === written ? undefined : meant;
}
