import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildCli } from '../support/cli';
import { withFolder } from '../support/folder';

let cli = '';
const run = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8' });

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

/** 200 files of several formats and lengths, no two alike. */
function mixedFiles(): Record<string, string> {
  const make: Readonly<Record<string, (n: number) => string>> = {
    md: (n) => `---\ntitle: Note ${n}\ndate: 2024-01-02\n---\n\nThe quay of berth ${n} is long.\n`,
    txt: (n) => `Report ${n}\n\n${`Berth ${n} was dredged. `.repeat(20 * n)}\n`,
    html: (n) => `<!doctype html><title>Page ${n}</title><article><p>Berth ${n} is open.</p></article>`,
    csv: (n) => `Berth,Depth (metres)\n${n},14\n`,
    vtt: (n) => `WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nBerth ${n} is closed.\n`,
  };
  const endings = Object.keys(make);
  return Object.fromEntries(
    Array.from({ length: 200 }, (_, n) => {
      const ending = endings[n % endings.length] ?? 'md';
      return [`in/${n % 7}/file-${n}.${ending}`, make[ending]?.(n) ?? ''];
    }),
  );
}

/** Every visible file is one of the originals, whole; every record tells its file's hash. */
function assertConsistent(
  corpus: string,
  originals: ReadonlySet<string>,
): { files: number; records: number } {
  const visible = filesBelow(corpus).filter((path) => !/(?:^|\/)\./.test(path));
  const records = visible.filter((path) => path.endsWith('.meta.yaml'));
  const files = visible.filter((path) => !path.endsWith('.meta.yaml'));
  const hashes = new Map(files.map((path) => [path, sha256(readFileSync(join(corpus, path)))]));
  for (const [path, hash] of hashes) assert.ok(originals.has(hash), `${path} is whole`);
  assert.equal(new Set(hashes.values()).size, files.length, 'no content twice');
  for (const record of records) {
    const { sha256: told, retrieved } = parse(readFileSync(join(corpus, record), 'utf8'));
    assert.equal(told, hashes.get(record.slice(0, -'.meta.yaml'.length)), record);
    assert.ok(retrieved);
  }
  return { files: files.length, records: records.length };
}

/** Resolves once the process has printed so many lines. */
const lines = (child: ChildProcess, wanted: number): Promise<void> =>
  new Promise((resolve) => {
    let seen = 0;
    child.stdout?.on('data', (data) => {
      seen += String(data).split('\n').length - 1;
      if (seen >= wanted) resolve();
    });
  });

describe('sourceline import', function () {
  this.timeout(120_000);
  before(() => {
    cli = buildCli();
  });

  it('copies files into the corpus that the configuration names', () =>
    withFolder({ 'a.txt': 'One.', 'sourceline.json': '{"corpus": "sources"}' }, async (folder) => {
      const { status, stdout } = run(folder, 'import', 'a.txt', 'gone.txt');
      assert.equal(status, 1);
      assert.match(stdout, /^1\/2 .*gone\.txt: skipped, it cannot be read \(ENOENT\)\n2\/2 a\.txt\n$/);
      assert.deepEqual(filesBelow(join(folder, 'sources')), ['a.txt', 'a.txt.meta.yaml']);
      assert.equal(run(folder, 'import', 'a.txt').stdout.includes('already there as a.txt'), true);
    }));

  it('reads standard input, and reports as JSON', () =>
    withFolder({}, async (folder) => {
      const args = [cli, 'import', '--corpus', 'c', '--format', 'json', '-'];
      const { stdout, status } = spawnSync(process.execPath, args, {
        cwd: folder,
        input: 'The tide rose.\n',
        encoding: 'utf8',
      });
      assert.equal(status, 0);
      const { imported } = JSON.parse(stdout);
      assert.deepEqual(imported, [
        { name: 'The tide rose.txt', outcome: 'imported', path: 'The tide rose.txt' },
      ]);
    }));

  it('fetches a page on this command only, and never from inside the machine', () =>
    withFolder({}, async (folder) => {
      const page =
        '<!doctype html><html><head><title>Tides</title></head><body><article><p>The tide was high on 1 May.</p></article></body></html>';
      const server = createServer((_, response) => {
        response.setHeader('content-type', 'text/html');
        response.end(page);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
      const start = (hosts: string) =>
        new Promise<string>((resolve) => {
          const child = spawn(
            process.execPath,
            [cli, 'import', '--corpus', 'c', `http://${host}/news/high-tide`],
            {
              cwd: folder,
              env: { ...process.env, SOURCELINE_TEST_HOSTS: hosts },
            },
          );
          let out = '';
          child.stdout.on('data', (data) => {
            out += data;
          });
          child.on('close', () => resolve(out));
        });
      assert.match(await start(''), /failed, it leads into this machine or a private network/);
      assert.match(await start(host), /1\/1 high-tide\.html/);
      server.close();
      assert.equal(readFileSync(join(folder, 'c/high-tide.html'), 'utf8'), page);
      const record = parse(readFileSync(join(folder, 'c/high-tide.html.meta.yaml'), 'utf8'));
      assert.equal(record.url, `http://${host}/news/high-tide`);
      assert.equal(record.title, 'Tides');
      assert.equal(record.sha256, sha256(page));
    }));

  it('leaves a consistent corpus when it is killed half-way, and goes on from there', () =>
    withFolder(mixedFiles(), async (folder) => {
      const originals = new Set(Object.values(mixedFiles()).map(sha256));
      const corpus = join(folder, 'corpus');
      for (const wanted of [20, 60]) {
        const child = spawn(process.execPath, [cli, 'import', 'in'], { cwd: folder });
        const ended = new Promise((resolve) => child.once('exit', resolve));
        await lines(child, wanted);
        child.kill('SIGKILL');
        await ended;
        const { files, records } = assertConsistent(corpus, originals);
        assert.ok(files >= wanted && files < 200, `${files} of 200 were in when it was killed`);
        assert.ok(files - records <= 1, 'at most the last one has no record yet');
      }
      const { status, stdout } = run(folder, 'import', 'in');
      assert.equal(status, 0);
      assert.match(stdout, /^200\/200 /m);
      assert.deepEqual(assertConsistent(corpus, originals), { files: 200, records: 200 });
      assert.deepEqual(
        filesBelow(corpus).filter((path) => path.endsWith('.tmp')),
        [],
      );
    }));
});
