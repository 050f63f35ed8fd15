import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { RawSource, SourceFormat } from '../core/sources/source';

export interface LoadedSources {
  readonly sources: readonly RawSource[];
  /** What is wrong with the corpus as a whole, one sentence each. */
  readonly problems: readonly string[];
  /** Whether the absolute path is a file that was read as a source. */
  readonly isSource: (path: string) => boolean;
}

/** Reads the corpus folders, or those that the configuration above `start` names; throws where there is none. */
export async function loadSources(folders: readonly string[], _start: string): Promise<LoadedSources> {
  const roots = folders.length > 0 ? folders : ['corpus'];
  const paths = new Set<string>();
  const sources: RawSource[] = [];
  for (const root of roots) {
    if (!existsSync(root)) throw new Error(`${root}: no such corpus folder`);
    for (const path of await readdir(root, { recursive: true })) {
      const format = formatOf(path);
      if (format === undefined || path.startsWith('drafts')) continue;
      paths.add(resolve(root, path));
      sources.push({
        path: path.replaceAll('\\', '/'),
        format,
        text: await readFile(join(root, path), 'utf8'),
      });
    }
  }
  return { sources, problems: [], isSource: (path) => paths.has(path) };
}

function formatOf(path: string): SourceFormat | undefined {
  if (path.endsWith('.txt')) return 'text';
  if (path.endsWith('.md')) return 'markdown';
  return path.endsWith('.html') ? 'html' : undefined;
}
