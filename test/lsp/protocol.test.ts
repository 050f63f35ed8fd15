import assert from 'node:assert/strict';
import type { CodeAction, CompletionList, Hover, Location, Range } from 'vscode-languageserver-protocol';
import { buildServer, startClient, type TestClient } from './client';

const corpus = {
  'corpus/harbour.md': `---
title: Harbour authority annual report 2023
publisher: Port of Ardvale
date: 2024-03-01
citekey: ardvale2024
---

# Harbour authority annual report 2023

The port of Ardvale handled 4.2 million tonnes of cargo in 2023.

The new lighthouse was opened on 5 May 2023.

"We will keep every berth open through the winter," said harbour master Nora Lindgren.
`,
};

const draft = `# The harbour

The port of Ardvale handled 6.8 million tonnes of cargo in 2023.

The new lighthouse was opened on 5 May 2023.
`;

describe('language server over stdio', () => {
  let client: TestClient;

  before(function () {
    this.timeout(30_000);
    buildServer();
  });

  describe('with a corpus', () => {
    before(async () => {
      client = await startClient(corpus);
    });
    after(() => client.stop());

    it('names itself and what it can do', () => {
      const { capabilities, serverInfo } = client.initialized;
      assert.equal(serverInfo?.name, 'Sourceline');
      assert.ok(capabilities.hoverProvider && capabilities.definitionProvider);
    });

    it('publishes a conflict with its version, rule and passage', async () => {
      const { published, range } = await client.open('drafts/a.md', draft);
      assert.equal(published.version, 1);
      assert.equal(published.diagnostics.length, 1);
      const [found] = published.diagnostics;
      assert.deepEqual(found?.range, range('6.8 million tonnes'));
      assert.equal(found?.code, 'figure-conflict');
      assert.equal(found?.source, 'Sourceline');
      assert.equal(found?.severity, 2);
      const related = found?.relatedInformation?.[0];
      assert.equal(related?.location.uri, client.uri('corpus/harbour.md'));
      assert.equal(related?.location.range.start.line, 9);
    });

    it('clears the squiggle when the figure is put right, and draws it again', async () => {
      const { replace } = await client.open('drafts/b.md', draft);
      assert.deepEqual((await replace('6.8', '4.2')).diagnostics, []);
      assert.equal((await replace('4.2', '6.8')).diagnostics.length, 1);
    });

    it('answers every edit of a burst, the last one with the last version', async () => {
      const { uri, edit } = await client.open('drafts/c.md', draft);
      for (const [from, to] of [
        ['6.8', '6.9'],
        ['6.9', '6.95'],
        ['6.95', '4.2'],
      ] as const)
        edit(from, to);
      const { diagnostics } = await client.next(uri, ({ version }) => version === 4);
      assert.deepEqual(diagnostics, []);
    });

    it("shows the source's words on hover, with the value set off", async () => {
      const { uri, at } = await client.open('drafts/d.md', draft);
      const position = at('6.8 million', 4);
      const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
        textDocument: { uri },
        position,
      });
      const { kind, value } = hover.contents as { kind: string; value: string };
      assert.equal(kind, 'markdown');
      assert.match(value, /\*\*4\.2 million tonnes\*\*/);
      assert.match(value, /Harbour authority annual report 2023/);
      assert.match(value, /2024-03-01/);
    });

    it("shows an actor's card over a name", async () => {
      const { uri, at } = await client.open('drafts/names.md', 'Nora Lindgren was pleased.\n');
      const params = { textDocument: { uri }, position: at('Lindgren', 2) };
      const hover = await client.connection.sendRequest<Hover>('textDocument/hover', params);
      assert.match(
        (hover.contents as { value: string }).value,
        /\*\*Nora Lindgren\*\*[\s\S]*1 mention: \[Harbour/,
      );
    });

    it('says nothing over plain words', async () => {
      const { uri, at } = await client.open('drafts/e.md', draft);
      const params = { textDocument: { uri }, position: at('lighthouse', 2) };
      assert.equal(await client.connection.sendRequest('textDocument/hover', params), null);
    });

    it('leads from a claim and from a citation to the source', async () => {
      const { uri, at } = await client.open('drafts/f.md', `${draft}\nSee [@ardvale2024].\n`);
      const ask = (position: object) =>
        client.connection.sendRequest<Location[]>('textDocument/definition', {
          textDocument: { uri },
          position,
        });
      const [passage] = await ask(at('6.8 million', 2));
      assert.equal(passage?.uri, client.uri('corpus/harbour.md'));
      assert.equal(passage?.range.start.line, 9);
      const [source] = await ask(at('ardvale2024', 2));
      assert.equal(source?.uri, client.uri('corpus/harbour.md'));
    });

    it("offers the source's figure and a citation as quick fixes", async () => {
      const { uri, range } = await client.open('drafts/g.md', draft);
      const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: range('6.8 million'),
        context: { diagnostics: [] },
      });
      const edits = actions.map((action) => action.edit?.changes?.[uri]?.[0]?.newText);
      assert.deepEqual(edits, ['4.2 million tonnes', ' [@ardvale2024]']);
      assert.equal(actions[0]?.isPreferred, true);
      assert.equal(actions[0]?.diagnostics?.[0]?.code, 'figure-conflict');
    });

    it('completes citation keys with a textEdit', async () => {
      const { uri, at } = await client.open('drafts/h.md', `${draft}\nAs reported @ard\n`);
      const { items } = await client.connection.sendRequest<CompletionList>('textDocument/completion', {
        textDocument: { uri },
        position: at('@ard', 4),
      });
      assert.deepEqual(
        items.map(({ textEdit }) => textEdit?.newText),
        ['[@ardvale2024]'],
      );
    });

    const quotation = 'We will keep every berth open through the winter';
    const completed: [title: string, typed: string, behind: string, newText: string][] = [
      ['a quotation that is still open', '"We will keep ev', '', `${quotation}" [@ardvale2024]`],
      ['a quotation that the editor has closed', '"every be', '"', `${quotation}" [@ardvale2024]`],
      ['curly marks', '“', '”', `${quotation}” [@ardvale2024]`],
    ];
    for (const [title, typed, behind, newText] of completed) {
      it(`completes ${title}`, async () => {
        const { uri, range } = await client.open(
          'drafts/q.md',
          `${draft}\nLindgren said ${typed}${behind}\n`,
        );
        const { start, end } = range(`${typed}${behind}\n`);
        const position = { line: start.line, character: start.character + typed.length };
        const params = { textDocument: { uri }, position };
        const list = await client.connection.sendRequest<CompletionList>('textDocument/completion', params);
        const [edit] = list.items.map((item) => item.textEdit as { newText: string; range: Range });
        assert.equal(edit?.newText, newText);
        assert.deepEqual(edit?.range.start, { line: start.line, character: start.character + 1 });
        assert.deepEqual(edit?.range.end.character, position.character + behind.length, JSON.stringify(end));
        await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      });
    }

    it('completes a quotation before its marks are written, and nothing in the midst of a sentence', async () => {
      const line = 'Nora Lindgren told the council: ';
      const { uri, at } = await client.open('drafts/r.md', `${draft}\n${line}\n`);
      const ask = (position: object) =>
        client.connection.sendRequest<CompletionList>('textDocument/completion', {
          textDocument: { uri },
          position,
          context: { triggerKind: 2, triggerCharacter: ' ' },
        });
      const position = at(line, line.length);
      const [item] = (await ask(position)).items;
      assert.deepEqual(item?.textEdit, {
        range: { start: position, end: position },
        newText: `"${quotation}" [@ardvale2024]`,
      });
      assert.deepEqual((await ask(at(line, 'Nora Lindgren told the '.length))).items, []);
    });

    it('leaves the sources themselves alone', async () => {
      const text = corpus['corpus/harbour.md'].replace('4.2 million', '9.9 million');
      const { published } = await client.open('corpus/harbour.md', text);
      assert.deepEqual(published.diagnostics, []);
    });

    it('takes its squiggles away when the draft is closed', async () => {
      const { uri } = await client.open('drafts/i.md', draft);
      const cleared = client.next(uri);
      await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      assert.deepEqual((await cleared).diagnostics, []);
    });

    it('checks drafts that are not open when asked for all', async () => {
      client.write('drafts/unopened.md', draft);
      const shown = client.next(client.uri('drafts/unopened.md'));
      const counts = await client.connection.sendRequest<{ uri: string; conflicts: number }[]>(
        'sourceline/checkAll',
        {},
      );
      assert.equal((await shown).diagnostics.length, 1);
      assert.equal(counts.find(({ uri }) => uri.endsWith('unopened.md'))?.conflicts, 1);
    });

    it('reads a source again when it changes on disk', async () => {
      const { uri } = await client.open('drafts/j.md', draft);
      const cleared = client.next(uri, ({ diagnostics }) => diagnostics.length === 0);
      client.write('corpus/harbour.md', corpus['corpus/harbour.md'].replace('4.2 million', '6.8 million'));
      const changes = [{ uri: client.uri('corpus/harbour.md'), type: 2 }];
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
      await cleared;
    });

    it('forgets a source that is deleted, and learns one that is new', async () => {
      const { uri } = await client.open('drafts/k.md', draft.replace('6.8', '9.9'));
      const changed = (path: string, type: number) =>
        client.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri: client.uri(path), type }],
        });
      const silent = client.next(uri, ({ diagnostics }) => diagnostics.length === 0);
      client.remove('corpus/harbour.md');
      await changed('corpus/harbour.md', 3);
      await silent;
      const told = client.next(uri, ({ diagnostics }) => diagnostics.length === 1);
      client.write('corpus/port/harbour.md', corpus['corpus/harbour.md']);
      await changed('corpus/port/harbour.md', 1);
      await told;
    });
  });

  describe('settings', () => {
    afterEach(() => client.stop());

    it('switch a rule off', async () => {
      client = await startClient(corpus, { settings: { rules: { 'figure-conflict': 'off' } } });
      assert.deepEqual((await client.open('a.md', draft)).published.diagnostics, []);
    });

    it('give a rule another severity', async () => {
      client = await startClient(corpus, { settings: { rules: { 'figure-conflict': 'error' } } });
      assert.equal((await client.open('a.md', draft)).published.diagnostics[0]?.severity, 1);
    });

    it('name another corpus folder', async () => {
      const files = { 'notes/harbour.md': corpus['corpus/harbour.md'] };
      client = await startClient(files, { settings: { corpus: ['notes'] } });
      assert.equal((await client.open('a.md', draft)).published.diagnostics.length, 1);
    });

    it('come from sourceline.json where the editor has none', async () => {
      const files = {
        'notes/harbour.md': corpus['corpus/harbour.md'],
        'sourceline.json': JSON.stringify({ corpus: ['notes'], rules: { 'figure-conflict': 'hint' } }),
      };
      client = await startClient(files, { capabilities: {} });
      assert.equal((await client.open('a.md', draft)).published.diagnostics[0]?.severity, 4);
    });

    it('do not lead out of an untrusted workspace', async () => {
      const options = { settings: { corpus: ['..'] }, initializationOptions: { trusted: false } };
      client = await startClient({}, options);
      const sources = await client.connection.sendRequest('sourceline/sources', {});
      assert.deepEqual(sources, []);
    });
  });

  describe('without a corpus', () => {
    afterEach(() => client.stop());

    it('is silent about the draft and says once how to add one', async () => {
      client = await startClient({});
      const status = client.notification<{ message: string; sources: number }>('sourceline/status');
      const { published } = await client.open('a.md', draft);
      assert.deepEqual(published.diagnostics, []);
      assert.match((await status).message, /sourceline\.corpus/);
    });
  });

  describe('an unusable corpus', () => {
    afterEach(() => client.stop());

    const cases: [title: string, files: Record<string, string>, says: RegExp][] = [
      ['a configuration that is no JSON', { ...corpus, 'sourceline.json': '{' }, /sourceline\.json/],
      ['a folder that is not there', { 'sourceline.json': '{"corpus": ["gone"]}' }, /gone/],
    ];
    for (const [title, files, says] of cases) {
      it(`is told in the status: ${title}`, async () => {
        client = await startClient(files);
        const status = client.notification<{ message: string }>('sourceline/status');
        await client.open('a.md', 'The port was quiet.\n');
        assert.match((await status).message, says);
      });
    }
  });

  describe('bad input', () => {
    beforeEach(async () => {
      client = await startClient(corpus);
    });
    afterEach(() => client.stop());

    it('answers requests about unknown documents and impossible positions', async () => {
      const ask = (method: string, params: object) => client.connection.sendRequest(method, params);
      const unknown = { textDocument: { uri: 'file:///gone.md' }, position: { line: 0, character: 0 } };
      assert.equal(await ask('textDocument/hover', unknown), null);
      const { uri } = await client.open('a.md', draft);
      const far = { textDocument: { uri }, position: { line: 9999, character: 9999 } };
      assert.equal(await ask('textDocument/hover', far), null);
      assert.deepEqual(await ask('textDocument/definition', far), []);
    });

    it('survives messages that make no sense', async () => {
      const { connection } = client;
      await connection.sendNotification('textDocument/didChange', { nonsense: true });
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: 'none' });
      await connection.sendNotification('no/such/notification', {});
      await assert.rejects(connection.sendRequest('no/such/request', {}));
      client.process.stdin?.write('Content-Length: 9\r\n\r\n{"broken"');
      assert.equal((await client.open('a.md', draft)).published.diagnostics.length, 1);
    });

    it('accepts that a request is cancelled', async () => {
      const { uri, at } = await client.open('a.md', draft);
      const { CancellationTokenSource } = await import('vscode-jsonrpc/node');
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri }, position: at('6.8') };
      const answer = client.connection
        .sendRequest('textDocument/hover', params, source.token)
        .catch(() => null);
      source.cancel();
      await answer;
      assert.ok(await client.connection.sendRequest('textDocument/hover', params));
    });

    it('ignores changes of a document that is closed or was never open', async () => {
      const { uri } = await client.open('a.md', draft);
      await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      for (const of of [uri, 'file:///never.md'])
        await client.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri: of, version: 2 },
          contentChanges: [{ text: 'Nothing.' }],
        });
      assert.equal((await client.open('b.md', draft)).published.diagnostics.length, 1);
    });

    const harmless: [title: string, text: string, conflicts: number][] = [
      ['an empty draft', '', 0],
      ['front matter that is no YAML', `---\na: [b\n---\n\n${draft}`, 1],
      ['a draft of 20 MB', `${draft}${'The tide rose. '.repeat(1_350_000)}`, 0],
    ];
    for (const [title, text, conflicts] of harmless) {
      it(`is not disturbed by ${title}`, async () => {
        assert.equal((await client.open('bad.md', text)).published.diagnostics.length, conflicts);
        assert.equal((await client.open('good.md', draft)).published.diagnostics.length, 1);
      }).timeout(20_000);
    }

    it('checks a draft in a folder whose name has blanks and letters of any script', async () => {
      const { published } = await client.open('entwürfe 2/été 稿.md', draft);
      assert.equal(published.diagnostics.length, 1);
    });

    it('reads on where sources are empty, no text, no UTF-8, too long or ill described', async () => {
      const told = client.notification<{ message: string; busy: boolean; sources: number }>(
        'sourceline/status',
        ({ busy, sources }) => !busy && sources === 4,
      );
      client.write('corpus/empty.md', '');
      client.write('corpus/yaml.md', '---\na: [b\n---\n\nText.\n');
      client.write('corpus/latin.txt', Buffer.from('Caf\u00e9 Lune.', 'latin1'));
      client.write('corpus/binary.txt', Buffer.from([1, 0, 2]));
      client.write('corpus/big.txt', Buffer.alloc(20_000_000, 'So. '));
      await client.connection.sendRequest('sourceline/rebuild', {});
      assert.match((await told).message, /was not read/);
      assert.equal((await client.open('a.md', draft)).published.diagnostics.length, 1);
    }).timeout(20_000);

    it('checks a draft of 100,000 words and still answers edits', async function () {
      this.timeout(60_000);
      const filler = 'The tide rose and fell while the crews waited on the quay for news of the storm. ';
      const long = `${draft}\n${`${filler.repeat(8)}\n\n`.repeat(780)}`;
      const { published, replace } = await client.open('long.md', long);
      assert.equal(published.diagnostics.length, 1);
      assert.deepEqual((await replace('6.8', '4.2')).diagnostics, []);
    });
  });
});
