import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './errorCode';
import type { FileProblem } from './fileProblem';
import { formatOf } from './formats/formats';
import { isOverridePath } from './overrides';
import { isUnknownFormat } from './skipped';

export interface SourceFiles {
  /** Relative to the corpus folder, with forward slashes, sorted. */
  readonly sources: readonly string[];
  readonly overrides: readonly string[];
  /** Files in formats that are not read. */
  readonly unknown: readonly string[];
}

/** Whether a file of this path (relative, forward slashes) is a source: its ending, no hidden or drafts folder above. */
export function isSourcePath(path: string): boolean {
  return formatOf(path) !== undefined && !path.split('/').some(isSkipped);
}

/** Hidden files and folders, packages, and the author's own drafts are no sources. */
const isSkipped = (name: string) =>
  name.startsWith('.') || name === 'node_modules' || name.toLowerCase() === 'drafts';

/** All sources below a folder. Links are followed once; a folder that cannot be read is a problem. */
export async function findSourceFiles(
  folder: string,
): Promise<{ files: SourceFiles; problems: readonly FileProblem[] }> {
  const sources: string[] = [];
  const overrides: string[] = [];
  const unknown: string[] = [];
  const problems: FileProblem[] = [];
  const visited = new Set<string>();
  const walk = async (relative: string): Promise<void> => {
    const here = join(folder, relative);
    try {
      const real = await realpath(here);
      if (visited.has(real)) return;
      visited.add(real);
      for (const entry of await entriesOf(here)) {
        if (isSkipped(entry.name)) continue;
        const path = relative ? `${relative}/${entry.name}` : entry.name;
        const kind = entry.isSymbolicLink() ? await kindOf(join(folder, path)) : entry;
        if (kind?.isDirectory()) await walk(path);
        else if (kind?.isFile() && isOverridePath(entry.name)) overrides.push(path);
        else if (kind?.isFile() && formatOf(entry.name)) sources.push(path);
        else if (kind?.isFile() && isUnknownFormat(entry.name)) unknown.push(path);
      }
    } catch (error) {
      problems.push({
        path: relative || folder,
        message: `The folder ${relative || folder} cannot be read (${errorCode(error)}).`,
      });
    }
  };
  await walk('');
  return {
    files: { sources: sources.sort(), overrides: overrides.sort(), unknown: unknown.sort() },
    problems,
  };
}

/** In the order of their names, so that of two links to one folder the same one is followed everywhere. */
const entriesOf = async (folder: string) =>
  (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));

const kindOf = (path: string) => stat(path).catch(() => undefined);
