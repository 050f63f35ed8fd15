import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingsThat, has, inside, open } from '../support';

const places: readonly (readonly [claim: string, file: RegExp, words: string])[] = [
  ['512,000', /^sourceline-source:.*\/yearbook\.pdf\.txt$/, 'carried 412,000 passengers'],
  ['39,000 tonnes', /^file:.*\/hearing\.vtt$/, '00:12:07.000 --> 00:12:11.000'],
  ['3,900,000 tonnes', /^file:.*\/cargo\.csv$/, 'Ardvale,"3,700,000",14'],
];

describe('evidence', () => {
  afterEach(closeAll);

  for (const [claim, file, words] of places)
    it(`of "${claim}" opens where it stands in its source`, async () => {
      const draft = await open('draft.md');
      await findingsThat(draft.uri, has(draft, 'figure-conflict', claim));
      const [target] = await definitions(draft, claim);
      assert.ok(target);
      assert.match(target.uri.toString(true), file);
      const source = await vscode.workspace.openTextDocument(target.uri);
      assert.ok(source.lineAt(target.range.start.line).text.includes(words), source.getText());
    });

  it('of a PDF stands under the mark of its page', async () => {
    const draft = await open('draft.md');
    await findingsThat(draft.uri, has(draft, 'figure-conflict', '512,000'));
    const [target] = await definitions(draft, '512,000');
    assert.ok(target);
    await vscode.window.showTextDocument(target.uri);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      target.uri,
    );
    const above = lenses.filter(({ range }) => range.start.line <= target.range.start.line);
    assert.equal(above.at(-1)?.command?.title, 'p. 2');
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ['Open the original', 'p. 1', 'p. 2', 'p. 3'],
    );
  });

  it('leads from a citation to its entry in the bibliography', async () => {
    const draft = await open('draft.md');
    await findingsThat(draft.uri, has(draft, 'unknown-citekey', '@lnid2024'));
    const [entry] = await definitions(draft, '@lind2024');
    assert.match(entry?.uri.path ?? '', /\/refs\.bib$/);
    assert.equal(entry?.range.start.line, 0);
  });
});

interface Target {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
}

async function definitions(draft: vscode.TextDocument, words: string): Promise<readonly Target[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    draft.uri,
    inside(draft, words),
  );
  return found.map((one) =>
    'targetUri' in one ? { uri: one.targetUri, range: one.targetRange } : { uri: one.uri, range: one.range },
  );
}
