import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { withoutNetwork } from '../../scripts/lib/aliases.mjs';

/** Bundles a program for the tests, as the build does, to run with the tests' own readers; returns the file. */
export function bundle(entry: string, name: string): string {
  const outfile = join(process.cwd(), 'out', 'test', name);
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    alias: withoutNetwork,
    define: { READERS: JSON.stringify(resolve('out/readers')) },
  });
  return outfile;
}
