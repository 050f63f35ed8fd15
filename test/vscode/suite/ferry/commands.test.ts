import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, findingsThat, has, open } from '../support';

describe('commands', () => {
  afterEach(closeAll);

  it('check the draft in the editor', async () => {
    const draft = await open('draft.md');
    await vscode.commands.executeCommand('sourceline.checkDraft');
    await findingsThat(draft.uri, has(draft, 'date-conflict', '14 June 2023'));
  });

  it('check drafts that are not open', async () => {
    const [draft] = await vscode.workspace.findFiles('draft.md');
    assert.ok(draft);
    await vscode.commands.executeCommand('sourceline.checkAllDrafts');
    const found = await findingsThat(draft, (all) => all.length > 0);
    assert.ok(found.every(({ source }) => source === 'Sourceline'));
  });

  it('read the sources anew and come to the same findings', async () => {
    const draft = await open('draft.md');
    const before = await findingsThat(draft.uri, has(draft, 'quote-altered', 'raise a single price'));
    await vscode.commands.executeCommand('sourceline.rebuildIndex');
    await findingsThat(draft.uri, (all) => all.length === before.length);
    assert.deepEqual(messages(findings(draft.uri)), messages(before));
  });
});

const messages = (all: readonly vscode.Diagnostic[]): string[] => all.map(({ message }) => message).sort();
