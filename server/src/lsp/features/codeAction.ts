import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver/node';
import type { Repair } from '../../core/features/repairs';
import { fixes } from '../../core/grounding';
import { spanOf, textEdit } from '../positions';
import { type AskedDraft, askedDraft, type Session } from '../session';
import { diagnosticFor } from './diagnostics';

/** textDocument/codeAction: put the source's value, cite the source. */
export function registerCodeAction(session: Session): void {
  const answer = ({ textDocument, range, context }: CodeActionParams): CodeAction[] => {
    const asked = askedDraft(session, textDocument.uri);
    if (asked === undefined || !wantsQuickFix(context.only)) return [];
    const { document, root, grounding } = asked;
    const repairs = fixes(grounding, document.uri, spanOf(document, range), root.settings.citationStyle);
    return repairs.map((repair) => encode(asked, repair, session.client.relatedInformation));
  };
  session.connection.onCodeAction(session.guard<[CodeActionParams], CodeAction[]>('code action', [], answer));
}

const wantsQuickFix = (only: readonly string[] | undefined): boolean =>
  only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);

function encode(
  asked: AskedDraft,
  { title, edit, also, finding, preferred }: Repair,
  withRelated: boolean,
): CodeAction {
  const { document } = asked;
  const diagnostic = diagnosticFor(asked, finding, withRelated);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    ...(diagnostic && { diagnostics: [diagnostic] }),
    ...(preferred && { isPreferred: true }),
    edit: {
      changes: { [document.uri]: [edit, ...(also ? [also] : [])].map((one) => textEdit(document, one)) },
    },
  };
}
