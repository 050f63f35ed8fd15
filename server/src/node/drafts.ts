import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export interface DraftFile {
  /** As the user named it, or below the folder that the user named. */
  readonly path: string;
  readonly text: string;
}

const isMarkdown = (name: string): boolean => /\.(md|markdown)$/i.test(name);
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** The drafts that the paths name, folders read recursively; files that serve as sources are none. */
export async function readDrafts(
  paths: readonly string[],
  isSource: (path: string) => boolean,
): Promise<DraftFile[]> {
  const files: string[] = [];
  for (const path of paths) files.push(...(await markdownFiles(path, isSource)));
  const unique = [...new Map(files.map((file) => [resolve(file), file])).values()];
  return Promise.all(unique.map(async (path) => ({ path, text: await readText(path) })));
}

async function markdownFiles(path: string, isSource: (path: string) => boolean): Promise<string[]> {
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) throw new Error(`${path}: no such file or folder`);
  if (!info.isDirectory()) return [path];
  const files = (await markdownBelow(path)).filter((file) => !isSource(resolve(file)));
  if (files.length === 0) throw new Error(`${path}: no Markdown file in this folder`);
  return files;
}

async function markdownBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found = entries
    .filter((entry) => !isSkipped(entry.name))
    .map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return markdownBelow(path);
      return entry.isFile() && isMarkdown(entry.name) ? [path] : [];
    });
  return (await Promise.all(found)).flat();
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
}
