import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StatedActors } from '../core/corpus/actors';
import { type ActorsReading, actorsFileName, parseActors } from '../core/grounding';
import { errorCode } from './errorCode';

/** Reads one `actors.yaml`; undefined where it is not there. */
export async function readActorsFile(path: string): Promise<ActorsReading | undefined> {
  try {
    return parseActors((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    const message = `This file could not be read (${code}).`;
    return { stated: { actors: [], denied: [] }, problems: [{ message, line: 0, start: 0, end: 0 }] };
  }
}

/** What the files of some corpus folders state together, and what is wrong with them, in one sentence each. */
export async function readActorsIn(
  folders: readonly string[],
): Promise<{ readonly stated: StatedActors; readonly problems: readonly string[] }> {
  const files = [...new Set(folders)].map((folder) => join(folder, actorsFileName));
  const readings = await Promise.all(files.map(readActorsFile));
  const problems = readings.flatMap((reading, n) =>
    (reading?.problems ?? []).map(({ message, line }) => `${files[n]}:${line + 1}: ${message}`),
  );
  return { stated: statedIn(readings), problems };
}

/** Several files as one. */
export const statedIn = (readings: readonly (ActorsReading | undefined)[]): StatedActors => ({
  actors: readings.flatMap((reading) => reading?.stated.actors ?? []),
  denied: readings.flatMap((reading) => reading?.stated.denied ?? []),
});
