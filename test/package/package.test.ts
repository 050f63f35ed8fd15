import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagedFiles, unpack, vsixPath } from './vsix';

const MEGABYTE = 1024 * 1024;

/** Lower case, because the packaging lowers README's and CHANGELOG's names. */
const ALLOWED =
  /^(package(\.nls)?\.json|readme\.md|changelog\.md|license(\.txt)?|icon\.png|media\/[\w.-]+\.svg|schemas\/[\w.-]+\.json|syntaxes\/[\w.-]+\.json|dist\/(client|server|cli)\.js|dist\/readers\/[\w-]+\.mjs|dist\/third_party_notices\.txt)$/;
const REQUIRED = [
  'package.json',
  'icon.png',
  'media/sourceline.svg',
  'schemas/actors.schema.json',
  'dist/client.js',
  'dist/server.js',
  'dist/cli.js',
];
const BUNDLED_PACKAGES = [
  'minisearch',
  '@citation-js/core',
  'mdast-util-from-markdown',
  'vscode-languageserver',
  'yaml',
];

describe('the packaged extension', () => {
  const vsix = vsixPath();
  before(function () {
    if (existsSync(vsix)) return;
    console.log(`No ${vsix}: run npm run package first.`);
    this.skip();
  });

  it('holds what runs and nothing else', () => {
    const files = [...packagedFiles(vsix).keys()];
    assert.deepEqual(
      files.filter((file) => !ALLOWED.test(file.toLowerCase())),
      [],
    );
    assert.deepEqual(
      REQUIRED.filter((file) => !files.includes(file)),
      [],
    );
  });

  it('is under 3 MB', () => {
    assert.ok(statSync(vsix).size < 3 * MEGABYTE);
  });

  it('names the licences of the packages it contains', () => {
    const notices = packagedFiles(vsix).get('dist/THIRD_PARTY_NOTICES.txt')?.toString() ?? '';
    for (const name of BUNDLED_PACKAGES) assert.ok(notices.includes(`\n${name} `), name);
  });

  it('carries no source map and no path of the machine that built it', () => {
    for (const [path, data] of packagedFiles(vsix)) {
      if (!/\.m?js$/.test(path)) continue;
      assert.ok(!data.includes('sourceMappingURL='), path);
      assert.ok(!data.includes(process.cwd()), path);
    }
  });

  it('runs its command line without node_modules', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sl-'));
    unpack(vsix, folder);
    const version = execFileSync(process.execPath, [join(folder, 'dist/cli.js'), '--version'], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    assert.match(version, /\d+\.\d+\.\d+/);
  });

  it('is the same list of files on npm', () => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json'], { encoding: 'utf8', stdio: 'pipe' });
    const [pack] = JSON.parse(output) as [{ files: { path: string }[] }];
    assert.deepEqual(
      pack.files.filter(({ path }) => !ALLOWED.test(path.toLowerCase())),
      [],
    );
    for (const file of REQUIRED)
      assert.ok(
        pack.files.some(({ path }) => path === file),
        file,
      );
  });
});
