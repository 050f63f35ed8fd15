import { setImmediate } from 'node:timers/promises';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftCounts } from '../../../protocol/shapes';
import { findings, withDraft } from '../core/grounding';
import { type DraftFile, type DraftsReading, readDrafts } from '../node/drafts';
import { countsOf } from './counts';
import { diagnosticsOf } from './features/diagnostics';
import { beginProgress } from './progress';
import { fileUri, isSource, type Root } from './roots';
import { askedDraft, type Session } from './session';

/** Checks every draft of the workspace, open or not, and publishes what it finds. */
export async function checkAll(session: Session): Promise<readonly DraftCounts[]> {
  const counts: DraftCounts[] = [];
  const progress = await beginProgress(session, 'Checking drafts');
  try {
    for (const root of session.roots) {
      const { drafts: files, problems } = await draftsOf(root);
      for (const problem of problems) session.connection.console.warn(problem);
      for (const [n, file] of files.entries()) {
        counts.push(checkFile(session, root, file));
        progress.report(n + 1, files.length);
        // Lets requests in between: a workspace may hold hundreds of drafts.
        await setImmediate();
      }
    }
  } finally {
    progress.end();
  }
  return counts;
}

async function draftsOf(root: Root): Promise<DraftsReading> {
  const none = { drafts: [], problems: [] };
  if (root.folder === undefined) return none;
  return readDrafts([root.folder], (path) => isSource(root, fileUri(path))).catch(() => none);
}

/** A file that is open is checked as it stands in the editor, and its squiggles are there already. */
function checkFile(session: Session, root: Root, { path, text }: DraftFile): DraftCounts {
  const uri = fileUri(path);
  const open = askedDraft(session, uri);
  if (open) return countsOf(uri, findings(open.grounding, uri));
  const document = TextDocument.create(uri, 'markdown', 0, text);
  const grounding = withDraft(root.grounding, uri, text);
  const diagnostics = diagnosticsOf({ document, root, grounding }, session.client.relatedInformation);
  session.connection.sendDiagnostics({ uri, diagnostics });
  return countsOf(uri, findings(grounding, uri));
}
