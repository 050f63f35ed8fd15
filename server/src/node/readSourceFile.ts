import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RawSource, SourceFormat, StatedMeta } from '../core/sources/source';
import { decode } from './decode';
import { errorCode } from './errorCode';

/** Files larger than this are not indexed: 5 MB of text are some 2,000 pages. */
export const mostBytesOfSource = 5_000_000;

/** Reads one source file (`path` relative to `folder`); where that is impossible `problem` says so in one sentence. */
export async function readSourceFile(
  folder: string,
  path: string,
  override?: StatedMeta,
  mostBytes = mostBytesOfSource,
): Promise<{ source?: RawSource; problem?: string }> {
  try {
    const file = join(folder, path);
    const { size } = await stat(file);
    if (size > mostBytes)
      return {
        problem: `${path} was not read: it has ${megabytes(size)} MB, more than the ${megabytes(mostBytes)} MB that are read.`,
      };
    const decoded = decode(await readFile(file));
    if (!decoded) return { problem: `${path} was not read: it is not a text file.` };
    const base = { path, format: formatOf(path), override, problems: decoded.problems };
    if (base.format !== 'html') return { source: { ...base, text: decoded.text } };
    const { readHtml } = await import('./html/readHtml');
    const page = await readHtml(decoded.text);
    return { source: { ...base, ...page, problems: [...decoded.problems, ...page.problems] } };
  } catch (error) {
    return { problem: `${path} cannot be read (${errorCode(error)}).` };
  }
}

function formatOf(path: string): SourceFormat {
  if (/\.html?$/i.test(path)) return 'html';
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text';
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(bytes < 1_000_000 ? 1 : 0);
