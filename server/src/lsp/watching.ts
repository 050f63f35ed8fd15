import { basename, dirname } from 'node:path';
import {
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  type FileSystemWatcher,
} from 'vscode-languageserver/node';
import { isBibliographyPath } from '../node/bibliography/find';
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
  /** Absolute paths of files that may be bibliographies. */
  readonly bibliographies: readonly string[];
}

const bibliographies = '**/*.{bib,bibtex,ris,json,csljson}';
const nothing = { configuration: false, paths: [], bibliographies: [] };

/** Sorts changed files by what they mean for a root. */
export function diskChange(root: Root, { changes }: DidChangeWatchedFilesParams): DiskChange {
  return changes
    .flatMap(({ uri }) => filePath(uri) ?? [])
    .reduce<DiskChange>((sum, path) => addPath(sum, root, path), nothing);
}

function addPath(sum: DiskChange, root: Root, path: string): DiskChange {
  if (basename(path) === configName) return { ...sum, configuration: true };
  if (root.namedBibliographies.includes(path))
    return { ...sum, bibliographies: [...sum.bibliographies, path] };
  const own = root.folder !== undefined && below(root.folder, path);
  const corpus = root.corpusFolders.map((folder) => below(folder, path)).find((way) => way !== undefined);
  const way = own || corpus;
  if (way && isBibliographyPath(way)) return { ...sum, bibliographies: [...sum.bibliographies, path] };
  return corpus === undefined ? sum : { ...sum, paths: [...sum.paths, path] };
}

/** The way from a folder to a path below it. */
const below = (folder: string, path: string): string | undefined =>
  path.startsWith(`${folder}/`) || path.startsWith(`${folder}\\`) ? path.slice(folder.length + 1) : undefined;

/** Asks the client to watch configuration files and the corpus folders, those outside the workspace where it can. */
export async function watchFiles(session: Session): Promise<void> {
  if (!session.client.watchedFiles) return;
  const folders = new Set(session.roots.flatMap((root) => root.corpusFolders));
  const outside: FileSystemWatcher[] = session.client.relativePatterns
    ? [...folders].map((folder) => ({ globPattern: { baseUri: fileUri(folder), pattern: '**/*' } }))
    : [{ globPattern: `**/*.{${[...sourceEndings, 'yaml', 'yml'].join(',')}}` }];
  const named = session.roots.flatMap((root) => root.namedBibliographies);
  if (session.client.relativePatterns)
    for (const path of named)
      outside.push({ globPattern: { baseUri: fileUri(dirname(path)), pattern: basename(path) } });
  const watchers = [{ globPattern: `**/${configName}` }, { globPattern: bibliographies }, ...outside];
  const before = session.watching;
  session.watching = await session.connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers,
  });
  before?.dispose();
}
