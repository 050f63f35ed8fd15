// Measures how long an author waits while typing: npm run bench -- [--corpus DIR] [--words N] [--edits N] [--json]
// and then for quotations out of many: npm run bench -- quotations [--quotations N] [--rounds N] [--json] does only this.
import { spawnSync } from 'node:child_process';

const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

const [first, ...rest] = process.argv.slice(2);
const typing = () => node('out/test/bench/bench.js', ...process.argv.slice(2));
const quotations = (...options) => node('out/test/bench/quotations.js', ...options);

process.exitCode =
  node('esbuild.mjs', '--production') ||
  node('esbuild.mjs', '--tests') ||
  (first === 'quotations' ? quotations(...rest) : typing() || quotations());
