import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isPlain, type RawSource, type SourceFormat } from '../core/sources/source';
import { decode } from './decode';
import { withoutEndlessLines } from './endlessLines';
import { errorCode } from './errorCode';
import { formatOf } from './formats/formats';
import { readInWorker } from './formats/readInWorker';
import type { Told } from './overrides';

/** Files larger than this are not indexed: 5 MB of text are some 2,000 pages. */
export const mostBytesOfSource = 5_000_000;

/** Reads one source file (`path` relative to `folder`); where that is impossible `problem` says so in one sentence. */
export async function readSourceFile(
  folder: string,
  path: string,
  told: Told = {},
  mostBytes = mostBytesOfSource,
): Promise<SourceReading> {
  try {
    const file = join(folder, path);
    const { size } = await stat(file);
    if (size > mostBytes)
      return {
        problem: `${path} was not read: it has ${megabytes(size)} MB, more than the ${megabytes(mostBytes)} MB that are read.`,
      };
    const format = formatOf(path) ?? 'text';
    const bytes = await readFile(file);
    return isPlain(format)
      ? readPlain(path, format, bytes, told)
      : await readOther(path, format, bytes, told);
  } catch (error) {
    return { problem: `${path} cannot be read (${errorCode(error)}).` };
  }
}

interface SourceReading {
  readonly source?: RawSource;
  /** Why there is none, in one sentence. */
  readonly problem?: string;
}

function readPlain(path: string, format: SourceFormat, bytes: Uint8Array, told: Told): SourceReading {
  const decoded = decode(bytes);
  if (!decoded) return { problem: `${path} was not read: it is not a text file.` };
  return { source: { path, format, ...told, ...withoutEndlessLines(decoded) } };
}

async function readOther(
  path: string,
  format: SourceFormat,
  bytes: Uint8Array,
  told: Told,
): Promise<SourceReading> {
  const answer = await readInWorker({ path, bytes });
  if ('refused' in answer) return { problem: `${path} was not read: ${answer.refused}.` };
  return { source: { path, format, ...told, ...answer.reading } };
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(bytes < 1_000_000 ? 1 : 0);
