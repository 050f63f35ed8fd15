import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder with a short path: an editor keeps sockets in it, and a socket's path has at most 107 bytes. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'sl-'));

/** A copy of a workspace, so that a test never edits the original. */
export function copyOf(workspace: string, folder: string): string {
  const copy = join(folder, 'workspace');
  mkdirSync(copy);
  cpSync(workspace, copy, { recursive: true });
  return copy;
}

/** Removes a folder although an editor that is shutting down may still write into it. */
export const remove = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
