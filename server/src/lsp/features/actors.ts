import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  SymbolKind,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver/node';
import type { NameKind } from '../../core/extract/types';
import { actorsFor, named, namedAt, sourceList } from '../../core/grounding';
import { sourceLocation } from '../locations';
import { rangeOf } from '../positions';
import type { Root } from '../roots';
import { askedDraft, type Session } from '../session';

/** textDocument/documentHighlight: all that the draft calls the actor at the cursor. */
export function registerHighlight(session: Session): void {
  const answer = ({ textDocument, position }: DocumentHighlightParams): DocumentHighlight[] => {
    const asked = askedDraft(session, textDocument.uri);
    if (asked === undefined) return [];
    const { document, grounding } = asked;
    const at = namedAt(grounding, document.uri, document.offsetAt(position));
    if (at === undefined) return [];
    return named(grounding, document.uri, at.actor).map((place) => ({
      range: rangeOf(document, place),
      kind: DocumentHighlightKind.Text,
    }));
  };
  session.connection.onDocumentHighlight(
    session.guard<[DocumentHighlightParams], DocumentHighlight[]>('highlight', [], answer),
  );
}

const mostSymbols = 100;

const symbolKinds: Record<NameKind, SymbolKind> = {
  person: SymbolKind.Class,
  state: SymbolKind.Namespace,
  place: SymbolKind.Module,
  organisation: SymbolKind.Package,
  treaty: SymbolKind.Interface,
  event: SymbolKind.Event,
  work: SymbolKind.String,
  unknown: SymbolKind.Object,
};

/** workspace/symbol: actors and sources by name. */
export function registerSymbols(session: Session): void {
  const answer = ({ query }: WorkspaceSymbolParams): WorkspaceSymbol[] =>
    session.roots.flatMap((root) => [...actorSymbols(root, query), ...sourceSymbols(root, query)]);
  session.connection.onWorkspaceSymbol(
    session.guard<[WorkspaceSymbolParams], WorkspaceSymbol[]>('symbols', [], answer),
  );
}

const actorSymbols = (root: Root, query: string): WorkspaceSymbol[] =>
  actorsFor(root.grounding, query, mostSymbols).flatMap(({ actor, place }) => {
    const location = place && sourceLocation(root, place.source, place.span);
    if (location === undefined) return [];
    const kind = symbolKinds[actor.kind];
    return [{ name: actor.name, kind, location, containerName: actor.roles.at(-1)?.text ?? actor.kind }];
  });

const sourceSymbols = (root: Root, query: string): WorkspaceSymbol[] =>
  sourceList(root.grounding)
    .filter(({ source: { meta } }) => meta.title.toLowerCase().includes(query.toLowerCase()))
    .slice(0, mostSymbols)
    .flatMap(({ source: { id, meta } }) => {
      const location = sourceLocation(root, id, { start: 0, end: 0 });
      return location ? [{ name: meta.title, kind: SymbolKind.File, location, containerName: id }] : [];
    });
