import { basename, join } from 'node:path';
import type { RawSource } from '../core/sources/source';
import { type FileProblem, type ReadOptions, readCorpus } from './readCorpus';

/** Everything that several corpus folders hold, as one corpus. */
export interface FoldersReading {
  readonly sources: readonly RawSource[];
  /** Each source's file, by the source's id. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly FileProblem[];
  /** Folders that are not there. */
  readonly missing: readonly string[];
}

/** Reads the folders in their order. A path that an earlier folder has too gets its folder's name in front. */
export async function readFolders(
  folders: readonly string[],
  options?: ReadOptions,
): Promise<FoldersReading> {
  const sources: RawSource[] = [];
  const files = new Map<string, string>();
  const problems: FileProblem[] = [];
  const missing: string[] = [];
  for (const folder of folders) {
    const reading = await readCorpus(folder, options);
    problems.push(...reading.problems);
    if (reading.missing) missing.push(folder);
    for (const raw of reading.sources) {
      const path = freePath(raw.path, folder, files);
      sources.push(path === raw.path ? raw : { ...raw, path });
      files.set(path, join(folder, raw.path));
    }
  }
  return { sources, files, problems, missing };
}

/** An id that no source has: the path, or the path with the folder's name in front. */
export function freePath(path: string, folder: string, taken: ReadonlyMap<string, string>): string {
  let free = path;
  while (taken.has(free)) free = `${basename(folder)}/${free}`;
  return free;
}
