import type { Location, ReferenceParams } from 'vscode-languageserver/node';
import { carrying } from '../../core/grounding';
import { destinationLocation } from '../locations';
import { askedDraft, type Session } from '../session';

/** textDocument/references: from a quotation to all sources that carry it. */
export function registerReferences(session: Session): void {
  const answer = ({ textDocument, position }: ReferenceParams): Location[] => {
    const asked = askedDraft(session, textDocument.uri);
    if (asked === undefined) return [];
    const { document, root, grounding } = asked;
    return carrying(grounding, document.uri, document.offsetAt(position)).flatMap(
      (to) => destinationLocation(root, to) ?? [],
    );
  };
  session.connection.onReferences(session.guard<[ReferenceParams], Location[]>('references', [], answer));
}
