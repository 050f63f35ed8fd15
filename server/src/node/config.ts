import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isRecord } from '../core/sources/frontMatter';
import { errorCode } from './errorCode';

export const configName = 'sourceline.json';

export type RuleSetting = boolean | 'error' | 'warning' | 'information' | 'hint' | 'off';

/** What `sourceline.json` says, with absolute corpus folders. */
export interface Config {
  /** The file; undefined where none was found and the folder `corpus/` is meant. */
  readonly file?: string;
  readonly corpus: readonly string[];
  /** Bibliographies outside of the folders that are looked through, absolute. */
  readonly bibliography?: readonly string[];
  readonly citation?: unknown;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** What is wrong with the file, in one sentence; what could be read of it counts. */
  readonly problem?: string;
}

/** The nearest `sourceline.json` at or above a file or folder; without one, the folder `corpus/` beside `base`. */
export async function findConfig(from: string, base = process.cwd()): Promise<Config> {
  const start = (await isFolder(from)) ? resolve(from) : dirname(resolve(from));
  for (let folder = start; ; folder = dirname(folder)) {
    const config = await readConfig(join(folder, configName));
    if (config) return config;
    if (folder === dirname(folder)) return { corpus: [resolve(base, 'corpus')], rules: {} };
  }
}

/** One configuration file; undefined where it is not there. */
export async function readConfig(file: string): Promise<Config | undefined> {
  try {
    return parseConfig(await readFile(file, 'utf8'), file);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    return withProblem(file, `it cannot be read (${code})`);
  }
}

/** The text of a `sourceline.json`; its folders are relative to the file. */
export function parseConfig(text: string, file: string): Config {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return withProblem(file, `it is not valid JSON (${error instanceof Error ? error.message : error})`);
  }
  if (!isRecord(value)) return withProblem(file, 'it is no JSON object');
  const folders = value.corpus ?? 'corpus';
  const list = typeof folders === 'string' ? [folders] : folders;
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string'))
    return withProblem(file, '"corpus" is no list of folders');
  return {
    file,
    corpus: list.map((folder) => resolve(dirname(file), folder)),
    ...(value.bibliography !== undefined && { bibliography: paths(value.bibliography, file) }),
    ...(value.citation !== undefined && { citation: value.citation }),
    rules: isRecord(value.rules) ? (value.rules as Record<string, RuleSetting>) : {},
  };
}

const paths = (value: unknown, file: string): readonly string[] =>
  [value].flat().flatMap((path) => (typeof path === 'string' ? [resolve(dirname(file), path)] : []));

const withProblem = (file: string, why: string): Config => ({
  file,
  corpus: [resolve(dirname(file), 'corpus')],
  rules: {},
  problem: `${file} was ignored: ${why}.`,
});

const isFolder = (path: string) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
