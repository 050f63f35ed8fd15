import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RawSource } from '../core/sources/source';
import type { FileProblem } from './fileProblem';
import { findSourceFiles } from './findSourceFiles';
import { readOverrides } from './overrides';
import { readSourceFile } from './readSourceFile';
import { skippedMessage } from './skipped';

/** A corpus folder's sources as read, or why there are none. */
export interface CorpusReading {
  readonly folder: string;
  readonly sources: readonly RawSource[];
  readonly problems: readonly FileProblem[];
  /** The folder is not there, is no folder, or cannot be read. */
  readonly missing: boolean;
}

export interface ReadOptions {
  /** Largest file that is read, in bytes. */
  readonly mostBytes?: number;
  /** Told now and then: how many of how many are read. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** So many files are read at a time. */
const atOnce = 16;

/** Reads all sources of a folder, in the order of their paths. Never rejects but on abort. */
export async function readCorpus(folder: string, options: ReadOptions = {}): Promise<CorpusReading> {
  const missing = await whyNoFolder(folder);
  if (missing) return { folder, sources: [], problems: [{ path: folder, message: missing }], missing: true };
  const { files, problems } = await findSourceFiles(folder);
  if (problems.some(({ path }) => path === folder)) return { folder, sources: [], problems, missing: true };
  const overrides = await readOverrides(folder, files.overrides);
  const found: FileProblem[] = [...problems, ...overrides.problems];
  const sources: RawSource[] = [];
  for (let at = 0; at < files.sources.length; at += atOnce) {
    options.signal?.throwIfAborted();
    const paths = files.sources.slice(at, at + atOnce);
    const read = await Promise.all(
      paths.map((path) => readSourceFile(folder, path, overrides.of(path), options.mostBytes)),
    );
    for (const [i, { source, problem }] of read.entries()) {
      if (source) sources.push(source);
      const path = paths[i] ?? '';
      if (problem) found.push({ path, file: join(folder, path), message: problem });
    }
    options.onProgress?.(Math.min(at + atOnce, files.sources.length), files.sources.length);
  }
  const skipped = skippedMessage(files.unknown);
  if (skipped) found.push({ path: folder, message: skipped, harmless: true });
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
