import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readSource } from '../../core/sources/read';
import { recordEnding } from '../overrides';
import { readSourceFile } from '../readSourceFile';
import { writeWhole } from './place';

/** Where an imported file came from. */
export interface Provenance {
  /** Its address, where it was fetched. */
  readonly url?: string;
  /** Its name before it was imported. */
  readonly name: string;
  /** When it was imported: ISO date and time, UTC. */
  readonly retrieved: string;
  readonly sha256: string;
}

/**
 * Writes a file's metadata record beside it, `NAME.meta.yaml`: provenance, and title, author and date as the file
 * itself gives them. A record that is there already stays.
 */
export async function writeRecord(folder: string, path: string, provenance: Provenance): Promise<void> {
  const target = join(folder, path + recordEnding);
  if (await isThere(target)) return;
  const { url, name, retrieved, sha256 } = provenance;
  const record = { ...(await describe(folder, path, url)), url, from: name, retrieved, sha256 };
  await writeWhole(target, head + stringify(record));
}

const head = '# Where this source came from. What is changed here counts.\n';

async function describe(folder: string, path: string, url: string | undefined) {
  const { source } = await readSourceFile(folder, path, { record: { url } });
  if (source === undefined) return {};
  const { title, author, date } = readSource(source).meta;
  return { title, author, date: date?.known === 'stated' ? date.label : undefined };
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
