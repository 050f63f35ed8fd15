import { access, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { isRecord, parseYaml } from '../core/sources/frontMatter';
import type { StatedMeta } from '../core/sources/source';
import { statedMeta } from '../core/sources/statedMeta';
import { errorCode } from './errorCode';
import type { FileProblem } from './readCorpus';

export interface Overrides {
  /** What the `sources.yaml` files say of a source (path in the corpus); the nearest folder's word counts. */
  readonly of: (path: string) => StatedMeta | undefined;
  readonly problems: readonly FileProblem[];
}

/** Reads `sources.yaml` files: a map from file names (relative to the yaml's folder) to metadata. */
export async function readOverrides(folder: string, paths: readonly string[]): Promise<Overrides> {
  const stated = new Map<string, StatedMeta>();
  const problems: FileProblem[] = [];
  for (const path of [...paths].sort((a, b) => a.split('/').length - b.split('/').length)) {
    const { value, problem } = await load(join(folder, path));
    if (problem) problems.push({ path, message: `${path} was ignored: ${problem}.` });
    else
      for (const [name, record] of entries(value)) stated.set(posix.join(posix.dirname(path), name), record);
  }
  return { of: (path) => stated.get(path), problems };
}

/** Whether a file of this name states metadata for the sources beside it. */
export const isOverridePath = (name: string): boolean => /^sources\.ya?ml$/i.test(name);

/** The `sources.yaml` files in a source's folder and those above it, up to the corpus folder. */
export async function overridePathsAbove(folder: string, path: string): Promise<readonly string[]> {
  const parts = path.split('/').slice(0, -1);
  const places = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  const candidates = ['', ...places].flatMap((place) => [
    posix.join(place, 'sources.yaml'),
    posix.join(place, 'sources.yml'),
  ]);
  const found = await Promise.all(
    candidates.map((one) =>
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
