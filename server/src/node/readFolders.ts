import { basename, join, resolve } from 'node:path';
import type { RawSource } from '../core/sources/source';
import type { FileProblem } from './fileProblem';
import { type ReadOptions, readCorpus } from './readCorpus';

/** Everything that several corpus folders hold, as one corpus. */
export interface FoldersReading {
  readonly sources: readonly RawSource[];
  /** Each source's file, by the source's id. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly FileProblem[];
  /** Those of the problems that are about a folder that is not there. */
  readonly missing: readonly FileProblem[];
}

/**
 * Reads the folders in their order. A path that an earlier folder has too gets its folder's name in front; a file that
 * an earlier folder holds (a folder named twice, or one inside another) is one source.
 */
export async function readFolders(
  folders: readonly string[],
  options?: ReadOptions,
): Promise<FoldersReading> {
  const sources: RawSource[] = [];
  const files = new Map<string, string>();
  const problems: FileProblem[] = [];
  const missing: FileProblem[] = [];
  const known = new Set<string>();
  const unique = [...new Map(folders.map((folder) => [resolve(folder), folder])).values()];
  for (const folder of unique) {
    const reading = await readCorpus(folder, options);
    problems.push(...reading.problems);
    if (reading.missing) missing.push(...reading.problems);
    for (const raw of reading.sources) {
      const file = resolve(folder, raw.path);
      if (known.has(file)) continue;
      known.add(file);
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
  while (taken.has(free)) free = `${basename(resolve(folder))}/${free}`;
  return free;
}
