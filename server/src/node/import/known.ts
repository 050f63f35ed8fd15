import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** What a corpus folder holds already, by content. */
export interface KnownFiles {
  /** The file (relative to the folder) with this content; files are read only where their size is the same. */
  find(size: number, sha256: string): Promise<string | undefined>;
  add(size: number, path: string): void;
}

/** Looks through a corpus folder once. */
export async function knownFiles(folder: string): Promise<KnownFiles> {
  const bySize = new Map<number, string[]>();
  const hashes = new Map<string, string>();
  const add = (size: number, path: string) => bySize.set(size, [...(bySize.get(size) ?? []), path]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const file = join(entry.parentPath, entry.name);
    const size = await stat(file).then(
      (one) => one.size,
      () => -1,
    );
    add(size, file.slice(folder.length + 1).replaceAll('\\', '/'));
  }
  return {
    add,
    async find(size, sha256) {
      for (const path of bySize.get(size) ?? []) {
        const hash = hashes.get(path) ?? (await hashOf(join(folder, path)).catch(() => ''));
        hashes.set(path, hash);
        if (hash === sha256) return path;
      }
      return undefined;
    },
  };
}

/** The SHA-256 of a file, in hex. */
export async function hashOf(file: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash, { signal });
  return hash.digest('hex');
}
