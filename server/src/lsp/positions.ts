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

/** A span of a source's text as a range of its file: the line of its cue or row, the top where it has no lines. */
export function sourceRange(source: Source, { start, end }: Span): Range {
  if (!isPlain(source.format)) {
    const place = placeOf(source, start);
    const line = place && 'line' in place ? place.line : 0;
    return { start: { line, character: 0 }, end: { line, character: 0 } };
  }
  const index = indexes.get(source) ?? lineIndex(source.text);
  indexes.set(source, index);
  return { start: positionAt(index, start), end: positionAt(index, end) };
}
