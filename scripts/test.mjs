// Every check of the project, from a fresh clone: dependencies, editors, types and lint, unit, protocol, package,
// real VS Code, its user interface, and Neovim. The last line is the sum of all suites.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, ensureDependencies, npm, root } from './lib/project.mjs';
import { step, summary } from './lib/report.mjs';
import { setupEditor } from './setup-editor.mjs';

const RESULTS = join(root, 'out', 'results');
const UNPACKED = join(root, 'out', 'unpacked');
const bin = (file) => [process.execPath, join(root, 'node_modules', file)];
const MOCHA = bin('mocha/bin/mocha.js');

const mocha = (name, ...files) =>
  step(name, [...MOCHA, '--reporter', 'json', '--reporter-option', `output=${results(name)}`, ...files], {
    results: results(name),
  });
const inEditor = (name, suite, env = {}) =>
  step(name, [process.execPath, 'out/test/vscode/runTest.js', suite], {
    results: results(name),
    env: { ...env, SOURCELINE_TEST_RESULTS: results(name) },
  });
const results = (name) => join(RESULTS, `${name.replaceAll(/\W+/g, '-')}.json`);

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

await ensureDependencies();
if (process.platform === 'linux') await step('editors', setupEditor);
await step('types', [...bin('typescript/bin/tsc'), '--noEmit']);
await step('lint and format', [...bin('@biomejs/biome/bin/biome'), 'check', '.']);
await step('package', () => npm('run', 'package'));
await step('bundle the tests', () => bundle('--tests'));
await mocha('unit', 'out/test/{core,node,evaluation}/**/*.test.js');
await mocha('command line and protocol', 'out/test/{cli,lsp}/**/*.test.js');
await mocha('packaged files', 'out/test/package/**/*.test.js');
await mocha('Neovim', 'out/test/neovim/**/*.test.js');
await step('unpack the package', [process.execPath, 'out/test/package/unpack.js', UNPACKED]);
await inEditor('VS Code', 'ferry', { SOURCELINE_EXTENSION: UNPACKED });
await inEditor('VS Code with sources of many formats', 'library', { SOURCELINE_EXTENSION: UNPACKED });
await inEditor('VS Code without sources', 'bare', { SOURCELINE_EXTENSION: UNPACKED });
await mocha('VS Code user interface', 'out/test/vscode/ui/**/*.test.js');
process.exitCode = summary();
