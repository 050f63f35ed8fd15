import { parseDocument } from 'yaml';
import type { Problem, StatedMeta } from './source';
import { statedMeta } from './statedMeta';

/** Longest front matter that is read, in UTF-16 code units. */
const longest = 100_000;
/** How often YAML aliases may be expanded: enough for honest files, too few for a "billion laughs". */
const mostAliases = 50;

export interface FrontMatter {
  readonly stated: StatedMeta;
  /** Where the text proper begins. */
  readonly end: number;
  readonly problems: readonly Problem[];
}

/** The YAML between `---` lines at the head of a text, where there is any. Bad YAML is a problem, never an error. */
export function frontMatter(text: string): FrontMatter | undefined {
  const head = text.slice(0, longest);
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(head);
  if (!opening) return undefined;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(head.slice(opening[0].length));
  if (!closing) return undefined;
  const end = opening[0].length + closing.index + closing[0].length;
  const { value, problem } = parseYaml(head.slice(opening[0].length, opening[0].length + closing.index));
  const named = isRecord(value);
  const message =
    problem ??
    (named || value === null || value === undefined ? undefined : 'it holds no "key: value" lines');
  const problems = message
    ? [{ message: `The front matter is not valid YAML and was ignored: ${message}.` }]
    : [];
  return { stated: named ? statedMeta(value) : {}, end, problems };
}

/** A YAML text as plain values; `problem` says in a few words what is wrong with it. */
export function parseYaml(text: string): { value?: unknown; problem?: string } {
  try {
    const document = parseDocument(text, { prettyErrors: true, logLevel: 'silent' });
    const error = document.errors[0];
    if (error) return { problem: oneLine(error.message) };
    return { value: document.toJS({ maxAliasCount: mostAliases }) };
  } catch (error) {
    return { problem: oneLine(error instanceof Error ? error.message : String(error)) };
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first line of a parser's message, without the excerpt that follows it. */
const oneLine = (message: string) => (message.split('\n')[0] ?? '').replace(/[:.\s]+$/, '').slice(0, 160);
