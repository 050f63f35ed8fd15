import type { DefinitionLink, DefinitionParams, Location } from 'vscode-languageserver/node';
import type { Destination } from '../../core/features/definition';
import { definition } from '../../core/grounding';
import { destinationLocation } from '../locations';
import { rangeOf } from '../positions';
import { type AskedDraft, askedDraft, type Session } from '../session';

/** textDocument/definition: from a claim or citekey to the passage in the source. */
export function registerDefinition(session: Session): void {
  const answer = ({ textDocument, position }: DefinitionParams): Location[] | DefinitionLink[] => {
    const asked = askedDraft(session, textDocument.uri);
    if (asked === undefined) return [];
    const { document, grounding } = asked;
    const links = definition(grounding, document.uri, document.offsetAt(position)).flatMap((to) =>
      link(asked, to),
    );
    if (session.client.definitionLinks) return links;
    return links.map(({ targetUri, targetRange }) => ({ uri: targetUri, range: targetRange }));
  };
  session.connection.onDefinition(
    session.guard<[DefinitionParams], Location[] | DefinitionLink[]>('definition', [], answer),
  );
}

function link({ document, root }: AskedDraft, to: Destination): DefinitionLink[] {
  const { from } = to;
  const target = destinationLocation(root, to);
  if (target === undefined) return [];
  return [
    {
      originSelectionRange: rangeOf(document, from),
      targetUri: target.uri,
      targetRange: target.range,
      targetSelectionRange: target.range,
    },
  ];
}
