import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isBibliography } from '../bibliography/find';
import { errorCode } from '../errorCode';
import { formatOf } from '../formats/formats';
import { safeName } from './names';

/** What the author wants to have in the corpus. */
export type ImportRequest =
  /** A file, or a folder with all that is in it. */
  | { readonly path: string }
  | { readonly url: string }
  /** A text that stands in no file: the clipboard. */
  | { readonly text: string };

/** One file to be. `target` is its path in the corpus folder, with forward slashes. */
export type ImportItem =
  | { readonly kind: 'file'; readonly path: string; readonly target: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'text'; readonly text: string; readonly target: string };

export interface ImportPlan {
  readonly items: readonly ImportItem[];
  /** Files that are not taken, and why: a clause without a subject. */
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

/** Largest file that is imported, in bytes. */
const mostBytes = 200_000_000;

/** All files that the requests name, folders looked through; links in folders are not followed. */
export async function planImport(requests: readonly ImportRequest[]): Promise<ImportPlan> {
  const items: ImportItem[] = [];
  const skipped: ImportPlan['skipped'][number][] = [];
  const takeFile = async (path: string, target: string): Promise<void> => {
    const reason = await whyNot(path);
    if (reason === undefined) items.push({ kind: 'file', path, target });
    else skipped.push({ name: path, reason });
  };
  const takeFolder = async (folder: string, target: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = new Set(entries.map(({ name }) => name));
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      const inside = `${target}/${safeName(entry.name)}`;
      if (entry.isFile()) await takeFile(path, inside);
      else if (entry.isDirectory() && !belongsToPage(entry.name, names)) await takeFolder(path, inside);
    }
  };
  for (const request of requests) {
    if ('url' in request) items.push({ kind: 'url', url: request.url });
    else if ('text' in request) items.push({ kind: 'text', ...request, target: nameOfText(request.text) });
    else {
      const path = resolve(request.path);
      const name = safeName(basename(path));
      try {
        if ((await stat(path)).isDirectory()) await takeFolder(path, name);
        else await takeFile(path, name);
      } catch (error) {
        skipped.push({ name: path, reason: `it cannot be read (${errorCode(error)})` });
      }
    }
  }
  return { items, skipped };
}

/** The folder that browsers save beside a page: pictures, scripts, frames. */
const belongsToPage = (name: string, names: ReadonlySet<string>): boolean => {
  const page = /^(.+)(?:_files|\.files|-Dateien)$/.exec(name)?.[1];
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
};

async function whyNot(path: string): Promise<string | undefined> {
  if (formatOf(path) === undefined && !(await isBibliography(path))) return 'its format is not read';
  const { size } = await stat(path);
  return size > mostBytes ? `it has more than ${mostBytes / 1e6} MB` : undefined;
}

/** A file name for a text: its first words. */
function nameOfText(text: string): string {
  const words = text.replace(/^[\s#>*-]+/, '').slice(0, 200);
  const title = /^[^\n]{0,60}(?!\S)|^[^\n]{0,60}/.exec(words)?.[0] ?? '';
  const ending = /^#{1,6}\s|^---\n|\]\(/m.test(text) ? 'md' : 'txt';
  return safeName(
    `${
      title
        .trim()
        .replace(/[.:/\\]+/g, ' ')
        .trim() || 'clipboard'
    }.${ending}`,
  );
}
