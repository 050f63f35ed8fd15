import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Grounding, withDraft } from '../core/grounding';
import { readDrafts } from '../node/drafts';
import { fileUri, isSource, type Root } from './roots';
import { askedDraft, type Session } from './session';

/** A draft of the workspace with a snapshot that holds it. */
export interface AnyDraft {
  readonly document: TextDocument;
  readonly grounding: Grounding;
}

/** All drafts of a root that satisfy a condition on their text: open ones as they stand in the editor, else as on disk. */
export async function draftsOf(
  session: Session,
  root: Root,
  wanted: (text: string) => boolean,
): Promise<readonly AnyDraft[]> {
  const open = session.documents.all().flatMap(({ uri }) => {
    const asked = askedDraft(session, uri);
    return asked?.root === root && wanted(asked.document.getText()) ? [asked] : [];
  });
  const known = new Set(session.documents.all().map(({ uri }) => uri));
  if (root.folder === undefined) return open;
  const { drafts } = await readDrafts([root.folder], (path) => isSource(root, fileUri(path))).catch(() => ({
    drafts: [],
  }));
  const closed = drafts
    .map(({ path, text }) => TextDocument.create(fileUri(path), 'markdown', 0, text))
    .filter((document) => !known.has(document.uri) && wanted(document.getText()))
    .map((document) => ({
      document,
      grounding: withDraft(root.grounding, document.uri, document.getText()),
    }));
  return [...open, ...closed];
}
