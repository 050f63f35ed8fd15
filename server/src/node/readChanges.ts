import { stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { RawSource } from '../core/sources/source';
import type { FileProblem } from './fileProblem';
import { findSourceFiles, isSourcePath } from './findSourceFiles';
import { isOverridePath, isRecordPath, overridePathsAbove, readOverrides, recorded } from './overrides';
import type { ReadOptions } from './readCorpus';
import { freePath } from './readFolders';
import { readSourceFile } from './readSourceFile';

/** What became of a corpus when some of its files changed. */
export interface CorpusChange {
  /** New and changed sources. */
  readonly sources: readonly RawSource[];
  /** Ids of sources whose files are gone or cannot be read any more. */
  readonly removed: readonly string[];
  /** Each source's file, by the source's id, after the change. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly FileProblem[];
  /** Absolute paths of all files that the change concerns. */
  readonly looked: readonly string[];
}

/**
 * Reads only the sources that a list of changed, new or deleted paths (absolute; files or folders) concerns. `known`
 * holds each source's file by its id, as `readFolders` or the change before gave it. A changed `sources.yaml` concerns
 * all sources below it.
 */
export async function readChanges(
  folders: readonly string[],
  known: ReadonlyMap<string, string>,
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<CorpusChange> {
  const files = new Map(known);
  const ids = new Map([...known].map(([id, file]) => [file, id]));
  const sources: RawSource[] = [];
  const removed: string[] = [];
  const problems: FileProblem[] = [];
  const looked = await concerned(folders, known, paths);
  for (const file of looked) {
    const folder = folders.find((one) => pathIn(one, file) !== undefined);
    const path = folder === undefined ? undefined : pathIn(folder, file);
    if (folder === undefined || path === undefined) continue;
    const { source, problem } = await readFresh(folder, path, options);
    if (problem) problems.push({ path, file, message: problem });
    const id = ids.get(file) ?? freePath(path, folder, files);
    if (source) {
      sources.push({ ...source, path: id });
      files.set(id, file);
    } else if (files.delete(id)) removed.push(id);
  }
  return { sources, removed, files, problems, looked };
}

/** The source as it is now; nothing where its file is gone. */
async function readFresh(folder: string, path: string, { mostBytes }: ReadOptions) {
  if (!(await isFile(join(folder, path)))) return {};
  const { of } = await readOverrides(folder, await overridePathsAbove(folder, path));
  return readSourceFile(folder, path, of(path), mostBytes);
}

/** The source files behind the changed paths, in order, each once. */
async function concerned(
  folders: readonly string[],
  known: ReadonlyMap<string, string>,
  paths: readonly string[],
) {
  const found = new Set<string>();
  const all = [...known.values()];
  for (const path of paths) {
    const folder = folders.find((one) => pathIn(one, path) !== undefined);
    if (folder === undefined) continue;
    const root = rootOfChange(path);
    const within = pathIn(folder, root) ?? '';
    for (const file of all) if (file === root || file.startsWith(root + sep)) found.add(file);
    if (isSourcePath(within)) found.add(root);
    else for (const file of await below(folder, within, root)) found.add(file);
  }
  return [...found].sort();
}

/** What a changed file or folder concerns: itself, the file that it is a record of, or all in its folder. */
function rootOfChange(path: string): string {
  if (isRecordPath(path)) return recorded(path);
  return isOverridePath(basename(path)) ? dirname(path) : path;
}

/** The source files of a folder that came or was renamed. */
async function below(folder: string, within: string, root: string): Promise<readonly string[]> {
  const isFolder = await stat(root).then(
    (one) => one.isDirectory(),
    () => false,
  );
  if (!isFolder) return [];
  const { files } = await findSourceFiles(root);
  return files.sources
    .filter((path) => isSourcePath(within ? `${within}/${path}` : path))
    .map((path) => join(folder, within, path));
}

/** A path relative to the folder, with forward slashes; undefined where it is not below it. */
function pathIn(folder: string, path: string): string | undefined {
  const inside = relative(folder, path);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return undefined;
  return inside.split(sep).join('/');
}

const isFile = (path: string) =>
  stat(path).then(
    (one) => one.isFile(),
    () => false,
  );
