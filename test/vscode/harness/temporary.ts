import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder with a short path: an editor keeps sockets in it, and a socket's path has at most 107 bytes. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'sl-'));

/** A workspace with a copy of `original` in it (under the name `as`), so that a test never edits the original. */
export function workspaceWith(original: string, folder: string, as = '.'): string {
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  cpSync(original, join(workspace, as), { recursive: true });
  return workspace;
}

/** Removes a folder although an editor that is shutting down may still write into it. */
export const remove = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
