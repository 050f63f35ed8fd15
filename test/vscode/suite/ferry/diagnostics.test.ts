import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingsThat, has, open, rangeOf, replace } from '../support';

const PLANTED = [
  { rule: 'figure-conflict', words: '1.9 million' },
  { rule: 'date-conflict', words: '14 June 2023' },
  { rule: 'quote-altered', words: 'raise a single price' },
] as const;

describe('diagnostics', () => {
  afterEach(closeAll);

  for (const { rule, words } of PLANTED) {
    it(`mark "${words}" as ${rule}, with the source's passage`, async () => {
      const draft = await open('draft.md');
      const found = await findingsThat(draft.uri, has(draft, rule, words));
      const own = found.filter((one) => has(draft, rule, words)([one]));
      assert.equal(own.length, 1);
      assert.equal(own[0]?.severity, vscode.DiagnosticSeverity.Warning);
      assert.match(
        own[0]?.relatedInformation?.[0]?.location.uri.path ?? '',
        /\/corpus\/(annual-report|interview)\.md$/,
      );
    });
  }

  it('are nothing but the planted errors', async () => {
    const draft = await open('draft.md');
    const found = await findingsThat(draft.uri, (all) => all.length >= PLANTED.length);
    assert.equal(found.length, PLANTED.length, found.map((one) => one.message).join('\n'));
  });

  it('go when the error is typed over, without a save', async () => {
    const draft = await open('draft.md');
    await findingsThat(draft.uri, has(draft, 'figure-conflict', '1.9 million'));
    await replace(draft, rangeOf(draft, '1.9 million'), '1.4 million');
    await findingsThat(draft.uri, (all) => !has(draft, 'figure-conflict', '1.4 million')(all));
    assert.ok(draft.isDirty);
  });

  it('appear on a draft that was never saved', async () => {
    const content = 'Northwick Ferries carried 1.8 million passengers in 2023.\n';
    const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(draft);
    assert.ok(draft.isUntitled);
    await findingsThat(draft.uri, has(draft, 'figure-conflict', '1.8 million'));
  });

  it('stay off the sources themselves', async () => {
    const source = await open('corpus/annual-report.md');
    const draft = await open('draft.md');
    await findingsThat(draft.uri, (all) => all.length > 0);
    assert.deepEqual(vscode.languages.getDiagnostics(source.uri), []);
  });
});
