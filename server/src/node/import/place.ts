import { link, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../errorCode';
import { variants } from './names';

const prefix = '.sourceline-import-';
let count = 0;

/** A file beside its place to be, hidden so that nothing reads it before it is whole. */
export const temporaryBeside = (path: string): string =>
  join(dirname(path), `${prefix}${process.pid}-${++count}.tmp`);

/**
 * Moves a whole file to a place of this name, or of the first free name like it; nothing is ever overwritten. A reader
 * sees the whole file there or none. Returns the path taken.
 */
export async function placeFile(temporary: string, path: string): Promise<string> {
  for (const name of variants(path.slice(dirname(path).length + 1))) {
    const target = join(dirname(path), name);
    if (await placedAt(temporary, target)) return target;
  }
  throw new Error('no name is free');
}

async function placedAt(temporary: string, target: string): Promise<boolean> {
  try {
    await link(temporary, target);
    await rm(temporary);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    return reserved(temporary, target);
  }
}

/** Where the file system has no links: the name is taken by an empty file of our own, which the whole one replaces. */
async function reserved(temporary: string, target: string): Promise<boolean> {
  try {
    await (await open(target, 'wx')).close();
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  await rename(temporary, target);
  return true;
}

/** Writes a whole new file, flushed to disk, beside its place and then moves it there. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = temporaryBeside(path);
  const file = await open(temporary, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  return placeFile(temporary, path);
}

/** Takes away what an import that was killed left half-written. */
export async function sweep(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const { name, parentPath } of entries) {
    const owner = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : undefined;
    if (owner !== undefined && !isRunning(owner)) await rm(join(parentPath, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
