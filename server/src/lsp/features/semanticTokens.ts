import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensParams,
} from 'vscode-languageserver/node';
import { named } from '../../core/grounding';
import { rangeOf } from '../positions';
import { askedDraft, type Session } from '../session';

/** What the extension's manifest declares; other editors show what they know of it. */
export const tokenLegend = { tokenTypes: ['actor'], tokenModifiers: ['role'] };

/** textDocument/semanticTokens/full: the actors that the sources know. */
export function registerSemanticTokens(session: Session): void {
  const answer = ({ textDocument }: SemanticTokensParams): SemanticTokens => {
    const asked = askedDraft(session, textDocument.uri);
    const builder = new SemanticTokensBuilder();
    if (asked === undefined) return builder.build();
    const { document, grounding } = asked;
    for (const place of named(grounding, document.uri)) {
      const { start, end } = rangeOf(document, place);
      // A token may not run over the end of a line.
      if (start.line !== end.line) continue;
      builder.push(
        start.line,
        start.character,
        end.character - start.character,
        0,
        place.how === 'role' ? 1 : 0,
      );
    }
    return builder.build();
  };
  session.connection.languages.semanticTokens.on(
    session.guard<[SemanticTokensParams], SemanticTokens>('semantic tokens', { data: [] }, answer),
  );
}
