import { lookup as resolveName } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { version } from '../../../../package.json';
import { isPublicAddress } from './addresses';

/** A page as it came. */
export interface FetchedPage {
  /** Where it was found, after redirects. */
  readonly url: string;
  readonly bytes: Buffer;
  /** "text/html", without parameters. */
  readonly type: string;
}

export interface FetchOptions {
  readonly signal?: AbortSignal;
  /** `host:port` pairs that are fetched from although they are not public: test servers. */
  readonly testHosts?: readonly string[];
  readonly limits?: Partial<FetchLimits>;
}

export interface FetchLimits {
  readonly bytes: number;
  /** For everything together, in milliseconds. */
  readonly time: number;
  readonly redirects: number;
}

const usual: FetchLimits = { bytes: 20_000_000, time: 30_000, redirects: 5 };

/** Why an address is not fetched, in a clause: "it is …". */
export class NotFetched extends Error {}

/**
 * Fetches one address by http or https, without cookies or passwords. Every hop's name is resolved once, its addresses
 * are checked, and the connection goes to the address that was checked, so that no name can change its mind in between.
 * Throws a `NotFetched` that says why.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const limits = { ...usual, ...options.limits };
  const tooLate = AbortSignal.timeout(limits.time);
  const signal = options.signal ? AbortSignal.any([options.signal, tooLate]) : tooLate;
  try {
    let url = checkedUrl(address);
    for (let hop = 0; hop <= limits.redirects; hop++) {
      const response = await get(url, options.testHosts ?? [], signal);
      const next = redirectOf(response, url);
      if (next === undefined) return await pageOf(response, url, limits.bytes, signal);
      response.destroy();
      url = next;
    }
    throw new NotFetched(`it leads on more than ${limits.redirects} times`);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (tooLate.aborted) throw new NotFetched(`it took longer than ${limits.time / 1000} s`);
    throw error instanceof NotFetched ? error : new NotFetched(reasonOf(error));
  }
}

const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ENOTFOUND' ? 'its host is not known' : `it cannot be reached (${code ?? message})`;
};

function checkedUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new NotFetched('it is no web address');
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new NotFetched(`it is no http or https address (${url.protocol})`);
  if (url.username || url.password) throw new NotFetched('it holds a user name or password');
  return url;
}

const redirects = new Set([301, 302, 303, 307, 308]);

function redirectOf({ statusCode = 0, headers }: IncomingMessage, url: URL): URL | undefined {
  if (!redirects.has(statusCode) || headers.location === undefined) return undefined;
  return checkedUrl(headers.location, url);
}

async function get(url: URL, testHosts: readonly string[], signal: AbortSignal): Promise<IncomingMessage> {
  const address = await checkedAddress(url, testHosts);
  signal.throwIfAborted();
  // Whatever name is asked for, the connection goes to the address that was checked.
  const lookup: LookupFunction = (_name, { all }, done) => {
    const family = isIP(address);
    if (all) done(null, [{ address, family }]);
    else done(null, address, family);
  };
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const headers = {
      'user-agent': `Sourceline/${version}`,
      accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5',
      'accept-encoding': 'gzip, br',
    };
    send(url, { lookup, headers, signal, agent: false }).on('response', resolve).on('error', reject).end();
  });
}

/** The address that a url's host stands for; all that it stands for must be public. */
async function checkedAddress(url: URL, testHosts: readonly string[]): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const found = isIP(host) ? [{ address: host }] : await resolveName(host, { all: true });
  const [first] = found;
  if (first === undefined) throw new NotFetched('its host is not known');
  if (testHosts.includes(`${host}:${port}`)) return first.address;
  if (!found.every(({ address }) => isPublicAddress(address)))
    throw new NotFetched('it leads into this machine or a private network');
  return first.address;
}

async function pageOf(
  response: IncomingMessage,
  url: URL,
  mostBytes: number,
  signal: AbortSignal,
): Promise<FetchedPage> {
  if (response.statusCode !== 200) {
    response.destroy();
    throw new NotFetched(`its server answers ${response.statusCode}`);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  const unpacker = unpackerOf(response.headers['content-encoding']);
  const reading = unpacker
    ? pipeline(response, unpacker, collect, { signal })
    : pipeline(response, collect, { signal });
  // The pipeline may report that it ended the connection, instead of why.
  await reading.catch((error) => {
    throw size > mostBytes ? new NotFetched(`it has more than ${mostBytes / 1e6} MB`) : error;
  });
  async function collect(parts: AsyncIterable<Buffer>): Promise<void> {
    for await (const part of parts) {
      size += part.length;
      if (size > mostBytes) throw new Error('too much');
      chunks.push(part);
    }
  }
  const type = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return { url: url.href, bytes: Buffer.concat(chunks), type };
}

function unpackerOf(encoding = 'identity'): Transform | undefined {
  switch (encoding.toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'identity':
      return undefined;
    default:
      throw new NotFetched(`its encoding ${encoding} is not understood`);
  }
}
