import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errorCode } from '../errorCode';
import { formatOf } from '../formats/formats';
import { type FetchOptions, fetchPage, NotFetched } from './fetchPage';
import { type KnownFiles, knownFiles } from './known';
import { nameOfUrl } from './names';
import { placeFile, sweep, temporaryBeside } from './place';
import { type ImportItem, type ImportRequest, planImport } from './plan';
import { writeRecord } from './record';
import { endingOf } from './types';

/** What became of one file, page or text. */
export interface Imported {
  /** What was asked for: a path, an address, or the first words of a text. */
  readonly name: string;
  readonly outcome: 'imported' | 'known' | 'skipped' | 'failed';
  /** Its path in the corpus folder, where it is there now. */
  readonly path?: string;
  /** Why it is not, in a clause without a subject. */
  readonly reason?: string;
}

export interface ImportOptions extends FetchOptions {
  /** Told after each one: how many of how many are done, and what became of it. */
  readonly onProgress?: (done: number, total: number, imported: Imported) => void;
  /** The time to record; now, unless told otherwise. */
  readonly now?: () => Date;
}

/**
 * Copies files, folders, pages and texts into a corpus folder, each with a record of where it came from. Nothing is
 * overwritten, and no content comes in twice. Each file is placed whole, then its record: an import that is cancelled
 * or killed leaves sources that are whole, and asking again goes on from there. Never rejects but where the folder
 * cannot be made; after a cancel it answers with what was done.
 */
export async function importSources(
  folder: string,
  requests: readonly ImportRequest[],
  options: ImportOptions = {},
): Promise<readonly Imported[]> {
  await mkdir(folder, { recursive: true });
  await sweep(folder);
  const { items, skipped } = await planImport(requests);
  const known = await knownFiles(folder);
  const results: Imported[] = [];
  const total = items.length + skipped.length;
  const tell = (imported: Imported): void => {
    results.push(imported);
    options.onProgress?.(results.length, total, imported);
  };
  for (const { name, reason } of skipped) tell({ name, outcome: 'skipped', reason });
  for (const item of items) {
    if (options.signal?.aborted) break;
    const imported = await importItem(folder, item, known, options);
    if (imported) tell(imported);
  }
  return results;
}

async function importItem(
  folder: string,
  item: ImportItem,
  known: KnownFiles,
  options: ImportOptions,
): Promise<Imported | undefined> {
  const name = nameOf(item);
  try {
    const { content, target, url } = await contentOf(item, options);
    const retrieved = (options.now?.() ?? new Date()).toISOString();
    const { path, sha256, isNew } = await takeIn(folder, target, content, known, options.signal);
    if (formatOf(path)) await writeRecord(folder, path, { url, name: basename(target), retrieved, sha256 });
    return { name, outcome: isNew ? 'imported' : 'known', path };
  } catch (error) {
    if (options.signal?.aborted) return undefined;
    const reason = error instanceof NotFetched ? error.message : `it cannot be copied (${errorCode(error)})`;
    return { name, outcome: 'failed', reason };
  }
}

const nameOf = (item: ImportItem): string =>
  item.kind === 'file' ? item.path : item.kind === 'url' ? item.url : item.target;

async function contentOf(item: ImportItem, options: ImportOptions) {
  if (item.kind === 'file') return { content: createReadStream(item.path), target: item.target };
  if (item.kind === 'text') return { content: Readable.from([item.text]), target: item.target };
  const { url, bytes, type } = await fetchPage(item.url, options);
  return { content: Readable.from([bytes]), target: nameOfUrl(url, endingOf(type, url)), url };
}

/** Copies to a hidden file while the hash is made; then it gets its name, unless its content is there already. */
async function takeIn(
  folder: string,
  target: string,
  content: Readable,
  known: KnownFiles,
  signal: AbortSignal | undefined,
) {
  const wanted = join(folder, target);
  await mkdir(dirname(wanted), { recursive: true });
  const temporary = temporaryBeside(wanted);
  try {
    const sha256 = await copy(content, temporary, signal);
    const { size } = await stat(temporary);
    const same = await known.find(size, sha256);
    if (same !== undefined) return { path: same, sha256, isNew: false };
    const path = (await placeFile(temporary, wanted)).slice(folder.length + 1).replaceAll('\\', '/');
    known.add(size, path);
    return { path, sha256, isNew: true };
  } finally {
    await rm(temporary, { force: true });
  }
}

async function copy(content: Readable, temporary: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  const hashed = async function* (parts: AsyncIterable<Buffer | string>) {
    for await (const part of parts) {
      hash.update(part);
      yield part;
    }
  };
  await pipeline(content, hashed, createWriteStream(temporary, { flags: 'wx' }), { signal });
  const file = await open(temporary, 'r');
  await file.sync();
  await file.close();
  return hash.digest('hex');
}
