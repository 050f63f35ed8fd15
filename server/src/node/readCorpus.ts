import { stat } from 'node:fs/promises';
import type { Problem, RawSource } from '../core/sources/source';
import { findSourceFiles } from './findSourceFiles';
import { readOverrides } from './overrides';
import { readSourceFile } from './readSourceFile';

/** A problem and the file or folder it is about. */
export interface FileProblem extends Problem {
  readonly path: string;
}

/** A corpus folder's sources as read, or why there are none. */
export interface CorpusReading {
  readonly folder: string;
  readonly sources: readonly RawSource[];
  readonly problems: readonly FileProblem[];
  /** The folder is not there, or is no folder. */
  readonly missing: boolean;
}

export interface ReadOptions {
  /** Largest file that is read, in bytes. */
  readonly mostBytes?: number;
  /** Told after each file: how many of how many are read. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Reads all sources of a folder, in the order of their paths. Never rejects but on abort. */
export async function readCorpus(folder: string, options: ReadOptions = {}): Promise<CorpusReading> {
  const missing = await whyNoFolder(folder);
  if (missing) return { folder, sources: [], problems: [{ path: folder, message: missing }], missing: true };
  const { files, problems } = await findSourceFiles(folder);
  const overrides = await readOverrides(folder, files.overrides);
  const sources: RawSource[] = [];
  const found: FileProblem[] = [...problems, ...overrides.problems];
  for (const [i, path] of files.sources.entries()) {
    options.signal?.throwIfAborted();
    const { source, problem } = await readSourceFile(folder, path, overrides.of(path), options.mostBytes);
    if (source) sources.push(source);
    if (problem) found.push({ path, message: problem });
    options.onProgress?.(i + 1, files.sources.length);
  }
  return { folder, sources, problems: found, missing: false };
}

async function whyNoFolder(folder: string): Promise<string | undefined> {
  try {
    return (await stat(folder)).isDirectory() ? undefined : `The corpus folder ${folder} is not a folder.`;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'ENOENT'
      ? `The corpus folder ${folder} does not exist.`
      : `The corpus folder ${folder} cannot be read (${code}).`;
  }
}
