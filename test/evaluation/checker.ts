import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ReportedClaim } from './cases';

/** Claims that the command line reports for each draft, in the drafts' order. */
export function check(
  cli: string,
  corpus: string,
  drafts: readonly string[],
): readonly (readonly ReportedClaim[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-eval-'));
  try {
    return read(run(cli, corpus, writeDrafts(folder, drafts), join(folder, 'report.json')), drafts.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `use` with a folder that holds these files, and removes it afterwards. */
export function withFolder<T>(files: ReadonlyMap<string, string>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-eval-'));
  try {
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeDrafts(folder: string, drafts: readonly string[]): string {
  const target = join(folder, 'drafts');
  mkdirSync(target);
  for (const [n, draft] of drafts.entries())
    writeFileSync(join(target, `${String(n).padStart(5, '0')}.md`), draft);
  return target;
}

/** The report goes to a file: it may be larger than a pipe's buffer. */
function run(cli: string, corpus: string, drafts: string, reportFile: string): string {
  const out = openSync(reportFile, 'w');
  const args = [cli, 'check', '--corpus', corpus, '--format', 'json', drafts];
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', out, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(out);
  if (status !== 0 && status !== 1)
    throw new Error(`the checker ended with ${status} on ${corpus}: ${stderr}`);
  return readFileSync(reportFile, 'utf8');
}

function read(report: string, count: number): readonly (readonly ReportedClaim[])[] {
  const files: { path: string; claims: ReportedClaim[] }[] = JSON.parse(report).files;
  if (files.length !== count)
    throw new Error(`${count} drafts were checked, ${files.length} are in the report`);
  const byNumber = new Map(files.map(({ path, claims }) => [Number(basename(path, '.md')), claims]));
  return Array.from({ length: count }, (_, n) => byNumber.get(n) ?? []);
}
