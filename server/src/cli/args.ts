import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { isRuleId, ruleIds } from '../core/grounding';

export { version };

/** The command line was not understood; the message says why in one line. */
export class UsageError extends Error {}

export interface CheckArguments {
  readonly command: 'check';
  readonly paths: readonly string[];
  readonly corpus: readonly string[];
  readonly format: 'text' | 'json';
  /** Only these rules; all where empty. */
  readonly rules: readonly string[];
  /** Conflicts that are still let pass. */
  readonly maxWarnings: number;
}

export interface SourcesArguments {
  readonly command: 'sources';
  readonly corpus: readonly string[];
  readonly format: 'text' | 'json';
  /** Only sources that something is wrong with. */
  readonly problems: boolean;
  /** Only copies of one article, with what differs between them. */
  readonly duplicates: boolean;
}

export interface ImportArguments {
  readonly command: 'import';
  /** Files, folders, web addresses, and "-" for standard input. */
  readonly what: readonly string[];
  readonly corpus: readonly string[];
  readonly format: 'text' | 'json';
}

export interface ExplainArguments {
  readonly command: 'explain';
  readonly path: string;
  /** From 1, as compilers and editors count; columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly corpus: readonly string[];
}

export type Arguments =
  | CheckArguments
  | ExplainArguments
  | ImportArguments
  | SourcesArguments
  | { readonly command: 'help' }
  | { readonly command: 'version' };

export const usage = `Checks Markdown drafts against a folder of sources, offline.

usage:
  sourceline check [--corpus DIR]... [--format text|json] [--rule ID]... [--max-warnings N] PATH...
  sourceline explain [--corpus DIR]... FILE:LINE:COL
  sourceline sources [--corpus DIR]... [--problems | --duplicates] [--format text|json]
  sourceline import [--corpus DIR] [--format text|json] PATH|URL|-...
  sourceline --help | --version

check      PATH is a Markdown file or a folder of them.
explain    how the verdict on what stands at that place of a draft came about: what the claim is taken
           to say, the passages looked at, and what each passed and failed.
sources    lists the sources with what is known of them, and problems.
import     copies files, folders, web pages or standard input (-) into the corpus, each with a record of
           where it came from. Nothing is overwritten, nothing taken twice. Only this command uses the network.

  --corpus DIR       folder of sources (may be repeated); without it the folders that sourceline.json
                     names, upward from the first path, else the folder corpus/
  --format FORMAT    text (default) or json
  --rule ID          only this rule (may be repeated): ${ruleIds.join(', ')}
  --max-warnings N   exit with 0 up to N conflicts (default 0)
  --problems         only sources that something is wrong with
  --duplicates       only copies of one article, and what differs between them

exit code: 0 no conflict, 1 conflicts found (or something not imported), 2 bad usage or an unreadable corpus
`;

const noText: string[] = [];

const options = {
  corpus: { type: 'string', multiple: true, default: noText },
  format: { type: 'string', default: 'text' },
  rule: { type: 'string', multiple: true, default: noText },
  'max-warnings': { type: 'string', default: '0' },
  problems: { type: 'boolean', default: false },
  duplicates: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/** What the command line asks for; throws a UsageError where it makes no sense. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const [command, ...paths] = positionals;
  if (values.version) return { command: 'version' };
  if (values.help || command === 'help') return { command: 'help' };
  if (command === undefined) throw new UsageError('no command');
  const common = { corpus: values.corpus, format: readFormat(values.format) };
  if (command === 'sources')
    return { command, ...common, problems: values.problems, duplicates: values.duplicates };
  if (command === 'import') {
    if (paths.length === 0) throw new UsageError('nothing to import');
    return { command, ...common, what: paths };
  }
  if (command === 'explain') return { command, corpus: values.corpus, ...readPlace(paths) };
  if (command !== 'check') throw new UsageError(`unknown command "${command}"`);
  if (paths.length === 0) throw new UsageError('no draft to check');
  const maxWarnings = readCount(values['max-warnings']);
  return { command, ...common, paths, rules: values.rule.map(readRule), maxWarnings };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

function readPlace([place = '', ...more]: readonly string[]) {
  const [, path, line, column] = /^(.+):(\d{1,9}):(\d{1,9})$/.exec(place) ?? [];
  if (!path || more.length > 0) throw new UsageError('explain takes one FILE:LINE:COL');
  return { path, line: Number(line), column: Number(column) };
}

function readFormat(text: string): 'text' | 'json' {
  if (text === 'text' || text === 'json') return text;
  throw new UsageError(`unknown format "${text}"`);
}

function readRule(text: string): string {
  if (isRuleId(text)) return text;
  throw new UsageError(`unknown rule "${text}"`);
}

function readCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`--max-warnings takes a number, not "${text}"`);
}
