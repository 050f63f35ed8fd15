import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingsThat, has, hoverText, inside, open, rangeOf, replace } from '../support';

/** The draft, once the sources are read. */
async function checkedDraft(): Promise<vscode.TextDocument> {
  const draft = await open('draft.md');
  await findingsThat(draft.uri, has(draft, 'figure-conflict', '1.9 million'));
  return draft;
}

describe('language features', () => {
  afterEach(closeAll);

  it('hovering over a claim shows its source and why, below the words that the editor shows', async () => {
    const draft = await checkedDraft();
    const text = await hoverText(draft, inside(draft, '1.9 million'));
    assert.match(text, /^— .*annual report 2023[\s\S]*Why: /);
    const related = vscode.languages
      .getDiagnostics(draft.uri)
      .flatMap(({ relatedInformation }) => relatedInformation ?? []);
    assert.match(related.map(({ message }) => message).join('\n'), /1\.4 million/);
  });

  it("hovering over a name shows the actor's card", async () => {
    const draft = await checkedDraft();
    assert.match(await hoverText(draft, inside(draft, 'Ingrid Halvorsen')), /chief executive/);
  });

  it('completes a quotation with its citation', async () => {
    const draft = await checkedDraft();
    const end = draft.positionAt(draft.getText().length);
    await replace(draft, new vscode.Range(end, end), '\n"We will not raise a single fa');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      draft.uri,
      draft.positionAt(draft.getText().length),
    );
    const inserted = list.items.map(({ insertText }) =>
      insertText instanceof vscode.SnippetString ? insertText.value : (insertText ?? ''),
    );
    const quotation = inserted.find((text) => text.includes('[@lindqvist2024]'));
    assert.match(
      quotation ?? `none among ${list.items.length} items`,
      /a single fare before both vessels are in service/,
    );
  });

  it('goes from a claim to the passage in the source', async () => {
    const draft = await checkedDraft();
    const targets = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      draft.uri,
      inside(draft, '1.9 million'),
    );
    const target = targets[0];
    assert.ok(target);
    const [uri, range] =
      'targetUri' in target ? [target.targetUri, target.targetRange] : [target.uri, target.range];
    const source = await vscode.workspace.openTextDocument(uri);
    assert.match(source.getText(range), /1\.4 million/);
  });

  it('fixes a figure, and one undo takes the fix back', async () => {
    const draft = await checkedDraft();
    const before = draft.getText();
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      draft.uri,
      rangeOf(draft, '1.9 million'),
    );
    const fix = actions.find(
      (action) => action.kind?.contains(vscode.CodeActionKind.QuickFix) && action.edit,
    );
    assert.ok(fix?.edit, `a fix among: ${actions.map((action) => action.title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(draft.getText(), before.replace('1.9 million', '1.4 million'));
    await vscode.commands.executeCommand('undo');
    assert.equal(draft.getText(), before);
  });
});
