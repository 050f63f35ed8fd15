import { dirname, resolve } from 'node:path';
import type { StatedActors } from '../core/corpus/actors';
import { bibliographyOf } from '../core/grounding';
import type { Bibliography } from '../core/sources/reference';
import type { RawSource } from '../core/sources/source';
import { readActorsIn } from '../node/actorsFile';
import { findBibliographies } from '../node/bibliography/find';
import { readBibliographyFile } from '../node/bibliography/read';
import { type Config, findConfig } from '../node/config';
import { readFolders } from '../node/readFolders';

export interface LoadedSources {
  readonly sources: readonly RawSource[];
  readonly bibliography: Bibliography;
  readonly actors: StatedActors;
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
  const actors = await readActorsIn(config?.corpus ?? folders);
  const told = [config?.problem, ...problems.map(({ message }) => message), ...actors.problems];
  if (sources.length === 0) told.push('The corpus holds no source: nothing can be checked.');
  const bibliography = await loadBibliography(config, start, config?.corpus ?? folders);
  return {
    sources,
    bibliography,
    actors: actors.stated,
    problems: told.filter((text) => text !== undefined),
    isSource: (path) => paths.has(path),
  };
}

/**
 * The entries of the bibliographies in and below the corpus folders, and those beside the configuration, else the draft:
 * not below, for that may be anybody's home folder.
 */
async function loadBibliography(
  config: Config | undefined,
  start: string,
  folders: readonly string[],
): Promise<Bibliography> {
  const beside = dirname(config?.file ?? resolve(start, 'x'));
  const found = [
    await findBibliographies(beside, 0),
    await findBibliographies(dirname(resolve(start)), 0),
    ...(await Promise.all(folders.map((folder) => findBibliographies(resolve(folder))))),
  ];
  const files = [...new Set([...found.flat(), ...(config?.bibliography ?? [])])].sort();
  const readings = await Promise.all(files.map(readBibliographyFile));
  return bibliographyOf(
    files,
    readings.flatMap(({ references }) => references),
  );
}

const missingMessage = (message: string, byDefault: boolean): string =>
  byDefault ? `${message} Name one with --corpus DIR or in sourceline.json.` : message;
