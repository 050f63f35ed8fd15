import type { DidChangeWatchedFilesParams } from 'vscode-languageserver/node';
import { isActorsFile, readActorFiles } from './actorFiles';
import { readBibliographies, rereadBibliographies } from './bibliographies';
import { configure } from './configuration';
import type { Drafts } from './drafts';
import { indexChanges, indexRoot } from './indexing';
import { inTurn, newRoot, type Root } from './roots';
import type { Session } from './session';
import { diskChange, watchFiles } from './watching';

/** Settings, workspace folders and the reading of sources: at the start and whenever one of them changes. */
export function registerWorkspace(session: Session, drafts: Drafts): void {
  const { connection, guard } = session;
  const prepareAll = guard<[], void>('workspace', undefined, async () => {
    await Promise.all(session.roots.map((root) => prepareRoot(session, drafts, root)));
    await watchFiles(session);
  });
  connection.onInitialized(
    guard<[], void>('initialized', undefined, async () => {
      if (session.client.folders) watchFolders(session, prepareAll);
      await prepareAll();
    }),
  );
  connection.onDidChangeConfiguration(({ settings }) => {
    session.given = settings?.sourceline ?? session.given;
    return prepareAll();
  });
  connection.onDidChangeWatchedFiles(
    guard<[DidChangeWatchedFilesParams], void>('watched files', undefined, async (params) => {
      for (const root of session.roots) {
        const { configuration, paths, bibliographies } = diskChange(root, params);
        if (configuration) await prepareRoot(session, drafts, root);
        const sources = paths.filter((path) => !isActorsFile(path));
        if (sources.length > 0) await inTurn(root, () => indexChanges(session, root, sources));
        if (sources.length < paths.length) await inTurn(root, () => readActorFiles(session, root));
        if (bibliographies.length > 0)
          await inTurn(root, () => rereadBibliographies(session, root, bibliographies));
        if (configuration || paths.length + bibliographies.length > 0) drafts.refresh(root);
      }
    }),
  );
}

/** Follows workspace folders that come and go; those that stay keep their state. */
function watchFolders(session: Session, prepareAll: () => Promise<void>): void {
  session.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = new Set(removed.map(({ uri }) => newRoot(uri).uri));
    const roots = session.roots.filter((root) => root.uri !== '' && !gone.has(root.uri));
    session.roots = [...roots, ...added.map(({ uri }) => newRoot(uri))];
    if (session.roots.length === 0) session.roots = [newRoot('')];
    return prepareAll();
  });
}

/** Reads a root's settings and, where its corpus folders are others than before (or `again`), the sources. */
export async function prepareRoot(
  session: Session,
  drafts: Drafts,
  root: Root,
  again = false,
): Promise<void> {
  await inTurn(root, async () => {
    const before = placesOf(root);
    await configure(session, root);
    const isMoved = again || before !== placesOf(root);
    if (isMoved || !prepared.has(root)) await readBibliographies(session, root);
    if (isMoved || !prepared.has(root)) await readActorFiles(session, root);
    if (isMoved) await readSources(session, drafts, root);
    prepared.add(root);
  });
  drafts.refresh(root);
}

const placesOf = ({ corpusFolders, namedBibliographies }: Root): string =>
  [...corpusFolders, '', ...namedBibliographies].join('\n');

/** Roots whose bibliographies and `actors.yaml` were looked for. */
const prepared = new WeakSet<Root>();

async function readSources(session: Session, drafts: Drafts, root: Root): Promise<void> {
  root.busy = true;
  drafts.status.tell(root);
  try {
    await indexRoot(session, root);
  } finally {
    root.busy = false;
  }
}
