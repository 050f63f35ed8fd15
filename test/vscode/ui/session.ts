import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { editor } from '../../../scripts/lib/editor.mjs';
import { openPage } from '../harness/browser';
import { remoteUri, serverEnvironment, startCodeServer, workbenchUrl } from '../harness/codeServer';
import { makeProfile } from '../harness/profile';
import { remove, temporaryFolder, workspaceWith } from '../harness/temporary';

const PIXEL_RATIO = 2;

const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 1.5,
  'editor.hover.delay': 200,
  'editor.renderLineHighlight': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.commandCenter': false,
};

export interface Session {
  readonly page: Page;
  /** The opened file on disk. */
  readonly file: string;
  readonly close: () => Promise<void>;
}

/**
 * VS Code with the packaged extension installed and one file opened, in a workspace with a copy of a folder: the sample
 * corpus, unless another is named.
 */
export async function openEditor(
  vsix: string,
  file: string,
  [original, as]: readonly [folder: string, as: string] = ['corpus', 'corpus'],
): Promise<Session> {
  const folder = temporaryFolder();
  const workspace = workspaceWith(original, folder, as);
  const userData = join(folder, 'user');
  const extensions = join(folder, 'extensions');
  mkdirSync(extensions);
  makeProfile(userData, SETTINGS);
  installExtension(vsix, folder, userData, extensions);
  const server = await startCodeServer(folder, userData, extensions);
  const { browser, page } = await openPage(PIXEL_RATIO);
  const close = async () => {
    await browser.close();
    await server.stop();
    remove(folder);
  };
  await page.goto(workbenchUrl(server, workspace, [['openFile', remoteUri(server, join(workspace, file))]]));
  await page.locator('.editor-instance .monaco-editor .view-line').first().waitFor({ timeout: 60_000 });
  return { page, file: join(workspace, file), close };
}

function installExtension(vsix: string, folder: string, userData: string, extensions: string): void {
  const entry = join(editor.codeServer, 'out/node/entry.js');
  const folders = ['--user-data-dir', userData, '--extensions-dir', extensions];
  execFileSync(editor.node, [entry, ...folders, '--install-extension', vsix], {
    env: serverEnvironment(folder),
    stdio: 'pipe',
  });
}
