import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionList,
  Location,
  ShowDocumentParams,
} from 'vscode-languageserver-protocol';
import { buildServer, startClient, type TestClient } from './client';

const corpus = {
  'corpus/founder.md': `---
title: The bell founder
publisher: Metal Monthly
date: 2021-06-02
---

“Bronze forgives nothing. You pour once and you listen for a hundred years,” said Dov Harel.

“The color of bronze is no accident,” said Marit Osk.
`,
};
const words = 'You pour once and you listen for a hundred years';
const draft = `# Bells\n\nHarel said: “${words}.”\n`;

const capabilities = {
  window: { showDocument: { support: true } },
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
};

describe('quotations over the protocol', function () {
  this.timeout(30_000);
  let client: TestClient;

  before(async () => {
    buildServer();
    client = await startClient(corpus, {
      capabilities,
      initializationOptions: { citation: { style: 'footnote' } },
    });
  });
  after(() => client.stop());

  it('lead to the sources that carry them', async () => {
    const { uri, at } = await client.open('a.md', draft);
    const found = await client.connection.sendRequest<Location[]>('textDocument/references', {
      textDocument: { uri },
      position: at(words, 5),
      context: { includeDeclaration: true },
    });
    const start = { line: 6, character: 26 };
    const end = { line: 6, character: 26 + words.length };
    assert.deepEqual(found, [{ uri: client.uri('corpus/founder.md'), range: { start, end } }]);
  });

  it('are shown in their source by a command', async () => {
    const { uri, at } = await client.open('b.md', draft);
    const position = at(words, 5);
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    const action = actions.find(({ title }) => title === 'Show in The bell founder');
    const shown = new Promise<ShowDocumentParams>((resolve) =>
      client.connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
        resolve(params);
        return { success: true };
      }),
    );
    await client.connection.sendRequest('workspace/executeCommand', action?.command);
    assert.equal((await shown).uri, client.uri('corpus/founder.md'));
    assert.equal((await shown).selection?.start.line, 6);
  });

  it('with another spelling are a hint', async () => {
    const { published, range } = await client.open(
      'd.md',
      `Osk said: “The colour of bronze is no accident.”\n`,
    );
    const [hint] = published.diagnostics;
    assert.deepEqual([hint?.severity, hint?.code], [4, 'quote-altered']);
    assert.deepEqual(hint?.range, range('The colour of bronze is no accident.'));
    assert.match(String(hint?.message), /“color”, not “colour”/);
  });

  it('leave the cursor before a footnote that stands behind them', async () => {
    const text = 'Harel said “';
    const { uri, at } = await client.open('c.md', text);
    const { items } = await client.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: at(text, text.length),
    });
    assert.equal(items[0]?.insertTextFormat, 2);
    assert.match(
      items[0]?.textEdit?.newText ?? '',
      /^Bronze[^”]*”\[\^metal2021bell\]\$0\n\n\[\^metal2021bell\]: “The bell founder”/,
    );
  });
});
