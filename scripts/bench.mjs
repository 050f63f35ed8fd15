// Measures how long an author waits while typing: npm run bench -- [--corpus DIR] [--words N] [--edits N] [--json]
// and then for quotations out of many: npm run bench -- quotations [--quotations N] [--rounds N] [--json] does only this.
// What a changed source costs: npm run bench -- sources [--sources N] [--changes N] [--json]
import { spawnSync } from 'node:child_process';

const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

const [first, ...rest] = process.argv.slice(2);
const typing = () => node('out/test/bench/bench.js', ...process.argv.slice(2));
const sources = (...options) => node('out/test/bench/sources.js', ...options);
const quotations = (...options) => node('out/test/bench/quotations.js', ...options);

process.exitCode =
  node('esbuild.mjs', '--production') ||
  node('esbuild.mjs', '--tests') ||
  ({ quotations, sources }[first]?.(...rest) ?? (typing() || quotations() || sources()));
