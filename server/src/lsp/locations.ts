import type { Location } from 'vscode-languageserver/node';
import type { Destination } from '../core/features/definition';
import type { EntryPlace } from '../core/sources/reference';
import type { Span } from '../core/text/span';
import { sourceRange, textRange } from './positions';
import { isRead, readerScheme, readerUri } from './reader';
import { fileUri, type Root } from './roots';

/**
 * Where a passage of a source can be opened: in its file where that is text, else in the reader's document, for clients
 * that have one. Undefined for a source that has gone.
 */
export function sourceLocation(root: Root, sourceId: string, span: Span): Location | undefined {
  const source = root.grounding.corpus.sources.get(sourceId);
  const file = root.files.get(sourceId);
  if (source === undefined || file === undefined) return undefined;
  return root.reader && isRead(source)
    ? { uri: readerUri(file), range: textRange(source, span) }
    : { uri: fileUri(file), range: sourceRange(source, span) };
}

/** Where an entry of a bibliography stands on disk. */
export const entryLocation = ({ file, line, start, end }: EntryPlace): Location => ({
  uri: fileUri(file),
  range: { start: { line, character: start }, end: { line, character: end } },
});

/** Where a destination stands on disk. */
export const destinationLocation = (root: Root, to: Destination): Location | undefined =>
  'entry' in to ? entryLocation(to.entry) : sourceLocation(root, to.source, to.span);

/** A link that opens the passage's line; links of cards lead to files only, so the reader is opened by a command. */
export function sourceLink(root: Root, sourceId: string, span: Span): string | undefined {
  const location = sourceLocation(root, sourceId, span);
  if (location === undefined) return undefined;
  const { uri, range } = location;
  return uri.startsWith(`${readerScheme}:`)
    ? `command:sourceline.openPassage?${encodeURIComponent(JSON.stringify([uri, range]))}`
    : `${uri}#L${range.start.line + 1}`;
}
