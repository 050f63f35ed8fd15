import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { editor } from '../../../scripts/lib/editor.mjs';

const STARTUP_MS = 30_000;
const SHUTDOWN_MS = 2_000;

/** VS Code's real workbench and extension host, served on this machine only. */
export interface CodeServer {
  /** Host and port, as in `vscode-remote://AUTHORITY/path`. */
  readonly authority: string;
  /** Resolves when the server has ended, asked or not. */
  readonly ended: Promise<void>;
  /** The last lines of its log. */
  readonly logTail: () => string;
  /** Ends the server with its extension hosts and language servers: its own process group and nothing else. */
  readonly stop: () => Promise<void>;
}

/** Starts a server with all its state in `folder`; resolves when it answers. */
export async function startCodeServer(
  folder: string,
  userData: string,
  extensions: string,
): Promise<CodeServer> {
  const authority = `127.0.0.1:${await freePort()}`;
  const log = join(folder, 'server.log');
  const output = openSync(log, 'w');
  const child = spawn(editor.node, serverArguments(folder, authority, userData, extensions), {
    env: serverEnvironment(folder),
    stdio: ['ignore', output, output],
    detached: true,
  });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => resolve()).once('error', () => resolve()),
  );
  const logTail = () => readFileSync(log, 'utf8').trimEnd().split('\n').slice(-10).join('\n');
  const server = { authority, ended, logTail, stop: () => endGroup(child) };
  try {
    await Promise.race([
      answers(authority),
      ended.then(() => Promise.reject(new Error('the server ended early'))),
    ]);
  } catch (error) {
    await server.stop();
    throw new Error(`code-server did not start: ${error}\n${logTail()}`);
  }
  return server;
}

/** The address that opens a folder; the payload holds the workbench's start options. */
export function workbenchUrl(server: CodeServer, workspace: string, payload: [string, string][]): string {
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
  return `http://${server.authority}/?${query}`;
}

/** A file as the workbench names it. */
export const remoteUri = (server: CodeServer, path: string): string =>
  `vscode-remote://${server.authority}${path}`;

function serverArguments(folder: string, authority: string, userData: string, extensions: string): string[] {
  return [
    join(editor.codeServer, 'out/node/entry.js'),
    ...['--config', join(folder, 'config.yaml'), '--bind-addr', authority, '--auth', 'none'],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
    '--disable-getting-started-override',
    // Without the test driver a built workbench ignores the payload's extensionTestsPath.
    ...['--vscode-option', 'enable-smoke-test-driver'],
    ...['--user-data-dir', userData, '--extensions-dir', extensions],
  ];
}

export function serverEnvironment(folder: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !isForeign(name));
  const temporary = join(folder, 't');
  mkdirSync(temporary, { recursive: true });
  return {
    ...Object.fromEntries(inherited),
    HOME: join(folder, 'home'),
    XDG_CONFIG_HOME: join(folder, 'home/.config'),
    XDG_DATA_HOME: join(folder, 'home/.local'),
    TMPDIR: temporary,
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  };
}

/** Variables of another editor or server that this one would take for its own. */
const isForeign = (name: string): boolean =>
  /^(VSCODE_|ELECTRON_|npm_)/.test(name) || name === 'PORT' || name === 'NODE_OPTIONS';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(authority: string): Promise<void> {
  const deadline = Date.now() + STARTUP_MS;
  while (!(await isHealthy(authority))) {
    if (Date.now() > deadline) throw new Error(`no answer within ${STARTUP_MS / 1000} s`);
    await delay(100);
  }
}

function isHealthy(authority: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(`http://${authority}/healthz`, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode === 200));
    });
    request.on('error', () => resolve(false));
  });
}

async function endGroup(child: ChildProcess): Promise<void> {
  const deadline = Date.now() + SHUTDOWN_MS;
  signalGroup(child, 'SIGTERM');
  while (signalGroup(child, 0) && Date.now() < deadline) await delay(50);
  signalGroup(child, 'SIGKILL');
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false;
  try {
    return process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}
