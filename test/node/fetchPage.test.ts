import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { isPublicAddress } from '../../server/src/node/import/addresses';
import { type FetchOptions, fetchPage, NotFetched } from '../../server/src/node/import/fetchPage';

const open = '93.184.216.34';
const addresses: readonly (readonly [string, boolean])[] = [
  [open, true],
  ['2606:2800:220:1::1', true],
  ['127.0.0.1', false],
  ['127.8.8.8', false],
  ['10.0.0.1', false],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:93.184.216.34', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['2001:0:7f00:1::', false],
  ['2001:db8::1', false],
  ['nonsense', false],
];

describe('addresses', () => {
  for (const [address, isPublic] of addresses)
    it(`${address} is ${isPublic ? 'public' : 'not public'}`, () =>
      assert.equal(isPublicAddress(address), isPublic));
});

const page = '<!doctype html><title>Tides</title><p>The tide was high.</p>';

const answers: RequestListener = ({ url = '', headers }, response) => {
  const send = (status: number, more: Record<string, string>, body: string | Buffer = '') => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...more });
    response.end(body);
  };
  const to = /^\/to\/(.*)$/.exec(url)?.[1];
  const hops = Number(/^\/hops\/(\d+)$/.exec(url)?.[1]);
  if (to !== undefined) send(302, { location: decodeURIComponent(to) });
  else if (hops >= 0) send(hops === 0 ? 200 : 301, hops === 0 ? {} : { location: `/hops/${hops - 1}` }, page);
  else if (url === '/page') send(200, {}, page);
  else if (url === '/packed') send(200, { 'content-encoding': 'gzip' }, gzipSync(page));
  else if (url === '/bomb') send(200, { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(5_000_000)));
  else if (url === '/big') send(200, {}, Buffer.alloc(2_000_000, 'a'));
  else if (url === '/headers') send(200, {}, JSON.stringify(headers));
  else if (url !== '/silence') send(404, {}, 'gone');
};

describe('fetching a page', () => {
  let server: Server;
  let base = '';
  let options: FetchOptions = {};

  before(async () => {
    server = createServer(answers);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    base = `http://${host}`;
    options = { testHosts: [host], limits: { bytes: 1_000_000, time: 10_000, redirects: 3 } };
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const fails = (address: string, says: RegExp, more: FetchOptions = {}) =>
    assert.rejects(fetchPage(address, { ...options, ...more }), (error) => {
      assert.ok(error instanceof NotFetched, String(error));
      assert.match(error.message, says);
      return true;
    });

  it('gives its bytes, its type and where it was found', async () => {
    for (const path of ['/page', '/packed', '/hops/3']) {
      const found = await fetchPage(base + path, options);
      assert.deepEqual([found.bytes.toString(), found.type], [page, 'text/html']);
      assert.equal(found.url, path === '/hops/3' ? `${base}/hops/0` : base + path);
    }
  });

  it('sends no cookie and no word about the machine', async () => {
    const { bytes } = await fetchPage(`${base}/headers`, options);
    assert.deepEqual(Object.keys(JSON.parse(bytes.toString())).sort(), [
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
  });

  it('never reaches into the machine or its network, at no hop and under no name', async () => {
    const inside = /this machine or a private network/;
    await fails(`${base}/page`, inside, { testHosts: [] });
    for (const address of [
      'http://localhost/',
      'http://0x7f.1/',
      'http://2130706433/',
      'http://[::1]/',
      'http://169.254.169.254/latest/',
    ])
      await fails(address, inside);
    await fails(`${base}/to/${encodeURIComponent('http://127.0.0.2/')}`, inside);
    await fails(`${base}/to/${encodeURIComponent('http://localhost:1/')}`, inside);
  });

  it('follows http and https only, and not for ever', async () => {
    await fails(`${base}/hops/4`, /more than 3 times/);
    await fails('ftp://example.org/a', /no http or https/);
    await fails('file:///etc/passwd', /no http or https/);
    await fails(`${base}/to/${encodeURIComponent('file:///etc/passwd')}`, /no http or https/);
    await fails('http://ada:secret@example.org/', /user name or password/);
    await fails('not an address', /no web address/);
  });

  it('has limits on size, packed or not, and on time', async () => {
    await fails(`${base}/big`, /more than 1 MB/);
    await fails(`${base}/bomb`, /more than 1 MB/);
    await fails(`${base}/silence`, /longer than 0\.2 s/, { limits: { ...options.limits, time: 200 } });
    await fails(`${base}/none`, /answers 404/);
  });

  it('ends when it is cancelled', async () => {
    const cancel = new AbortController();
    const fetching = fetchPage(`${base}/silence`, { ...options, signal: cancel.signal });
    cancel.abort();
    await assert.rejects(fetching, { name: 'AbortError' });
  });
});
