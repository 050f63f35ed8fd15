import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { withoutNetwork } from '../../scripts/lib/aliases.mjs';

/** Bundles the command line for the tests and returns the file to run. */
export function buildCli(): string {
  const outfile = join(process.cwd(), 'out', 'test', 'cli.js');
  buildSync({
    entryPoints: ['server/src/cli/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    alias: withoutNetwork,
  });
  return outfile;
}
