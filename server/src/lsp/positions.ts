import type { Range, TextEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isPlain, type LineIndex, lineIndex, placeOf, positionAt } from '../core/grounding';
import type { Source } from '../core/sources/source';
import type { Span } from '../core/text/span';

/** A span of a draft as a range. */
export const rangeOf = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

/** A change of a stretch of a draft. */
export const textEdit = (document: TextDocument, edit: Span & { readonly newText: string }): TextEdit => ({
  range: rangeOf(document, edit),
  newText: edit.newText,
});

/** A range of a draft as a span. */
export const spanOf = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

const indexes = new WeakMap<Source, LineIndex>();

/** A span of a source's text as a range of its file: the lines of its cues or rows, the top where it has no lines. */
export function sourceRange(source: Source, span: Span): Range {
  if (isPlain(source.format)) return textRange(source, span);
  const first = lineOf(source, span.start);
  if (first === undefined) return { start: top, end: top };
  const last = lineOf(source, Math.max(span.start, span.end - 1)) ?? first;
  return {
    start: { line: first, character: 0 },
    end: { line: last, character: span.start === span.end ? 0 : endOfLine },
  };
}

const top = { line: 0, character: 0 };
/** A character beyond a line's end stands for its end. */
const endOfLine = 10_000;

function lineOf(source: Source, offset: number): number | undefined {
  const place = placeOf(source, offset);
  return place && 'line' in place ? place.line : undefined;
}

/** A span of a source's text as a range of that text. */
export function textRange(source: Source, { start, end }: Span): Range {
  const index = indexes.get(source) ?? lineIndex(source.text);
  indexes.set(source, index);
  return { start: positionAt(index, start), end: positionAt(index, end) };
}
