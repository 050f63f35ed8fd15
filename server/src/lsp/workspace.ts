import type { DidChangeWatchedFilesParams } from 'vscode-languageserver/node';
import { configure } from './configuration';
import type { Drafts } from './drafts';
import { indexChanges, indexRoot } from './indexing';
import { newRoot, type Root } from './roots';
import type { Session } from './session';
import { diskChange, watchFiles } from './watching';

const noCorpus =
  'No corpus: name the folder of your sources in the setting sourceline.corpus or in sourceline.json.';

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
  let last: Promise<void> = Promise.resolve();
  connection.onDidChangeWatchedFiles(
    guard<[DidChangeWatchedFilesParams], void>('watched files', undefined, (params) => {
      const follow = () => followDisk(session, drafts, params);
      last = last.then(follow, follow);
      return last;
    }),
  );
}

/** Reads again what changed on disk, and only that. One change waits for the one before. */
async function followDisk(
  session: Session,
  drafts: Drafts,
  params: DidChangeWatchedFilesParams,
): Promise<void> {
  for (const root of session.roots) {
    const { configuration, paths } = diskChange(root, params);
    if (configuration) await prepareRoot(session, drafts, root, paths.length > 0);
    else if (paths.length > 0) {
      await indexChanges(session, root, paths);
      drafts.refresh(root);
    }
  }
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

/** Reads a root's settings and, where its corpus folders are others than before, the sources. */
export async function prepareRoot(
  session: Session,
  drafts: Drafts,
  root: Root,
  again = false,
): Promise<void> {
  const before = root.corpusFolders.join('\n');
  await configure(session, root);
  if (again || before !== root.corpusFolders.join('\n')) await readSources(session, drafts, root);
  if (root.corpusFolders.length === 0 && root.message === '') root.message = noCorpus;
  drafts.refresh(root);
}

async function readSources(session: Session, drafts: Drafts, root: Root): Promise<void> {
  root.busy = true;
  drafts.status.tell(root);
  try {
    await indexRoot(session, root);
  } finally {
    root.busy = false;
  }
}
