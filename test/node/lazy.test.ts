import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { withoutNetwork } from '../../scripts/lib/aliases.mjs';

/** The files that a program loads when it starts: what is imported without waiting for a need. */
async function loadedAtStart(entry: string): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    alias: withoutNetwork,
    define: { READERS: '""' },
  });
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const one of metafile.inputs[path]?.imports ?? []) if (one.kind !== 'dynamic-import') load(one.path);
  };
  load(entry);
  return loaded;
}

const formats = /\/(?:unpdf|mammoth|papaparse|media-captions|postal-mime|linkedom|readability|fflate)\//;
const onlyWhenNeeded =
  /@citation-js|\/moo\/|node\/import\/(?!testHosts)|node\/bibliography\/(?:readers|citationJs)/;

for (const entry of ['server/src/lsp/main.ts', 'server/src/cli/main.ts'])
  describe(`the start of ${entry}`, () => {
    it('loads neither the library for bibliographies nor what imports', async () => {
      const loaded = [...(await loadedAtStart(entry))];
      assert.ok(loaded.some((path) => path.includes('core/grounding')));
      assert.deepEqual(
        loaded.filter((path) => onlyWhenNeeded.test(path)),
        [],
      );
    }).timeout(30_000);
  });

for (const entry of ['server/src/lsp/main.ts', 'server/src/cli/main.ts', 'server/src/node/formats/worker.ts'])
  describe(`the start of ${entry}`, () => {
    it('loads no library of a format', async () => {
      const loaded = [...(await loadedAtStart(entry))];
      assert.ok(loaded.some((path) => path.includes('node/formats/formats')));
      assert.deepEqual(
        loaded.filter((path) => formats.test(path)),
        [],
      );
    }).timeout(30_000);
  });
