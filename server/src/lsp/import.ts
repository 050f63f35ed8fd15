import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CancellationToken } from 'vscode-languageserver/node';
import type { Imported, ImportParams } from '../../../protocol/shapes';
import { bibliographyFormat } from '../node/bibliography/parse';
import type * as node from '../node/import/importSources';
import { testHosts } from '../node/import/testHosts';
import { rereadBibliographies } from './bibliographies';
import type { Drafts } from './drafts';
import { indexChanges } from './indexing';
import { sourceLocation } from './locations';
import { notify, onRequest } from './messages';
import { fileUri, inTurn, type Root, rootOf } from './roots';
import type { Session } from './session';
import { prepareRoot } from './workspace';

/** sourceline/import: takes files, folders, pages and texts into the first corpus folder. The only way to the network. */
export function registerImport(session: Session, drafts: Drafts): void {
  const answer = session.guard<[ImportParams, CancellationToken], readonly Imported[]>(
    'import',
    [],
    async (params, token) => {
      const root = rootOf(session.roots, params.uri ?? '');
      const folder = root && (await corpusFolder(session, drafts, root));
      if (root === undefined || folder === undefined) return [];
      const results = await run(session, folder, params, token);
      await readImported(session, drafts, root, folder, results);
      return [...refused(session, params), ...results.map((one) => located(root, folder, one))];
    },
  );
  onRequest(session.connection, 'sourceline/import', answer);
}

/** The first corpus folder; a workspace without one gets the usual one. */
async function corpusFolder(session: Session, drafts: Drafts, root: Root): Promise<string | undefined> {
  await root.work;
  if (root.corpusFolders.length === 0 && root.folder !== undefined) {
    mkdirSync(join(root.folder, 'corpus'), { recursive: true });
    await prepareRoot(session, drafts, root);
  }
  return root.corpusFolders[0];
}

async function run(
  { connection, client }: Session,
  folder: string,
  { id, requests }: ImportParams,
  token: CancellationToken,
): Promise<readonly node.Imported[]> {
  const { importSources } = await import('../node/import/importSources');
  const cancel = new AbortController();
  const listening = token.onCancellationRequested(() => cancel.abort());
  try {
    const allowed = requests.filter((request) => client.trusted || !('url' in request));
    return await importSources(folder, allowed, {
      signal: cancel.signal,
      testHosts: testHosts(),
      onProgress: (done, total, { name }) =>
        notify(connection, 'sourceline/importProgress', { id, done, total, name }),
    });
  } finally {
    listening.dispose();
  }
}

/** A workspace that is not trusted may not make the machine ask the network. */
const refused = ({ client }: Session, { requests }: ImportParams): readonly Imported[] =>
  client.trusted
    ? []
    : requests.flatMap((request) =>
        'url' in request
          ? [{ name: request.url, outcome: 'failed', reason: 'the workspace is not trusted' } as const]
          : [],
      );

/** Reads the new sources without waiting for the editor to notice them. */
async function readImported(
  session: Session,
  drafts: Drafts,
  root: Root,
  folder: string,
  results: readonly node.Imported[],
): Promise<void> {
  const paths = results.flatMap(({ path }) => (path === undefined ? [] : [join(folder, path)]));
  if (paths.length === 0) return;
  const bibliographies = paths.filter((path) => bibliographyFormat(path) !== undefined);
  await inTurn(root, () => indexChanges(session, root, paths));
  await inTurn(root, () => rereadBibliographies(session, root, bibliographies));
  drafts.refresh(root);
}

function located(root: Root, folder: string, imported: node.Imported): Imported {
  if (imported.path === undefined) return imported;
  const file = join(folder, imported.path);
  const [id = ''] = [...root.files].find(([, one]) => one === file) ?? [];
  const uri = sourceLocation(root, id, { start: 0, end: 0 })?.uri ?? fileUri(file);
  return { ...imported, uri };
}
