import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildCli } from '../support/cli';

let cli = '';

/** A new folder that holds these files. */
function write(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs the bundled command line in a folder that holds these files. */
function run(files: Record<string, string | Buffer>, ...args: string[]) {
  const cwd = write(files);
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8' });
  rmSync(cwd, { recursive: true });
  return { status, stdout, stderr };
}

const bridge = { 'corpus/bridge.md': '# The bridge\n\nThe bridge over the Lune cost 30 million pounds.\n' };

describe('command line', () => {
  before(() => {
    cli = buildCli();
  });

  const misuse: [title: string, args: string[], says: RegExp][] = [
    ['no command', [], /no command/],
    ['an unknown command', ['chekc', 'a.md'], /unknown command "chekc"/],
    ['no draft', ['check'], /no draft/],
    ['an unknown option', ['check', '--fast', 'a.md'], /--fast/],
    ['an unknown rule', ['check', '--rule', 'spelling', 'a.md'], /unknown rule "spelling"/],
    ['an unknown format', ['check', '--format', 'xml', 'a.md'], /unknown format "xml"/],
    ['a limit that is no number', ['check', '--max-warnings', 'few', 'a.md'], /takes a number/],
    ['a place that is none', ['explain', 'a.md'], /explain takes one FILE:LINE:COL/],
    ['a corpus folder that is not there', ['check', '--corpus', 'gone', 'a.md'], /gone/],
    ['a draft that is not there', ['check', '--corpus', 'corpus', 'gone.md'], /gone\.md/],
    ['a folder without drafts', ['check', '--corpus', 'corpus', 'corpus'], /no Markdown/],
  ];
  for (const [title, args, says] of misuse) {
    it(`answers ${title} with one line and exit code 2`, () => {
      const { status, stdout, stderr } = run({ ...bridge, 'a.md': 'Text.\n' }, ...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, says);
      assert.equal(stderr.trimEnd().split('\n').length, 1);
    });
  }

  it('lists with --problems only what something is wrong with, files that cannot be read too', () => {
    const files = {
      ...bridge,
      'corpus/open.md': '---\ntitle: [open\n---\n\nText.\n',
      'corpus/binary.txt': Buffer.from([1, 0, 2]),
    };
    const { stdout, status } = run(files, 'sources', '--problems');
    assert.equal(status, 0);
    assert.doesNotMatch(stdout, /bridge\.md/);
    assert.match(stdout, /^open\.md /m);
    assert.match(stdout, /^problem open\.md: The front matter is not valid YAML/m);
    assert.match(stdout, /^problem binary\.txt was not read: it is not a text file/m);
  });

  it('explains how the verdict on a place came about', () => {
    const files = { ...bridge, 'a.md': 'The bridge over the Lune cost 41 million pounds.\n' };
    const { status, stdout } = run(files, 'explain', 'a.md:1:32');
    assert.equal(status, 0);
    assert.match(stdout, /“41 million pounds”: conflict/);
    assert.match(stdout, /1\. differs: 30 million pounds = 30,000,000 \(GBP\), The bridge/);
    assert.match(run(files, 'explain', 'a.md:1:1').stdout, /Nothing that is checked stands there/);
  });

  it('reads bibliographies beside the drafts and below the corpus, and hints at keys that are in none', () => {
    const files = {
      ...bridge,
      'refs.bib': '@misc{lind2024, title = {Of the bridge}, year = {2024}, file = {bridge.md}}\n',
      'corpus/more/refs.ris': 'TY  - BOOK\nTI  - Lune\nID  - ott1999\nER  - \n',
      'a.md': 'It stands [@lind2024; @ott1999; @nobody2020].\n',
    };
    const text = run(files, 'check', 'a.md');
    assert.match(text.stdout, /^a\.md:1:33 hint unknown-citekey\n {2}No bibliography/);
    assert.match(text.stdout, /no conflict, 0 supported, 0 unverifiable/);
    assert.equal(text.status, 0);
    const [file] = JSON.parse(run(files, 'check', '--format', 'json', 'a.md').stdout).files;
    assert.deepEqual(file.claims, []);
    assert.equal(file.citations[0].text, '@nobody2020');
    assert.match(run(files, 'sources').stdout, /bridge\.md +Of the bridge.*2024.*@lind2024/);
  });

  it('prints help and version with exit code 0', () => {
    assert.match(run({}, '--help').stdout, /usage:/);
    assert.match(run({}, '--version').stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('reports every draft of a folder as JSON of version 1', () => {
    const files = {
      ...bridge,
      'drafts/a.md': 'One.\n',
      'drafts/b/c.md': 'Two.\n',
      'drafts/.x/d.md': 'Three.\n',
    };
    const { status, stdout } = run(files, 'check', '--format', 'json', 'drafts');
    const report = JSON.parse(stdout);
    assert.equal(status, 0);
    assert.equal(report.version, 1);
    assert.equal(report.corpus.sources, 1);
    assert.deepEqual(
      report.files.map((file: { path: string }) => file.path),
      ['drafts/a.md', 'drafts/b/c.md'],
    );
  });

  it('takes no source for a draft', () => {
    const { stdout } = run({ ...bridge, 'draft.md': 'One.\n' }, 'check', '--format', 'json', '.');
    assert.deepEqual(
      JSON.parse(stdout).files.map((file: { path: string }) => file.path),
      ['draft.md'],
    );
  });

  it('ends quietly when nobody reads on', () => {
    const drafts = Object.fromEntries(
      Array.from({ length: 2000 }, (_, n) => [`drafts/${n}.md`, 'The bridge cost 40 million pounds.\n']),
    );
    const cwd = write({ ...bridge, ...drafts });
    const command = `"${process.execPath}" "${cli}" check --format json drafts | head -c 10`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
    rmSync(cwd, { recursive: true });
    assert.equal(stdout, '{"version"');
    assert.equal(stderr, '');
  });

  it('writes no colour codes into a pipe', () => {
    const { stdout } = run({ ...bridge, 'draft.md': 'One.\n' }, 'check', 'draft.md');
    assert.ok(!stdout.includes('\u001b'));
    assert.match(stdout, /no conflict.*1 draft, 1 source/);
  });

  const report = '# The works\n\nThe bridge over the Lune cost 40 million pounds.\n';
  const harmless: [title: string, files: Record<string, string | Buffer>, says: RegExp | undefined][] = [
    ['an empty draft', { 'drafts/bad.md': '' }, undefined],
    [
      'a draft that is not UTF-8',
      { 'drafts/bad.md': Buffer.from('Caf\u00e9.\n', 'latin1') },
      /drafts\/bad\.md: The file is not valid UTF-8/,
    ],
    [
      'a draft that is no text',
      { 'drafts/bad.md': Buffer.from([1, 0, 2]) },
      /bad\.md was not checked: it is not a text file/,
    ],
    ['a draft of 20 MB', { 'drafts/bad.md': Buffer.alloc(20_000_000, 'So. ') }, /not checked: it has 20 MB/],
    ['a draft whose front matter is no YAML', { 'drafts/bad.md': '---\na: [b\n---\n\nText.\n' }, undefined],
    ['a source that is empty', { 'corpus/bad.md': '' }, undefined],
    [
      'a source of 20 MB',
      { 'corpus/bad.txt': Buffer.alloc(20_000_000, 'So. ') },
      /bad\.txt was not read: it has 20 MB/,
    ],
    ['a source whose front matter is no YAML', { 'corpus/bad.md': '---\na: [b\n---\n\nText.\n' }, undefined],
    [
      'a paragraph of half a megabyte',
      { 'corpus/bad.txt': '“It cost 5 million,” said Ann Lee on 3 May. '.repeat(11_000) },
      undefined,
    ],
  ];
  for (const [title, files, says] of harmless) {
    it(`checks on after ${title}, which it ${says ? 'tells in one line' : 'passes over in silence'}`, () => {
      const { status, stdout, stderr } = run(
        { ...bridge, 'drafts/good.md': report, ...files },
        'check',
        'drafts',
      );
      assert.match(stdout, /^drafts\/good\.md:3:\d+ conflict figure-conflict$/m);
      assert.equal(status, 1);
      assert.equal(stderr.split('\n').length - 1, says ? 1 : 0, stderr);
      if (says) assert.match(stderr, says);
    }).timeout(30_000);
  }

  it('names the corpus folder that is missing, whatever else is wrong', () => {
    const files = { ...bridge, 'corpus/bad.txt': Buffer.from([1, 0, 2]), 'a.md': report };
    const { status, stderr } = run(files, 'check', '--corpus', 'corpus', '--corpus', 'gone', 'a.md');
    assert.equal(status, 2);
    assert.equal(stderr, 'sourceline: The corpus folder gone does not exist.\n');
  });

  it('reads a folder that is named twice once, and files of one name in two folders both', () => {
    const twice = run(bridge, 'sources', '--corpus', 'corpus', '--corpus', './corpus', '--corpus', '.');
    assert.match(twice.stdout, /^1 source$/m);
    const files = { ...bridge, 'more/bridge.md': '# Another bridge\n\nIt was never built.\n' };
    const both = run(files, 'sources', '--corpus', 'corpus', '--corpus', 'more').stdout;
    assert.match(both, /^bridge\.md +The bridge/m);
    assert.match(both, /^more\/bridge\.md +Another bridge/m);
  });

  it('takes paths with blanks and letters of any script', () => {
    const files = { 'quellen é/brücke 橋.md': bridge['corpus/bridge.md'], 'entwürfe 2/été 稿.md': report };
    const { status, stdout } = run(files, 'check', '--corpus', 'quellen é', 'entwürfe 2');
    assert.equal(status, 1);
    assert.match(stdout, /^entwürfe 2\/été 稿\.md:3:\d+ conflict/m);
    assert.match(stdout, /= The bridge \(brücke 橋\.md\)/);
  });

  it('passes over folders and drafts that it may not read, in one line each', function () {
    if (process.platform === 'win32') this.skip();
    const files = {
      ...bridge,
      'drafts/good.md': report,
      'drafts/b.md': '',
      'drafts/c/d.md': '',
      'corpus/e/f.md': '',
    };
    const cwd = write(files);
    copyFileSync(cli, join(cwd, 'cli.js'));
    chmodSync(cwd, 0o755);
    for (const path of ['drafts/b.md', 'drafts/c', 'corpus/e']) chmodSync(join(cwd, path), 0);
    // The superuser may read everything: the run is somebody else's.
    const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const args = [join(cwd, 'cli.js'), 'check', 'drafts'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', ...other });
    for (const path of ['drafts/c', 'corpus/e']) chmodSync(join(cwd, path), 0o755);
    rmSync(cwd, { recursive: true });
    assert.equal(status, 1, stderr);
    assert.match(stdout, /^drafts\/good\.md:3:\d+ conflict/m);
    assert.deepEqual(stderr.trimEnd().split('\n').sort(), [
      'sourceline: The folder e cannot be read (EACCES).',
      'sourceline: drafts/b.md: cannot be read (EACCES)',
      'sourceline: drafts/c: cannot be read (EACCES)',
    ]);
  });

  it('lists the sources', () => {
    assert.match(run(bridge, 'sources').stdout, /bridge\.md .*The bridge/);
  });
});
