import assert from 'node:assert/strict';
import type { Hover, Location } from 'vscode-languageserver-protocol';
import { buildServer, startClient, type TestClient } from './client';

const filler = 'Nothing else was decided on that long afternoon in the harbour office.';
const page = `<!doctype html><html><head><title>Ferry news</title></head><body><article><h1>Ferry news</h1>
<p>${filler}</p><p>${filler}</p><p>${filler}</p>
<p>The Ardvale ferry carried 412,000 passengers in 2023.</p></article></body></html>`;

const vtt = `WEBVTT

00:00:01.000 --> 00:00:04.000
<v Nora Lindgren>Good morning to all of you.

00:12:07.000 --> 00:12:11.000
<v Nora Lindgren>We dredged 38,000 tonnes of mud in 2024.
`;

const table = `Port,Cargo handled in 2022 (tonnes),Berths
Winderby,"1,200,000",6
Ardvale,"3,700,000",14
`;

const files = { 'corpus/ferry.html': page, 'corpus/hearing.vtt': vtt, 'corpus/cargo.csv': table };

const draft = `The Ardvale ferry carried 512,000 passengers in 2023.

Nora Lindgren said: “We dredged 39,000 tonnes of mud in 2024.”

The port of Ardvale handled 3,900,000 tonnes of cargo in 2022.
`;

interface Claim {
  readonly passages: readonly (Location & { readonly text: string })[];
}

describe('evidence', function () {
  this.timeout(30_000);
  let client: TestClient;
  const start = async (initializationOptions: object) => {
    client = await startClient(files, { initializationOptions });
    return client.open('a.md', draft);
  };
  const evidence = async (uri: string, position: object) => {
    const params = { uri, position };
    const claims = await client.connection.sendRequest<Claim[]>('sourceline/evidence', params);
    return claims.flatMap(({ passages }) => passages)[0];
  };

  before(function () {
    this.timeout(60_000);
    buildServer();
  });
  afterEach(() => client.stop());

  it('of a transcript stands at its cue, of a table in its row', async () => {
    const { uri, at } = await start({ reader: true });
    const said = await evidence(uri, at('39,000', 2));
    assert.equal(said?.uri, client.uri('corpus/hearing.vtt'));
    assert.equal(vtt.split('\n')[said?.range.start.line ?? 0], '00:12:07.000 --> 00:12:11.000');
    const row = await evidence(uri, at('3,900,000', 2));
    assert.equal(row?.uri, client.uri('corpus/cargo.csv'));
    assert.equal(table.split('\n')[row?.range.start.line ?? 0], 'Ardvale,"3,700,000",14');
  });

  it('of what is no text file stands in the reader, and its card leads there', async () => {
    const { uri, at } = await start({ reader: true });
    const passage = await evidence(uri, at('512,000', 2));
    assert.match(passage?.uri ?? '', /^sourceline-source:\/.*\/corpus\/ferry\.html\.txt$/);
    const read = await client.connection.sendRequest<{ text: string; file: string; marks: unknown[] }>(
      'sourceline/sourceText',
      { uri: passage?.uri },
    );
    const line = read.text.split('\n')[passage?.range.start.line ?? 0];
    assert.match(line ?? '', /412,000 passengers/);
    assert.equal(read.file, client.uri('corpus/ferry.html'));
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: at('512,000', 2),
    });
    assert.match((hover.contents as { value: string }).value, /\(<command:sourceline\.openPassage\?%5B/);
  });

  it('is not shown twice where the editor shows diagnostics over the card', async () => {
    const { uri, at } = await start({ hoverOfDiagnostics: true });
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: at('512,000', 2),
    });
    const { value } = hover.contents as { value: string };
    assert.match(value, /^— .*\n\n\*Why: /);
    assert.doesNotMatch(value, /412,000 passengers/);
  });

  it('stands in the file for clients that have no reader', async () => {
    const { uri, at } = await start({});
    const passage = await evidence(uri, at('512,000', 2));
    assert.equal(passage?.uri, client.uri('corpus/ferry.html'));
    assert.deepEqual(passage?.range.start, { line: 0, character: 0 });
  });

  it('is not handed out for any other address', async () => {
    await start({ reader: true });
    for (const uri of ['sourceline-source:/etc/passwd.txt', 'sourceline-source:', 'file:///etc/passwd'])
      assert.equal(await client.connection.sendRequest('sourceline/sourceText', { uri }), null);
  });
});
