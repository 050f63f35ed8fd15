import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Imported, importSources } from '../../server/src/node/import/importSources';
import { safeName } from '../../server/src/node/import/names';
import type { ImportRequest } from '../../server/src/node/import/plan';
import { readCorpus } from '../../server/src/node/readCorpus';
import { type Files, withFolder, write } from '../support/folder';

const now = () => new Date('2026-03-01T12:00:00Z');

/** All files below a folder, hidden ones too. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

async function withImport(
  files: Files,
  requests: (folder: string) => readonly ImportRequest[],
  use: (corpus: string, results: readonly Imported[], folder: string) => Promise<void> | void,
): Promise<void> {
  await withFolder(files, async (folder) => {
    const corpus = join(folder, 'corpus');
    mkdirSync(corpus, { recursive: true });
    await use(corpus, await importSources(corpus, requests(folder), { now }), folder);
  });
}

const paths =
  (...names: string[]) =>
  (folder: string) =>
    names.map((name) => ({ path: join(folder, name) }));

const letter = '---\ntitle: A letter\nauthor: Ada Lind\ndate: 2024-03-01\n---\n\nThe quay is long.\n';

describe('importing', () => {
  it('copies a file with a record of where it came from', () =>
    withImport({ 'letter.md': letter }, paths('letter.md'), async (corpus, results, folder) => {
      const [{ outcome, path } = { outcome: '', path: '' }] = results;
      assert.deepEqual([outcome, path], ['imported', 'letter.md']);
      assert.equal(readFileSync(join(corpus, 'letter.md'), 'utf8'), letter);
      const record = readFileSync(join(corpus, 'letter.md.meta.yaml'), 'utf8');
      assert.deepEqual(parse(record), {
        title: 'A letter',
        author: 'Ada Lind',
        date: '2024-03-01',
        from: 'letter.md',
        retrieved: '2026-03-01T12:00:00.000Z',
        sha256: createHash('sha256').update(letter).digest('hex'),
      });
      assert.ok(!record.includes(folder), 'no path of the machine');
    }));

  it('takes a text, and a whole folder with its bibliography, but not what it cannot read', () =>
    withImport(
      {
        'zotero/refs.bib': '@misc{a, title = {A}}\n',
        'zotero/files/1/a.txt': 'One.',
        'zotero/page.html': '<title>Page</title><p>Two.</p>',
        'zotero/page_files/frame.html': '<p>Frame</p>',
        'zotero/tool.exe': 'MZ',
        'zotero/.hidden.txt': 'no',
      },
      (folder) => [{ path: join(folder, 'zotero') }, { text: 'Harbour notes: day 1\n\nThe tide rose.\n' }],
      (corpus, results) => {
        assert.deepEqual(filesBelow(corpus), [
          'Harbour notes day 1.txt',
          'Harbour notes day 1.txt.meta.yaml',
          'zotero/files/1/a.txt',
          'zotero/files/1/a.txt.meta.yaml',
          'zotero/page.html',
          'zotero/page.html.meta.yaml',
          'zotero/refs.bib',
        ]);
        assert.deepEqual(
          results.filter(({ outcome }) => outcome === 'skipped').map(({ reason }) => reason),
          ['its format is not read'],
        );
      },
    ));

  it('overwrites nothing, and takes no content twice, whatever its name', () =>
    withImport(
      { 'corpus/a.txt': 'Old.', 'x/a.txt': 'New.', 'y/b.txt': 'Old.', 'y/c.txt': 'New.' },
      paths('x', 'x/a.txt', 'y/b.txt', 'y/c.txt', 'corpus/a.txt'),
      (corpus, results) => {
        assert.deepEqual(
          results.map(({ outcome, path }) => `${outcome} ${path}`),
          ['imported x/a.txt', 'known x/a.txt', 'known a.txt', 'known x/a.txt', 'known a.txt'],
        );
        assert.equal(readFileSync(join(corpus, 'a.txt'), 'utf8'), 'Old.');
      },
    ));

  it('finds a free name', () =>
    withImport({ 'corpus/a.txt': 'Old.', 'x/a.txt': 'New.' }, paths('x/a.txt'), (corpus, results) => {
      assert.equal(results[0]?.path, 'a-2.txt');
      assert.equal(readFileSync(join(corpus, 'a-2.txt'), 'utf8'), 'New.');
    }));

  it('leaves a record that is there as it is', () =>
    withImport(
      { 'corpus/a.txt': 'Old.', 'corpus/a.txt.meta.yaml': 'title: Mine\n', 'b.txt': 'Old.' },
      paths('b.txt'),
      (corpus) => assert.equal(readFileSync(join(corpus, 'a.txt.meta.yaml'), 'utf8'), 'title: Mine\n'),
    ));

  it('says what cannot be read and goes on', () =>
    withImport({ 'a.txt': 'One.' }, paths('gone.txt', 'a.txt'), (_corpus, results) => {
      assert.deepEqual(
        results.map(({ outcome, reason }) => [outcome, reason]),
        [
          ['skipped', 'it cannot be read (ENOENT)'],
          ['imported', undefined],
        ],
      );
    }));

  it('ends between two files when it is cancelled, with whole files only', () =>
    withFolder(
      Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`in/${n}.txt`, `Text ${n}.`])),
      async (folder) => {
        const cancel = new AbortController();
        const corpus = join(folder, 'corpus');
        const onProgress = (done: number) => done === 5 && cancel.abort();
        const results = await importSources(corpus, [{ path: join(folder, 'in') }], {
          onProgress,
          signal: cancel.signal,
        });
        assert.equal(results.length, 5);
        assert.equal(filesBelow(corpus).length, 10);
      },
    ));

  it('takes away what a killed import left, and nothing of one that runs', () =>
    withFolder(
      {
        'corpus/.sourceline-import-999999999-1.tmp': 'half',
        [`corpus/.sourceline-import-${process.pid}-0.tmp`]: 'half',
      },
      async (folder) => {
        await importSources(join(folder, 'corpus'), []);
        assert.deepEqual(filesBelow(join(folder, 'corpus')), [`.sourceline-import-${process.pid}-0.tmp`]);
      },
    ));

  it('gives records that the corpus reads, below what the author writes elsewhere', () =>
    withFolder({}, async (folder) => {
      write(folder, {
        'a.txt': 'Words.',
        'a.txt.meta.yaml': 'title: Told\nurl: https://tides.example/a\n',
        'b.txt': 'Words.',
        'b.txt.meta.yaml': 'title: [broken',
        'sources.yaml': 'a.txt:\n  title: Said by me\n',
      });
      const { sources, problems } = await readCorpus(folder);
      assert.deepEqual(
        sources.map(({ path }) => path),
        ['a.txt', 'b.txt'],
      );
      assert.equal(sources[0]?.record?.url, 'https://tides.example/a');
      assert.equal(sources[0]?.override?.title, 'Said by me');
      assert.match(problems[0]?.message ?? '', /^b\.txt\.meta\.yaml was ignored: it is not valid YAML/);
    }));

  const names: readonly (readonly [string, string])[] = [
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\a\\Report 1.pdf', 'Report 1.pdf'],
    ['.bashrc', 'bashrc'],
    ['a:b?c*.txt', 'a-b-c-.txt'],
    ['con.txt', '_con.txt'],
    ['', 'source'],
    ['évidence 稿.md', 'évidence 稿.md'],
    ['a\u202etxt.exe', 'a-txt.exe'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(100)}.pdf`],
  ];
  for (const [name, safe] of names) it(`names a file "${safe}"`, () => assert.equal(safeName(name), safe));
});
