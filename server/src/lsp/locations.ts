import type { Location } from 'vscode-languageserver/node';
import type { EntryPlace } from '../core/sources/reference';
import type { Span } from '../core/text/span';
import { sourceRange } from './positions';
import { fileUri, type Root } from './roots';

/** Where a passage of a source stands on disk; undefined for a source that has gone. */
export function sourceLocation(root: Root, sourceId: string, span: Span): Location | undefined {
  const source = root.grounding.corpus.sources.get(sourceId);
  const file = root.files.get(sourceId);
  if (source === undefined || file === undefined) return undefined;
  return { uri: fileUri(file), range: sourceRange(source, span) };
}

/** Where an entry of a bibliography stands on disk. */
export const entryLocation = ({ file, line, start, end }: EntryPlace): Location => ({
  uri: fileUri(file),
  range: { start: { line, character: start }, end: { line, character: end } },
});

/** A link that opens the passage's line. */
export function sourceLink(root: Root, sourceId: string, span: Span): string | undefined {
  const location = sourceLocation(root, sourceId, span);
  return location && `${location.uri}#L${location.range.start.line + 1}`;
}
