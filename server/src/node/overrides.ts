import { access, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { isRecord, parseYaml } from '../core/sources/frontMatter';
import type { RawSource, StatedMeta } from '../core/sources/source';
import { statedMeta } from '../core/sources/statedMeta';
import { errorCode } from './errorCode';
import type { FileProblem } from './fileProblem';

/** What files beside a source say of it. */
export type Told = Pick<RawSource, 'override' | 'record'>;

export interface Overrides {
  /** What the `sources.yaml` files (the nearest folder's word counts) and its record say of a source. */
  readonly of: (path: string) => Told;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads `sources.yaml` files, maps from file names (relative to the yaml's folder) to metadata, and records of single
 * files, `NAME.meta.yaml`.
 */
export async function readOverrides(folder: string, paths: readonly string[]): Promise<Overrides> {
  const stated = new Map<string, StatedMeta>();
  const records = new Map<string, StatedMeta>();
  const problems: FileProblem[] = [];
  for (const path of [...paths].sort((a, b) => a.split('/').length - b.split('/').length)) {
    const { value, problem } = await load(join(folder, path));
    if (problem) problems.push({ path, message: `${path} was ignored: ${problem}.` });
    else if (isRecordPath(path)) records.set(recorded(path), isRecord(value) ? statedMeta(value) : {});
    else
      for (const [name, record] of entries(value)) stated.set(posix.join(posix.dirname(path), name), record);
  }
  return { of: (path) => ({ override: stated.get(path), record: records.get(path) }), problems };
}

/** Whether a file of this name states metadata for the sources beside it. */
export const isOverridePath = (name: string): boolean => /^sources\.ya?ml$/i.test(name) || isRecordPath(name);

/** What the name of a single file's record adds to the file's. */
export const recordEnding = '.meta.yaml';

export const isRecordPath = (path: string): boolean => path.endsWith(recordEnding);

/** The file that a record is about. */
export const recorded = (path: string): string => path.slice(0, -recordEnding.length);

/** A source's record, and the `sources.yaml` files in its folder and those above it, up to the corpus folder. */
export async function overridePathsAbove(folder: string, path: string): Promise<readonly string[]> {
  const parts = path.split('/').slice(0, -1);
  const places = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  const candidates = ['', ...places].flatMap((place) => [
    posix.join(place, 'sources.yaml'),
    posix.join(place, 'sources.yml'),
  ]);
  const found = await Promise.all(
    [...candidates, path + recordEnding].map((one) =>
      access(join(folder, one)).then(
        () => [one],
        () => [],
      ),
    ),
  );
  return found.flat();
}

async function load(file: string): Promise<{ value?: unknown; problem?: string }> {
  try {
    const { value, problem } = parseYaml(await readFile(file, 'utf8'));
    if (problem) return { problem: `it is not valid YAML (${problem})` };
    return value == null || isRecord(value) || Array.isArray(value)
      ? { value }
      : { problem: 'it is no map from file names to metadata' };
  } catch (error) {
    return { problem: `it cannot be read (${errorCode(error)})` };
  }
}

/** Both `name: {title: …}` and a list of `{file: name, title: …}` are understood. */
function entries(value: unknown): readonly (readonly [string, StatedMeta])[] {
  if (Array.isArray(value))
    return value.flatMap((item) =>
      isRecord(item) && typeof item.file === 'string' ? [[item.file, statedMeta(item)] as const] : [],
    );
  if (!isRecord(value)) return [];
  if (isRecord(value.sources) || Array.isArray(value.sources)) return entries(value.sources);
  return Object.entries(value).flatMap(([name, record]) =>
    isRecord(record) ? [[name, statedMeta(record)] as const] : [],
  );
}
