// Measures how long an author waits while typing: npm run bench -- [--corpus DIR] [--words N] [--edits N] [--json]
import { spawnSync } from 'node:child_process';

const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

process.exitCode =
  node('esbuild.mjs', '--production') ||
  node('esbuild.mjs', '--tests') ||
  node('out/test/bench/bench.js', ...process.argv.slice(2));
