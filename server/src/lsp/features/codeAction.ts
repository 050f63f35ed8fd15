import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type ExecuteCommandParams,
  type Location,
} from 'vscode-languageserver/node';
import type { Repair, Showing } from '../../core/features/repairs';
import { fixes, shown } from '../../core/grounding';
import { sourceLocation } from '../locations';
import { spanOf, textEdit } from '../positions';
import { readerUri } from '../reader';
import { fileUri } from '../roots';
import { type AskedDraft, askedDraft, type Session } from '../session';
import { diagnosticFor } from './diagnostics';
import { otherSpellings } from './spelling';

/** Opens a passage: one argument, its Location. */
export const showPassage = 'sourceline.showPassage';

export const codeActionKinds = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite];

/** textDocument/codeAction: put the source's value, cite the source, shorten a quotation, show its passage. */
export function registerCodeAction(session: Session): void {
  const { connection, guard } = session;
  const answer = async ({ textDocument, range, context }: CodeActionParams): Promise<CodeAction[]> => {
    const asked = askedDraft(session, textDocument.uri);
    if (asked === undefined) return [];
    const { document, root, grounding } = asked;
    const span = spanOf(document, range);
    const repairs = fixes(grounding, document.uri, span, root.settings.citationStyle);
    const actions = repairs.map((repair) => encode(asked, repair, session.client.relatedInformation));
    const passages = session.client.showDocument ? shown(grounding, document.uri, span) : [];
    // Names stand everywhere: a bulb at each would only distract, so the author has to ask for rewritings.
    const asksRewriting = context.only?.some((kind) => kind.startsWith(CodeActionKind.Refactor)) ?? false;
    const spellings = asksRewriting ? await otherSpellings(session, asked, span.start) : [];
    const openings = passages.flatMap((passage) => opening(asked, passage));
    return [...actions, ...openings, ...spellings].filter(({ kind }) => isWanted(kind ?? '', context.only));
  };
  connection.onCodeAction(guard<[CodeActionParams], CodeAction[]>('code action', [], answer));
  connection.onExecuteCommand(
    guard<[ExecuteCommandParams], Promise<void> | undefined>('command', undefined, (params) =>
      show(session, params),
    ),
  );
}

const isWanted = (kind: string, only: readonly string[] | undefined): boolean =>
  only === undefined ||
  only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

function encode(
  asked: AskedDraft,
  { title, edit, also, finding, preferred, rewrites }: Repair,
  withRelated: boolean,
): CodeAction {
  const { document } = asked;
  const diagnostic = rewrites ? undefined : diagnosticFor(asked, finding, withRelated);
  return {
    title,
    kind: rewrites ? CodeActionKind.RefactorRewrite : CodeActionKind.QuickFix,
    ...(diagnostic && { diagnostics: [diagnostic] }),
    ...(preferred && { isPreferred: true }),
    edit: {
      changes: { [document.uri]: [edit, ...(also ? [also] : [])].map((one) => textEdit(document, one)) },
    },
  };
}

function opening({ root }: AskedDraft, { title, source, span }: Showing): CodeAction[] {
  const location = sourceLocation(root, source, span);
  if (location === undefined) return [];
  return [
    { title, kind: CodeActionKind.QuickFix, command: { title, command: showPassage, arguments: [location] } },
  ];
}

/** Opens nothing but sources, whoever asks. */
async function show(
  { connection, roots }: Session,
  { command, arguments: given = [] }: ExecuteCommandParams,
): Promise<void> {
  const [location] = given as (Location | undefined)[];
  const isSource = roots.some(({ files }) =>
    [...files.values()].some((file) => [fileUri(file), readerUri(file)].includes(location?.uri ?? '')),
  );
  if (command !== showPassage || location === undefined || !isSource) return;
  await connection.window.showDocument({ uri: location.uri, selection: location.range, takeFocus: true });
}
