import { isUtf8 } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { decode } from './decode';
import { errorCode } from './errorCode';

export interface DraftFile {
  /** As the user named it, or below the folder that the user named. */
  readonly path: string;
  readonly text: string;
}

export interface DraftsReading {
  readonly drafts: readonly DraftFile[];
  /** Files and folders below the named ones that were passed over, and why: one sentence each. */
  readonly problems: readonly string[];
}

/** Files larger than this are no drafts: 5 MB of text are some 2,000 pages. */
const mostBytes = 5_000_000;

const isMarkdown = (name: string): boolean => /\.(md|markdown)$/i.test(name);
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/**
 * The drafts that the paths name, folders read recursively; files that serve as sources are none. Throws where a named
 * path cannot be read; what stands in a folder and cannot be read is a problem.
 */
export async function readDrafts(
  paths: readonly string[],
  isSource: (path: string) => boolean,
): Promise<DraftsReading> {
  const problems: string[] = [];
  const found = new Map<string, DraftFile | undefined>();
  for (const path of paths) {
    const folder = await isFolder(path);
    const tell = (problem: string): number => problems.push(problem);
    const files = folder ? await draftsBelow(path, isSource, tell) : [path];
    for (const file of files) {
      if (found.has(resolve(file))) continue;
      const { draft, problem } = await readDraftFile(file);
      if (!folder && !draft) throw new Error(problem);
      if (problem) tell(problem);
      found.set(resolve(file), draft);
    }
  }
  return { drafts: [...found.values()].filter((draft) => draft !== undefined), problems };
}

/** Told of what cannot be read. */
type Tell = (problem: string) => unknown;

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    const code = errorCode(error);
    throw new Error(`${path}: ${code === 'ENOENT' ? 'no such file or folder' : `cannot be read (${code})`}`);
  }
}

async function draftsBelow(
  folder: string,
  isSource: (path: string) => boolean,
  tell: Tell,
): Promise<string[]> {
  await readdir(folder).catch((error) => {
    throw new Error(`${folder}: cannot be read (${errorCode(error)})`);
  });
  const files = (await markdownBelow(folder, tell)).filter((file) => !isSource(resolve(file)));
  if (files.length === 0) throw new Error(`${folder}: no Markdown file in this folder`);
  return files;
}

async function markdownBelow(folder: string, tell: Tell): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await entriesOf(folder, tell)) {
    if (isSkipped(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await markdownBelow(path, tell)));
    else if (entry.isFile() && isMarkdown(entry.name)) found.push(path);
  }
  return found;
}

async function entriesOf(folder: string, tell: Tell) {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    tell(`${folder}: cannot be read (${errorCode(error)})`);
    return [];
  }
}

interface FileReading {
  readonly draft?: DraftFile;
  /** Why there is no draft, or what is doubtful in it. */
  readonly problem?: string;
}

async function readDraftFile(path: string): Promise<FileReading> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes)
      return {
        problem: `${path} was not checked: it has ${Math.round(size / 1e6)} MB, more than the 5 MB that are read.`,
      };
    return draftOf(path, await readFile(path));
  } catch (error) {
    return { problem: `${path}: cannot be read (${errorCode(error)})` };
  }
}

/** A byte order mark before UTF-8 stays, so that offsets count in the file as it is. */
function draftOf(path: string, bytes: Buffer): FileReading {
  if (isUtf8(bytes) && !bytes.includes(0)) return { draft: { path, text: bytes.toString('utf8') } };
  const decoded = decode(bytes);
  if (decoded === undefined) return { problem: `${path} was not checked: it is not a text file.` };
  const [doubt] = decoded.problems;
  return { draft: { path, text: decoded.text }, ...(doubt && { problem: `${path}: ${doubt.message}` }) };
}
