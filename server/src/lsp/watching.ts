import { basename } from 'node:path';
import {
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  type FileSystemWatcher,
} from 'vscode-languageserver/node';
import { configName } from '../node/config';
import { sourceEndings } from '../node/formats/formats';
import { filePath, fileUri, type Root } from './roots';
import type { Session } from './session';

/** What changed on disk that a root answers for. */
export interface DiskChange {
  /** Its `sourceline.json` came, went or changed. */
  readonly configuration: boolean;
  /** Absolute paths below its corpus folders. */
  readonly paths: readonly string[];
}

const nothing = { configuration: false, paths: [] };

/** Sorts changed files by what they mean for a root. */
export function diskChange(root: Root, { changes }: DidChangeWatchedFilesParams): DiskChange {
  return changes
    .flatMap(({ uri }) => filePath(uri) ?? [])
    .reduce<DiskChange>((sum, path) => addPath(sum, root, path), nothing);
}

function addPath(sum: DiskChange, root: Root, path: string): DiskChange {
  if (basename(path) === configName) return { ...sum, configuration: true };
  const inCorpus = root.corpusFolders.some(
    (folder) => path.startsWith(`${folder}/`) || path.startsWith(`${folder}\\`),
  );
  return inCorpus ? { ...sum, paths: [...sum.paths, path] } : sum;
}

/** Asks the client to watch configuration files and the corpus folders, those outside the workspace where it can. */
export async function watchFiles(session: Session): Promise<void> {
  if (!session.client.watchedFiles) return;
  const folders = new Set(session.roots.flatMap((root) => root.corpusFolders));
  const outside: FileSystemWatcher[] = session.client.relativePatterns
    ? [...folders].map((folder) => ({ globPattern: { baseUri: fileUri(folder), pattern: '**/*' } }))
    : [{ globPattern: `**/*.{${[...sourceEndings, 'yaml', 'yml'].join(',')}}` }];
  const watchers = [{ globPattern: `**/${configName}` }, ...outside];
  const before = session.watching;
  session.watching = await session.connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers,
  });
  before?.dispose();
}
