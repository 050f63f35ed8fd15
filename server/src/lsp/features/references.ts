import type { Location, ReferenceParams } from 'vscode-languageserver/node';
import { carrying, named, namedAt } from '../../core/grounding';
import { destinationLocation } from '../locations';
import { draftsOf } from '../otherDrafts';
import { rangeOf } from '../positions';
import { type AskedDraft, askedDraft, type Session } from '../session';

/** textDocument/references: from a quotation to all sources that carry it, from an actor to all that name it. */
export function registerReferences(session: Session): void {
  const answer = async ({ textDocument, position }: ReferenceParams): Promise<Location[]> => {
    const asked = askedDraft(session, textDocument.uri);
    if (asked === undefined) return [];
    const { document, root, grounding } = asked;
    const offset = document.offsetAt(position);
    const carried = carrying(grounding, document.uri, offset).flatMap(
      (to) => destinationLocation(root, to) ?? [],
    );
    return [...carried, ...(await inDrafts(session, asked, offset))];
  };
  session.connection.onReferences(session.guard<[ReferenceParams], Location[]>('references', [], answer));
}

/** The places that name the actor at an offset, in all drafts. */
async function inDrafts(session: Session, { document, root, grounding }: AskedDraft, offset: number) {
  const at = namedAt(grounding, document.uri, offset);
  if (at === undefined) return [];
  const drafts = await draftsOf(session, root, () => true);
  return drafts.flatMap((draft) =>
    named(draft.grounding, draft.document.uri, at.actor).map((place) => ({
      uri: draft.document.uri,
      range: rangeOf(draft.document, place),
    })),
  );
}
