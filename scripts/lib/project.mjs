// The project's own folder and its dependencies.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { must } from './run.mjs';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const OLDEST_NODE = 20;

/** Installs the dependencies from the lock file when they are missing. */
export async function ensureDependencies() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE)
    throw new Error(`Sourceline needs Node ${OLDEST_NODE} or newer; this is ${process.version}.`);
  if (existsSync(join(root, 'node_modules', 'esbuild'))) return;
  console.log('Installing dependencies (npm ci) ...');
  await npm('ci');
}

/** Runs npm in the project's folder. */
export const npm = (...args) => must('npm', args, { cwd: root, shell: process.platform === 'win32' });

/** Bundles to dist/ or, with `--tests`, to out/test/. */
export const bundle = (...args) => must(process.execPath, ['esbuild.mjs', ...args], { cwd: root });
