import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, EXTENSION_ID, findings, hoverText, inside, open } from '../support';

describe('without sources', () => {
  afterEach(closeAll);

  it('nothing is said about a draft', async () => {
    const draft = await open('draft.md');
    await vscode.extensions.getExtension(EXTENSION_ID)?.activate();
    // Answered by the server, so it has seen the draft when the diagnostics are looked at.
    assert.equal(await hoverText(draft, inside(draft, '1.9 million')), '');
    assert.deepEqual(findings(draft.uri), []);
  });
});
