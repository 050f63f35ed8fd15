import type { Location } from 'vscode-languageserver/node';
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

/** A link that opens the passage's line. */
export function sourceLink(root: Root, sourceId: string, span: Span): string | undefined {
  const location = sourceLocation(root, sourceId, span);
  return location && `${location.uri}#L${location.range.start.line + 1}`;
}
