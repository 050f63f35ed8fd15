import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, EXTENSION_ID, open } from '../support';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category?: string }[];
  };
}

describe('activation', () => {
  afterEach(closeAll);

  it('happens when a Markdown draft is opened', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION_ID);
    assert.ok(extension);
    await open('draft.md');
    await extension.activate();
    assert.ok(extension.isActive);
  });

  it('registers every command of the manifest, all in one category', async () => {
    const manifest = vscode.extensions.getExtension(EXTENSION_ID)?.packageJSON as Manifest;
    const registered = new Set(await vscode.commands.getCommands(true));
    const { commands } = manifest.contributes;
    assert.ok(commands.length > 0);
    for (const { command, category } of commands) {
      assert.ok(registered.has(command), command);
      assert.equal(category, 'Sourceline');
    }
  });
});
