import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { buildServer, startClient, type TestClient } from './client';

interface Imported {
  readonly name: string;
  readonly outcome: string;
  readonly path?: string;
  readonly reason?: string;
  readonly uri?: string;
}

const draft = 'The Ardvale ferry carried 512,000 passengers in 2023 [@refs2024].\n';
const report = 'Ferry report\n\nThe Ardvale ferry carried 412,000 passengers in 2023.\n';

describe('importing over the protocol', function () {
  this.timeout(60_000);
  let client: TestClient;
  const send = (requests: readonly object[], id = 1) =>
    client.connection.sendRequest<Imported[]>('sourceline/import', { id, uri: client.uri('a.md'), requests });

  before(buildServer);
  afterEach(() => client.stop());

  it('takes files in, reads them at once and makes the usual folder where there is none', async () => {
    client = await startClient({ 'in/ferry.txt': report, 'in/refs.bib': '@misc{refs2024, title={R}}\n' });
    const { uri } = await client.open('a.md', draft);
    const told = client.next(uri, ({ diagnostics }) => diagnostics.length === 1);
    const results = await send([{ path: join(client.folder, 'in') }]);
    assert.deepEqual(
      results.map(({ outcome, path, uri: at }) => [outcome, path, at]),
      [
        ['imported', 'in/ferry.txt', client.uri('corpus/in/ferry.txt')],
        ['imported', 'in/refs.bib', client.uri('corpus/in/refs.bib')],
      ],
    );
    const { diagnostics } = await told;
    assert.equal(diagnostics[0]?.code, 'figure-conflict');
  });

  it('tells of its progress, and ends where it is cancelled with whole sources', async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`in/${n}.txt`, `Text ${n}.\n`]));
    client = await startClient(files);
    const cancel = new CancellationTokenSource();
    const seen: number[] = [];
    const half = client.notification<{ done: number; total: number }>('sourceline/importProgress', (one) => {
      seen.push(one.done);
      return one.done === 50 && one.total === 200;
    });
    const importing = client.connection.sendRequest(
      'sourceline/import',
      { id: 1, requests: [{ path: join(client.folder, 'in') }] },
      cancel.token,
    );
    await half;
    cancel.cancel();
    await importing.catch(() => {});
    assert.deepEqual(
      seen.slice(0, 50),
      Array.from({ length: 50 }, (_, n) => n + 1),
    );
    const left = readdirSync(join(client.folder, 'corpus', 'in'));
    assert.ok(left.length >= 100 && left.length < 400, `${left.length} files and records`);
    const again = await send([{ path: join(client.folder, 'in') }], 2);
    assert.equal(again.length, 200);
    assert.ok(again.some(({ outcome }) => outcome === 'known'));
    const names = readdirSync(join(client.folder, 'corpus', 'in'));
    assert.equal(names.length, 400);
    const sources = await client.connection.sendRequest<object[]>('sourceline/sources', {});
    assert.equal(sources.length, 200);
  });

  it('fetches a page only for a trusted workspace', async () => {
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/plain');
      response.end(report);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    process.env.SOURCELINE_TEST_HOSTS = host;
    try {
      const requests = [{ url: `http://${host}/ferry` }];
      client = await startClient({}, { initializationOptions: { trusted: false } });
      const [refused] = await send(requests);
      assert.deepEqual([refused?.outcome, refused?.reason], ['failed', 'the workspace is not trusted']);
      await client.stop();
      client = await startClient({});
      const [fetched] = await send(requests);
      assert.deepEqual([fetched?.outcome, fetched?.path], ['imported', 'ferry.txt']);
    } finally {
      delete process.env.SOURCELINE_TEST_HOSTS;
      server.close();
    }
  });

  it('gives pasted words the citation of the source they were copied from', async () => {
    client = await startClient({ 'corpus/ferry.txt': report, 'notes.txt': 'Mine.\n' });
    const { uri } = await client.open('a.md', draft);
    const ask = (source: string) =>
      client.connection.sendRequest('sourceline/pastedCitation', { uri, source });
    assert.deepEqual(await ask(client.uri('corpus/ferry.txt')), {
      title: 'Ferry report',
      mark: ' [@ferryreport]',
    });
    for (const other of [client.uri('notes.txt'), 'untitled:x', uri]) assert.equal(await ask(other), null);
  });
});
