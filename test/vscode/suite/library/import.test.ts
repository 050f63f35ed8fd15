import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingsThat, open, replace } from '../support';

const folder = () => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first);
  return first.uri;
};

describe('a source', () => {
  afterEach(closeAll);

  it('that is imported is kept with its record and checked against at once', async () => {
    const draft = await open('draft.md');
    const end = draft.lineAt(draft.lineCount - 1).range.end;
    await replace(draft, new vscode.Range(end, end), 'The pilots of Ardvale boarded 1,804 ships in 2021.\n');
    const inbox = vscode.Uri.joinPath(folder(), 'inbox/pilots.txt');
    const results = await vscode.commands.executeCommand<{ outcome: string; path: string }[]>(
      'sourceline.importSource',
      inbox,
      [inbox],
    );
    assert.deepEqual(
      results.map(({ outcome, path }) => [outcome, path]),
      [['imported', 'pilots.txt']],
    );
    await findingsThat(draft.uri, (found) => found.some(({ message }) => message.includes('1,904')));
    const record = await vscode.workspace.openTextDocument(
      vscode.Uri.joinPath(folder(), 'corpus/pilots.txt.meta.yaml'),
    );
    assert.match(record.getText(), /^sha256: [0-9a-f]{64}$/m);
  });

  it('that something is wrong with says so in the Problems panel', async () => {
    const notice = vscode.Uri.joinPath(folder(), 'corpus/notice.md');
    const [problem] = await findingsThat(notice, (found) => found.length > 0);
    assert.match(problem?.message ?? '', /front matter is not valid YAML/);
  });
});
