import { resolve } from 'node:path';
import type { RawSource } from '../core/sources/source';
import { findConfig } from '../node/config';
import { readFolders } from '../node/readFolders';

export interface LoadedSources {
  readonly sources: readonly RawSource[];
  /** What is wrong with the corpus as a whole, one sentence each. */
  readonly problems: readonly string[];
  /** Whether the absolute path is a file that was read as a source. */
  readonly isSource: (path: string) => boolean;
}

/** Reads the corpus folders, or those that `sourceline.json` above `start` names; throws where one is missing. */
export async function loadSources(folders: readonly string[], start: string): Promise<LoadedSources> {
  const config = folders.length > 0 ? undefined : await findConfig(start);
  const { sources, files, problems, missing } = await readFolders(config?.corpus ?? folders);
  const [gone] = missing;
  if (gone) throw new Error(config?.problem ?? missingMessage(gone.message, config !== undefined));
  const paths = new Set([...files.values()].map((file) => resolve(file)));
  const told = [config?.problem, ...problems.map(({ message }) => message)];
  if (sources.length === 0) told.push('The corpus holds no source: nothing can be checked.');
  return {
    sources,
    problems: told.filter((text) => text !== undefined),
    isSource: (path) => paths.has(path),
  };
}

const missingMessage = (message: string, byDefault: boolean): string =>
  byDefault ? `${message} Name one with --corpus DIR or in sourceline.json.` : message;
