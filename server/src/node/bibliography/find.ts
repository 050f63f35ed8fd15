import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bibliographyFormat, isCslJson } from './parse';

/** How deep below its starting folder a bibliography may lie, and how many entries of folders are looked at. */
const deepest = 4;
const mostEntries = 20_000;

/** Whether a path (relative to a root, either kind of slash) may lead to a bibliography of the author's. */
export const isBibliographyPath = (path: string): boolean =>
  bibliographyFormat(path) !== undefined && !path.split(/[\\/]/).some(isSkipped);

/** Folders that hold what others wrote, or too much. */
const isSkipped = (name: string): boolean =>
  name.startsWith('.') || ['node_modules', 'dist', 'out', 'build', 'target', 'vendor'].includes(name);

/** The bibliographies in and below a folder, sorted; what cannot be read is passed over. */
export async function findBibliographies(folder: string, depth = deepest): Promise<readonly string[]> {
  const found: string[] = [];
  let looked = 0;
  const walk = async (here: string, left: number): Promise<void> => {
    const entries = await readdir(here, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (looked++ > mostEntries || isSkipped(entry.name)) continue;
      const path = join(here, entry.name);
      if (entry.isDirectory()) {
        if (left > 0) await walk(path, left - 1);
      } else if (entry.isFile() && (await isBibliography(path))) found.push(path);
    }
  };
  await walk(folder, depth);
  return found.sort();
}

/** Whether a file holds a bibliography: by its ending, and for JSON by its first item. */
export async function isBibliography(path: string): Promise<boolean> {
  const format = bibliographyFormat(path);
  return format !== undefined && (format !== 'csl' || isCslJson(await headOf(path)));
}

async function headOf(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } catch {
    return '';
  } finally {
    await file.close();
  }
}

const headLength = 4_096;
