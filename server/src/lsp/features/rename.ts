import type {
  PrepareRenameParams,
  Range,
  RenameParams,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { namedAt, spelledAs } from '../../core/grounding';
import { draftsOf } from '../otherDrafts';
import { rangeOf, textEdit } from '../positions';
import { askedDraft, type Session } from '../session';

/** textDocument/prepareRename and rename: another spelling of an actor's name, in all drafts; sources stay as they are. */
export function registerRename(session: Session): void {
  const prepare = ({ textDocument, position }: PrepareRenameParams) => {
    const asked = askedDraft(session, textDocument.uri);
    if (asked === undefined) return null;
    const { document, grounding } = asked;
    const place = namedAt(grounding, document.uri, document.offsetAt(position));
    return place?.how === 'name' ? { range: rangeOf(document, place), placeholder: place.text } : null;
  };
  const rename = async ({ textDocument, position, newName }: RenameParams): Promise<WorkspaceEdit | null> => {
    const asked = askedDraft(session, textDocument.uri);
    const offset = asked?.document.offsetAt(position) ?? 0;
    const place = asked && namedAt(asked.grounding, asked.document.uri, offset);
    const newText = newName.replace(/\s+/g, ' ').trim();
    if (asked === undefined || place?.how !== 'name' || newText === '') return null;
    const drafts = await draftsOf(session, asked.root, (text) => text.includes(place.text));
    const changes: Record<string, TextEdit[]> = {};
    for (const { document, grounding } of drafts) {
      const places = spelledAs(grounding, document.uri, place);
      const edits = places.map(({ start, end }) => textEdit(document, { start, end, newText }));
      if (edits.length > 0) changes[document.uri] = edits;
    }
    return { changes };
  };
  const { connection, guard } = session;
  connection.onPrepareRename(
    guard<[PrepareRenameParams], { range: Range; placeholder: string } | null>(
      'prepare rename',
      null,
      prepare,
    ),
  );
  connection.onRenameRequest(guard<[RenameParams], WorkspaceEdit | null>('rename', null, rename));
}
