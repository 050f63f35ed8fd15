import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { Diagnostic, InitializeResult, Position, Range } from 'vscode-languageserver-protocol';
import { bundle } from '../support/bundle';

const server = join(process.cwd(), 'out', 'test', 'server.js');

/** Bundles the server for the tests of this run. */
export function buildServer(): void {
  bundle('server/src/lsp/main.ts', 'server.js');
}

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface StartOptions {
  readonly capabilities?: object;
  readonly settings?: object;
  readonly initializationOptions?: object;
  /** A bundled server to start instead of the tests' own. */
  readonly server?: string;
}

/** A language client over real stdio, in a folder of its own. */
export interface TestClient {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  readonly folder: string;
  uri(path: string): string;
  /** Opens a draft, written or not, and waits for its first diagnostics. */
  open(path: string, text: string): Promise<OpenDraft>;
  /** The next diagnostics for this URI that satisfy the condition. */
  next(uri: string, holds?: (published: Published) => boolean): Promise<Published>;
  notification<T>(method: string, holds?: (params: T) => boolean): Promise<T>;
  write(path: string, content: string | Buffer): void;
  remove(path: string): void;
  stop(): Promise<void>;
}

export interface OpenDraft {
  readonly uri: string;
  readonly published: Published;
  text(): string;
  /** Replaces the first occurrence of some words; resolves with the diagnostics for the new version. */
  replace(words: string, by: string): Promise<Published>;
  /** Replaces `length` code units at an offset; resolves with the diagnostics for the new version. */
  splice(start: number, length: number, by: string): Promise<Published>;
  /** As `replace`, without waiting. */
  edit(words: string, by: string): number;
  /** The position `by` characters into the first occurrence of the words. */
  at(words: string, by?: number): Position;
  range(words: string): Range;
}

const capabilities = {
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
  },
};

/** Starts the server on a folder that holds these files and waits until the sources are read. */
export async function startClient(
  files: Record<string, string>,
  options: StartOptions = {},
): Promise<TestClient> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-lsp-'));
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  const child = spawn(process.execPath, [options.server ?? server, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const uri = (path: string) => pathToFileURL(join(folder, path)).href;
  const listeners = listen(connection);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => options.settings ?? null),
  );
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const root = pathToFileURL(folder).href;
  const ready = listeners.next('sourceline/status', ({ busy }: { busy: boolean }) => !busy);
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'test' }],
    capabilities: options.capabilities ?? capabilities,
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  await ready;
  const next = (of: string, holds: (published: Published) => boolean = () => true) =>
    listeners.next<Published>(
      'textDocument/publishDiagnostics',
      (params) => params.uri === of && holds(params),
    );
  return {
    connection,
    process: child,
    initialized,
    folder,
    uri,
    next,
    write,
    remove: (path) => rmSync(join(folder, path)),
    open: (path, text) => openDraft(connection, uri(path), text, next),
    notification: (method, holds) => listeners.next(method, holds),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listen(connection: MessageConnection) {
  type Waiting = { method: string; holds: (params: never) => boolean; resolve: (params: never) => void };
  const waiting = new Set<Waiting>();
  connection.onUnhandledNotification(({ method, params }) => {
    for (const one of waiting) {
      if (one.method !== method || !one.holds(params as never)) continue;
      waiting.delete(one);
      one.resolve(params as never);
    }
  });
  const next = <T>(method: string, holds: (params: T) => boolean = () => true): Promise<T> =>
    new Promise((resolve) => waiting.add({ method, holds, resolve }));
  return { next };
}

async function openDraft(
  connection: MessageConnection,
  uri: string,
  text: string,
  next: TestClient['next'],
): Promise<OpenDraft> {
  let current = text;
  let version = 1;
  const first = next(uri);
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version, text },
  });
  const published = await first;
  const at = (words: string, by = 0) => positionIn(current, indexIn(current, words) + by);
  const range = (words: string) => ({ start: at(words), end: at(words, words.length) });
  const change = (start: number, length: number, by: string): number => {
    const range = { start: positionIn(current, start), end: positionIn(current, start + length) };
    current = current.slice(0, start) + by + current.slice(start + length);
    version += 1;
    void connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: by }],
    });
    return version;
  };
  const answer = (wanted: number) => next(uri, (found) => found.version === wanted);
  const edit = (words: string, by: string) => change(indexIn(current, words), words.length, by);
  const replace = (words: string, by: string) => answer(edit(words, by));
  const splice = (start: number, length: number, by: string) => answer(change(start, length, by));
  return { uri, published, text: () => current, at, range, edit, replace, splice };
}

function indexIn(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`the draft has no "${words}"`);
  return at;
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: (before.at(-1) ?? '').length };
}
