#!/usr/bin/env node
// Stands in for a desktop `code` executable: understands the arguments of @vscode/test-electron's runTests and runs
// the tests in code-server's extension host, with headless Chromium as the window. Ends with the tests' exit code.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { openPage } from './browser';
import { type CodeServer, remoteUri, startCodeServer, workbenchUrl } from './codeServer';
import { remove, temporaryFolder } from './temporary';

const NO_RESULT = 2;
const TIMEOUT_MS = Number(process.env.SOURCELINE_EDITOR_TIMEOUT ?? 300_000);

interface Launch {
  readonly workspace: string;
  readonly extension: string;
  readonly tests: string;
  readonly userData: string;
}

run(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(NO_RESULT);
  },
);

async function run(args: readonly string[]): Promise<number> {
  const launch = readLaunch(args);
  const folder = temporaryFolder();
  const extensions = join(folder, 'extensions');
  mkdirSync(extensions);
  const server = await startCodeServer(folder, launch.userData, extensions);
  let browser: Browser | undefined;
  try {
    const window = await openPage();
    browser = window.browser;
    const code = await testsEnd(window.page, server, launch);
    if (code !== 0) console.error(server.logTail());
    return code;
  } finally {
    await browser?.close().catch(() => {});
    await server.stop();
    remove(folder);
  }
}

function readLaunch(args: readonly string[]): Launch {
  const option = (name: string): string => {
    const prefix = `--${name}=`;
    const found = args.find((arg) => arg.startsWith(prefix));
    if (!found) throw new Error(`the stand-in editor needs ${prefix}...`);
    return found.slice(prefix.length);
  };
  const workspace = args.find((arg) => !arg.startsWith('-'));
  if (!workspace) throw new Error('the stand-in editor needs a folder to open');
  return {
    workspace,
    extension: option('extensionDevelopmentPath'),
    tests: option('extensionTestsPath'),
    userData: option('user-data-dir'),
  };
}

/** Opens the workbench and resolves with the extension host's exit code, or with 2 when it never gives one. */
async function testsEnd(page: Page, server: CodeServer, launch: Launch): Promise<number> {
  // The workbench calls these two functions when its test driver is on: they must exist before it loads.
  const exit = new Promise<number>((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    if (type === 'error' || process.env.VERBOSE) console.log(`  | ${format(...args)}`);
  });
  await page.goto(
    workbenchUrl(server, launch.workspace, [
      ['extensionDevelopmentPath', remoteUri(server, launch.extension)],
      ['extensionTestsPath', remoteUri(server, launch.tests)],
      ['skipWelcome', 'true'],
    ]),
  );
  const outcome = await Promise.race([exit, firstMishap(page, server)]);
  if (typeof outcome === 'number') return outcome;
  console.error(`stand-in editor: ${outcome}`);
  return NO_RESULT;
}

/** Resolves with what keeps the tests from ever ending. */
function firstMishap(page: Page, server: CodeServer): Promise<string> {
  return new Promise((resolve) => {
    page.on('crash', () => resolve('the page crashed'));
    server.ended.then(() => resolve('the server ended'));
    setTimeout(() => resolve(`no result within ${TIMEOUT_MS / 1000} s`), TIMEOUT_MS).unref();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
  });
}
