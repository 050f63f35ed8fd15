import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionList,
  DocumentHighlight,
  Hover,
  Location,
  SemanticTokens,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { buildServer, type OpenDraft, startClient, type TestClient } from './client';

interface Listed {
  readonly id: string;
  readonly root: string;
  readonly name: string;
  readonly kind: string;
  readonly mentions: number;
}

const files = {
  'corpus/orchard.md': `---
title: Orchard board minutes
date: 2024-05-02
---

Mirela Tosh, the mayor of Ulmen, opened the meeting. The Ulmen Cider Board (UCB), a body of nine growers, paid
40,000 crowns for new trees. "We will plant pears where the frost was worst," said Mirela Tosh.
`,
  'corpus/fair.md': `---
title: The autumn fair
date: 2024-10-11
---

On 9 October 2024 Tosh came to the fair in Ulmen. The UCB sold cider.
`,
  'drafts/other.md': 'At the fair, Mirela Tosh judged the apples.\n',
};

const text = `Mirela Tosh spoke. Later Tosh left, and **Mirela Tosh** came back.

"I know Mirela Tosh," said a visitor. The UCB was pleased.
`;

describe('actors over stdio', () => {
  let client: TestClient;
  let draft: OpenDraft;

  before(async function () {
    this.timeout(30_000);
    buildServer();
    client = await startClient(files);
    draft = await client.open('drafts/a.md', text);
  });
  after(() => client.stop());

  const at = (words: string, by = 1) => ({ textDocument: { uri: draft.uri }, position: draft.at(words, by) });
  const ask = <T>(method: string, params: object) => client.connection.sendRequest<T>(method, params);

  it('shows a card with description, sources and months', async () => {
    const hover = await ask<Hover>('textDocument/hover', at('Mirela'));
    const { value } = hover.contents as { value: string };
    assert.match(value, /^\*\*Mirela Tosh\*\*/);
    assert.match(value, /the mayor of Ulmen \(\[Orchard board minutes\]\(<file:[^>]+#L6>\), 2024-05-02\)/);
    assert.match(value, /3 mentions: /);
    assert.match(value, /2024-05 █····▄ 2024-10/);
    assert.match(value, /With: .*Ulmen/);
    assert.match(value, /“We will plant pears where the frost was worst”/);
    assert.ok(value.split('\n').length <= 25);
  });

  it('leads to the place that introduces an actor', async () => {
    const [target] = await ask<Location[]>('textDocument/definition', at('UCB'));
    assert.equal(target?.uri, client.uri('corpus/orchard.md'));
    assert.equal(target?.range.start.line, 5);
  });

  it('finds all that name an actor, in sources and in drafts that are open or not', async () => {
    const found = await ask<Location[]>('textDocument/references', {
      ...at('Mirela'),
      context: { includeDeclaration: true },
    });
    const count = (path: string) => found.filter(({ uri }) => uri === client.uri(path)).length;
    assert.deepEqual(
      ['corpus/orchard.md', 'corpus/fair.md', 'drafts/a.md', 'drafts/other.md'].map(count),
      [2, 1, 4, 1],
    );
  });

  it('highlights what a draft calls an actor', async () => {
    const found = await ask<DocumentHighlight[]>('textDocument/documentHighlight', at('Tosh left'));
    assert.deepEqual(
      found.map(({ range }) => [range.start.line, range.start.character]),
      [
        [0, 0],
        [0, 25],
        [0, 42],
        [2, 8],
      ],
    );
  });

  it('renames one spelling in all drafts, but in no quotation and no source', async () => {
    const prepared = await ask<{ placeholder: string }>('textDocument/prepareRename', at('Mirela'));
    assert.equal(prepared.placeholder, 'Mirela Tosh');
    const { changes } = await ask<WorkspaceEdit>('textDocument/rename', {
      ...at('Mirela'),
      newName: 'M. Tosh',
    });
    const edits = Object.entries(changes ?? {}).map(([uri, list]) => [
      uri,
      list.map(({ range }) => range.start),
    ]);
    assert.deepEqual(edits, [
      [
        draft.uri,
        [
          { line: 0, character: 0 },
          { line: 0, character: 42 },
        ],
      ],
      [client.uri('drafts/other.md'), [{ line: 0, character: 13 }]],
    ]);
  });

  it('offers the other names of an actor, for all drafts, to those who ask', async () => {
    const actions = (only?: string[]) =>
      ask<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: draft.uri },
        range: draft.range('Mirela'),
        context: { diagnostics: [], only },
      });
    const [offered] = await actions(['refactor']);
    assert.equal(offered?.title, 'Write “Tosh” for “Mirela Tosh” in all drafts');
    assert.deepEqual(Object.keys(offered?.edit?.changes ?? {}), [draft.uri, client.uri('drafts/other.md')]);
    assert.ok((await actions()).every(({ title }) => !title.startsWith('Write')));
  });

  it('prepares no rename where nobody is named', async () => {
    assert.equal(await ask('textDocument/prepareRename', at('visitor')), null);
  });

  it('finds actors and sources of the workspace', async () => {
    const names = async (query: string) =>
      (await ask<WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ name }) => name);
    assert.deepEqual(await names('tosh'), ['Mirela Tosh']);
    assert.deepEqual(await names('autumn'), ['The autumn fair']);
    assert.ok((await names('')).includes('Ulmen Cider Board'));
  });

  it('colours actors', async () => {
    const { data } = await ask<SemanticTokens>('textDocument/semanticTokens/full', at('Mirela'));
    assert.equal(data.length / 5, 5);
    assert.deepEqual(data.slice(0, 5), [0, 0, 11, 0, 0]);
  });

  it('lists actors, and tells who is named at a place', async () => {
    const all = await ask<readonly Listed[]>('sourceline/actors', {});
    assert.deepEqual(
      all
        .filter(({ kind }) => kind !== 'unknown')
        .map(({ name, kind, mentions }) => `${name} ${kind} ${mentions}`),
      ['Mirela Tosh person 3', 'Ulmen Cider Board organisation 3'],
    );
    const { id, root } = await ask<Listed>('sourceline/actorAt', {
      uri: draft.uri,
      position: draft.at('Mirela'),
    });
    const place = await ask<Location>('sourceline/actorPlace', { id, root });
    assert.equal(place.uri, client.uri('corpus/orchard.md'));
  });

  it('completes names in their preferred spelling', async () => {
    const { uri, at } = await client.open('drafts/b.md', 'Then Mire\n\nThen Ulm\n\nThen plain\n');
    const labels = async (words: string) => {
      const position = at(words, words.length);
      const list = await ask<CompletionList>('textDocument/completion', { textDocument: { uri }, position });
      return list.items.map(({ label }) => label);
    };
    assert.deepEqual(await labels('Mire'), ['Mirela Tosh']);
    assert.deepEqual(await labels('Ulm'), ['Ulmen Cider Board', 'Ulmen']);
    assert.deepEqual(await labels('plain'), []);
  });
});

describe('actors.yaml over stdio', () => {
  let client: TestClient;

  before(async function () {
    this.timeout(30_000);
    buildServer();
    client = await startClient({
      ...files,
      'corpus/actors.yaml': `actors:
  - name: Mirela Tosh the Younger
    aliases: [Mirela Tosh, Tosh]
    description: Mayor since 2020.
not: [Ulmen]
`,
    });
  });
  after(() => client.stop());

  const names = async () =>
    (await client.connection.sendRequest<readonly Listed[]>('sourceline/actors', {})).map(({ name }) => name);
  const edit = (change: object) =>
    client.connection.sendRequest<{ uri: string; exists: boolean; text: string | null }>(
      'sourceline/editActors',
      {
        root: `${client.uri('')}`.replace(/\/?$/, '/'),
        edit: change,
      },
    );
  /** Writes the file as an editor would, and waits until the server has read it. */
  const write = async (text: string) => {
    client.write('corpus/actors.yaml', text);
    const read = client.notification('sourceline/sourcesChanged');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('corpus/actors.yaml'), type: 2 }],
    });
    await read;
  };

  it('renames, describes and denies', async () => {
    assert.deepEqual(await names(), ['Mirela Tosh the Younger', 'Ulmen Cider Board']);
    const { uri, at } = await client.open('drafts/c.md', 'Tosh came.\n');
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: at('Tosh'),
    });
    assert.match(
      (hover.contents as { value: string }).value,
      /^\*\*Mirela Tosh the Younger\*\*.*\n\nMayor since 2020\./,
    );
  });

  it('is edited by the commands', async () => {
    const { uri, exists, text } = await edit({
      do: 'rename',
      names: ['Ulmen Cider Board', 'UCB'],
      to: 'Cider Board',
    });
    assert.equal(uri, client.uri('corpus/actors.yaml'));
    assert.ok(exists);
    await write(text ?? '');
    assert.deepEqual(await names(), ['Cider Board', 'Mirela Tosh the Younger']);
  });

  it('has one diagnostic where it is broken, and is not overwritten then', async () => {
    const told = client.next(client.uri('corpus/actors.yaml'), ({ diagnostics }) => diagnostics.length > 0);
    await write('actors:\n  - name: A\n    kind: ship\n  - kind: person\n');
    const { diagnostics } = await told;
    assert.equal(diagnostics.length, 1);
    assert.match(String(diagnostics[0]?.message), /"ship" is no kind of actor/);
    assert.deepEqual(diagnostics[0]?.range.start, { line: 2, character: 10 });
    await write('actors: [');
    assert.equal((await edit({ do: 'deny', names: ['A'] })).text, null);
    const gone = client.next(client.uri('corpus/actors.yaml'), ({ diagnostics: left }) => left.length === 0);
    await write('');
    await gone;
    assert.ok((await names()).includes('Ulmen'));
  });
});
