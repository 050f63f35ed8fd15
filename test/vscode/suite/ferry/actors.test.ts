import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingsThat, has, inside, open } from '../support';

const ask = <T>(command: string, ...args: unknown[]) => vscode.commands.executeCommand<T>(command, ...args);

describe('actors', () => {
  let draft: vscode.TextDocument;

  beforeEach(async () => {
    draft = await open('draft.md');
    await findingsThat(draft.uri, has(draft, 'figure-conflict', '1.9 million'));
  });
  afterEach(closeAll);

  it('finds references in sources and drafts', async () => {
    const found = await ask<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      draft.uri,
      inside(draft, 'Ingrid Halvorsen'),
    );
    const files = new Set(found.map(({ uri }) => uri.path.split('/').at(-1)));
    assert.deepEqual([...files].sort(), ['draft.md', 'interview.md']);
  });

  it('highlights, finds and renames an actor', async () => {
    const position = inside(draft, 'Ingrid Halvorsen');
    const lit = await ask<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      draft.uri,
      position,
    );
    assert.ok(lit.some(({ range }) => draft.getText(range) === 'Ingrid Halvorsen'));
    const symbols = await ask<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Halvorsen',
    );
    assert.ok(symbols.some(({ name }) => name === 'Ingrid Halvorsen'));
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      draft.uri,
      position,
      'I. Halvorsen',
    );
    assert.deepEqual(
      edit.get(draft.uri).map(({ newText }) => newText),
      ['I. Halvorsen'],
    );
  });

  it('colours names', async () => {
    const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', draft.uri);
    assert.ok(tokens.data.length >= 5);
  });

  it('writes actors.yaml, which takes effect at once', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder.uri, 'corpus/actors.yaml');
    const actor = { root: `${folder.uri.toString()}/`, id: '', name: 'Ingrid Halvorsen', aliases: [] };
    await ask('sourceline.notAnActor', actor);
    const written = Buffer.from(await vscode.workspace.fs.readFile(file)).toString();
    assert.match(written, /^not:\n {2}- Ingrid Halvorsen\n$/);
    await vscode.workspace.fs.delete(file);
  });
});
