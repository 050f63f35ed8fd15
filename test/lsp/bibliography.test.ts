import assert from 'node:assert/strict';
import type { CompletionList, Hover, Location, Range } from 'vscode-languageserver-protocol';
import { buildServer, startClient, type TestClient } from './client';

const bib = `@article{lind2024,
  title = {Depth of the Ardvale channel},
  author = {Lind, Ada and Berg, Ola},
  journal = {Tidal Review}, volume = {12}, number = {3}, pages = {4--9}, date = {2024-03-01},
  file = {Full Text:files/12/lind-channel.txt:text/plain},
}
@book{berg1999, title = {Pilots}, author = {Berg, Ola}, date = {1999}, publisher = {Harbour Press}}
`;

const files = {
  'refs.bib': bib,
  'corpus/lind-channel.txt': 'A channel report\n\nThe channel is 14 metres deep.\n',
  'corpus/other.txt': 'Other notes\n\nThe quay is 200 metres long.\n',
};

describe('bibliographies in the language server', function () {
  this.timeout(20_000);
  let client: TestClient;
  const ask = <T>(method: string, params: object) => client.connection.sendRequest<T>(method, params);

  before(function () {
    this.timeout(30_000);
    buildServer();
  });
  beforeEach(async () => {
    client = await startClient(files);
  });
  afterEach(() => client.stop());

  it('give sources their metadata and keys, wherever the sources lie', async () => {
    const sources = await ask<{ title: string; detail: string }[]>('sourceline/sources', {});
    const lind = sources.find(({ title }) => title === 'Depth of the Ardvale channel');
    assert.equal(lind?.detail, 'Ada Lind, Ola Berg, Tidal Review, 2024-03-01, lind-channel.txt');
  });

  it('are completed after @, hover as a reference and lead to the entry', async () => {
    const { uri, at } = await client.open('a.md', 'Deep enough [@lind2024, p. 5]. See @ @be @ilot\n');
    const labels = async (typed: string) => {
      const params = { textDocument: { uri }, position: at(typed, typed.length) };
      const { items } = await ask<CompletionList>('textDocument/completion', params);
      return items.map(({ label }) => label);
    };
    assert.deepEqual(await labels('See @'), ['@lind2024', '@berg1999', '@othernotes']);
    assert.deepEqual(await labels('@be'), ['@berg1999']);
    assert.deepEqual(await labels('@ilot'), ['@berg1999']);
    const position = at('lind2024', 3);
    const hover = await ask<Hover>('textDocument/hover', { textDocument: { uri }, position });
    const { value } = hover.contents as { value: string };
    assert.match(value, /^Lind, A\., \\& Berg, O\. \(2024, March 1\)\. Depth of the Ardvale channel\. /);
    assert.match(value, /\*Tidal Review\*, 12\(3\), 4–9\./);
    assert.match(value, /Source: \[lind-channel\.txt\]/);
    const [entry] = await ask<Location[]>('textDocument/definition', { textDocument: { uri }, position });
    assert.deepEqual(entry, {
      uri: client.uri('refs.bib'),
      range: { start: { line: 0, character: 9 }, end: { line: 0, character: 17 } },
    });
  });

  it('hint at a key that nothing defines, and at nothing else with an @', async () => {
    const draft =
      'One [@lind2024; -@lind2042]. Two [@nobody2020]. Mail a@b.example, ask @nobody or [@team](https://a.example). See [@fig:one] and @lind2o24.\n';
    const { published, range } = await client.open('a.md', draft);
    const found = published.diagnostics.filter(({ code }) => code === 'unknown-citekey');
    const ranges: Range[] = ['@lind2042', '@nobody2020', '@lind2o24'].map(range);
    assert.deepEqual(
      found.map((one) => one.range),
      ranges,
    );
    assert.deepEqual([...new Set(found.map(({ severity }) => severity))], [4]);
    assert.match(String(found[0]?.message), /Did you mean @lind2024\?/);
  });

  it('are silent where the draft has its keys elsewhere', async () => {
    const elsewhere = '---\nbibliography: ../library/mine.bib\n---\n\nOne [@nobody2020].\n';
    assert.deepEqual((await client.open('a.md', elsewhere)).published.diagnostics, []);
    const own = '---\nreferences:\n- id: nobody2020\n---\n\nOne [@nobody2020].\n';
    assert.deepEqual((await client.open('b.md', own)).published.diagnostics, []);
  });

  it('count at once while they are typed, and say where an entry is broken', async () => {
    const draft = await client.open('a.md', 'One [@new2025].\n');
    assert.equal(draft.published.diagnostics.length, 1);
    const known = client.next(draft.uri, ({ diagnostics }) => diagnostics.length === 0);
    const { uri, edit } = await client.open('refs.bib', bib);
    edit('@book{berg1999', '@misc{new2025, title = {New}}\n@book{berg1999');
    await known;
    const told = client.next(uri, ({ diagnostics }) => diagnostics.length === 1);
    const gone = client.next(draft.uri, ({ diagnostics }) => diagnostics.length === 1);
    edit('{new2025, title = {New}}', '{new2025, title = {New}');
    const [problem] = (await told).diagnostics;
    assert.match(String(problem?.message), /cannot be read/);
    assert.deepEqual(problem?.range.start, { line: 6, character: 6 });
    await gone;
    const again = client.next(draft.uri, ({ diagnostics }) => diagnostics.length === 0);
    edit('{new2025, title = {New}', '{new2025, title = {New}}');
    await again;
  });

  it('are read from elsewhere where the settings name them', async () => {
    await client.stop();
    const named = { 'sourceline.json': JSON.stringify({ bibliography: 'node_modules/far/away.bib' }) };
    client = await startClient(
      { ...named, 'node_modules/far/away.bib': bib, 'corpus/a.txt': 'A\n\nB.\n' },
      { capabilities: {} },
    );
    const { published } = await client.open('a.md', 'One [@lind2024] and [@nobody2020].\n');
    assert.equal(published.diagnostics.length, 1);
  });

  it('change on disk', async () => {
    const draft = await client.open('a.md', 'One [@late2025].\n');
    const known = client.next(draft.uri, ({ diagnostics }) => diagnostics.length === 0);
    client.write('more/late.json', '[{"id": "late2025", "type": "book", "title": "Late"}]');
    const changes = [{ uri: client.uri('more/late.json'), type: 1 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await known;
  });

  it('show what is wrong with a source at its file, until it is mended', async () => {
    const uri = client.uri('corpus/broken.md');
    const change = (type: number) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
    const told = client.next(uri);
    client.write('corpus/broken.md', '---\ntitle: [open\n---\n\nText.\n');
    await change(1);
    const { diagnostics } = await told;
    assert.match(String(diagnostics[0]?.message), /front matter is not valid YAML/);
    assert.equal(diagnostics[0]?.code, 'source-problem');
    const mended = client.next(uri);
    client.write('corpus/broken.md', '---\ntitle: Closed\n---\n\nText.\n');
    await change(2);
    assert.deepEqual((await mended).diagnostics, []);
  });
});
