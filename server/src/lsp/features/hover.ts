import type { Hover, HoverParams } from 'vscode-languageserver/node';
import type { Finding } from '../../core/check/finding';
import { hover } from '../../core/grounding';
import { sourceLink } from '../locations';
import { rangeOf } from '../positions';
import { askedDraft, type Session } from '../session';
import { levelOf } from './diagnostics';

/** textDocument/hover: the claim or actor under the pointer. */
export function registerHover(session: Session): void {
  const answer = ({ textDocument, position }: HoverParams): Hover | null => {
    const asked = askedDraft(session, textDocument.uri);
    if (asked === undefined) return null;
    const { document, root, grounding } = asked;
    const format = session.client.markdownHover ? 'markdown' : 'plain';
    const linkTo = (source: string, span: { start: number; end: number }) => sourceLink(root, source, span);
    const isShown = (finding: Finding) =>
      session.client.hoverOfDiagnostics && levelOf(finding, root.settings) !== 'off';
    const card = hover(grounding, document.uri, document.offsetAt(position), { format, linkTo, isShown });
    if (card === undefined) return null;
    const kind = format === 'markdown' ? 'markdown' : 'plaintext';
    return { contents: { kind, value: card.text }, range: rangeOf(document, card.span) };
  };
  session.connection.onHover(session.guard<[HoverParams], Hover | null>('hover', null, answer));
}
