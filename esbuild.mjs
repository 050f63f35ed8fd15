// Bundles the client, the server and the command line to dist/; with --tests, the test files to out/test/.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { context } from 'esbuild';
import { withoutNetwork } from './scripts/lib/aliases.mjs';
import { thirdPartyNotices } from './scripts/lib/notices.mjs';
import { oneByte } from './scripts/lib/oneByte.mjs';

const tests = process.argv.includes('--tests');
const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

const testFiles = () =>
  readdirSync('test', { recursive: true })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !file.startsWith('test/fixtures/'));

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: production ? false : 'linked',
  minify: production,
  external: ['vscode'],
  mainFields: ['module', 'main'],
  alias: withoutNetwork,
  logLevel: 'warning',
  metafile: production,
};

// Kept out of the test bundles: what the runner or the editor provides, and packages that find their own files.
const testExternals = ['vscode', 'mocha', 'playwright-core', '@vscode/test-electron', 'esbuild'];

/** What reads formats that are no plain text runs in a worker, each library in a chunk of its own. */
const readers = {
  ...shared,
  entryPoints: { worker: 'server/src/node/formats/worker.ts' },
  outdir: tests ? 'out/readers' : 'dist/readers',
  format: 'esm',
  splitting: true,
  outExtension: { '.js': '.mjs' },
  banner: {
    js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
  },
};
shared.define = { READERS: JSON.stringify(tests ? resolve('out/readers') : 'readers') };

/** What runs long or starts often, as text that is small in memory and quick to read; names stay, for traces. */
const compact = { minifyWhitespace: true, minifySyntax: true, plugins: [oneByte] };

const builds = tests
  ? [
      readers,
      { ...shared, entryPoints: testFiles(), outdir: 'out/test', outbase: 'test', external: testExternals },
    ]
  : [
      readers,
      {
        ...shared,
        entryPoints: { client: 'client/src/extension.ts', server: 'server/src/lsp/main.ts' },
        outdir: 'dist',
        ...compact,
      },
      {
        ...shared,
        entryPoints: { cli: 'server/src/cli/main.ts' },
        outdir: 'dist',
        ...compact,
        banner: { js: '#!/usr/bin/env node' },
      },
    ];

// Chunks carry a hash in their names: those of earlier builds would stay.
rmSync(readers.outdir, { recursive: true, force: true });
const inputs = {};
for (const options of builds) {
  const build = await context(options);
  if (watch) await build.watch();
  else {
    const result = await build.rebuild();
    Object.assign(inputs, result.metafile?.inputs);
    await build.dispose();
  }
}
if (production) writeFileSync('dist/THIRD_PARTY_NOTICES.txt', thirdPartyNotices(Object.keys(inputs)));
