import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildCli } from '../support/cli';

let cli = '';

/** A new folder that holds these files. */
function write(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs the bundled command line in a folder that holds these files. */
function run(files: Record<string, string>, ...args: string[]) {
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

  it('lists the sources', () => {
    assert.match(run(bridge, 'sources').stdout, /bridge\.md .*The bridge/);
  });
});
