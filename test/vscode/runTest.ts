// Runs one suite inside VS Code's extension host: node out/test/vscode/runTest.js SUITE
// SUITE names a folder of test/vscode/suite and the workspace of the same name.
// VSCODE_EXECUTABLE_PATH: a desktop VS Code; without it, the stand-in over code-server and Chromium (Linux), or a
// download by @vscode/test-electron (elsewhere). SOURCELINE_EXTENSION: the extension's folder, by default this project.
// SOURCELINE_TEST_RESULTS: where mocha's JSON report goes.
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { makeProfile } from './harness/profile';
import { remove, temporaryFolder, workspaceWith } from './harness/temporary';

const suite = process.argv[2] ?? 'ferry';
const built = resolve('out/test/vscode');

run().then((code) => process.exit(code));

async function run(): Promise<number> {
  const folder = temporaryFolder();
  const userData = join(folder, 'user');
  const results = resolve(process.env.SOURCELINE_TEST_RESULTS ?? join(folder, 'results.json'));
  makeProfile(userData);
  try {
    await runTests({
      vscodeExecutablePath: executable(),
      extensionDevelopmentPath: resolve(process.env.SOURCELINE_EXTENSION ?? '.'),
      extensionTestsPath: join(built, 'suite/index.js'),
      launchArgs: [workspaceWith(`test/vscode/workspaces/${suite}`, folder), `--user-data-dir=${userData}`],
      extensionTestsEnv: { SOURCELINE_TEST_SUITE: suite, SOURCELINE_TEST_RESULTS: results },
    });
    return report(results);
  } catch (error) {
    console.error(String(error));
    return report(results) || 1;
  } finally {
    remove(folder);
  }
}

function executable(): string | undefined {
  if (process.env.VSCODE_EXECUTABLE_PATH) return process.env.VSCODE_EXECUTABLE_PATH;
  if (process.platform !== 'linux') return undefined;
  const shim = join(built, 'harness/codeShim.js');
  chmodSync(shim, 0o755);
  return shim;
}

interface MochaReport {
  readonly stats: { readonly passes: number; readonly failures: number; readonly pending: number };
  readonly tests: readonly { readonly fullTitle: string; readonly err: { readonly stack?: string } }[];
}

/** Prints what the extension host's mocha wrote; an editor that ran no test has failed. */
function report(file: string): number {
  if (!existsSync(file)) {
    console.error('The editor ended without test results.');
    return 1;
  }
  const { stats, tests } = JSON.parse(readFileSync(file, 'utf8')) as MochaReport;
  for (const test of tests) {
    console.log(`${test.err.stack ? 'failed' : 'ok    '} ${test.fullTitle}`);
    if (test.err.stack) console.log(test.err.stack);
  }
  console.log(`${suite}: ${stats.passes} passed, ${stats.failures} failed, ${stats.pending} skipped`);
  return stats.failures > 0 || stats.passes === 0 ? 1 : 0;
}
