import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { readSource } from '../../server/src/core/sources/read';
import { readCorpus } from '../../server/src/node/readCorpus';
import { withFolder, write } from '../support/folder';

const paths = async (folder: string) => (await readCorpus(folder)).sources.map(({ path }) => path);

describe('readCorpus', () => {
  it('reads texts, Markdown and pages below the folder; hidden files, drafts and others are no sources', () =>
    withFolder(
      {
        'b.md': 'b',
        'a.txt': 'a',
        'deep/er/c.html': '<p>c</p>',
        'Upper.TXT': 'u',
        '.hidden/x.md': 'x',
        '.y.md': 'y',
        'drafts/mine.md': 'd',
        'image.png': 'p',
        'node_modules/readme.md': 'n',
      },
      async (folder) =>
        assert.deepEqual(await paths(folder), ['Upper.TXT', 'a.txt', 'b.md', 'deep/er/c.html']),
    ));

  it('takes metadata from sources.yaml, the nearest one first', () =>
    withFolder(
      {
        'sources.yaml': 'kiln.txt: {title: From above}\nclay/kiln.txt: {title: Far, author: Ada Pell}\n',
        'clay/sources.yaml': 'kiln.txt:\n  title: Near\n  date: 2019-04-02\n',
        'kiln.txt': 'Own title\n\nThe kiln cooled for nine days.',
        'clay/kiln.txt': 'Own title\n\nThe kiln cooled.',
      },
      async (folder) => {
        const { sources } = await readCorpus(folder);
        const metas = sources.map((raw) => readSource(raw).meta);
        assert.deepEqual(
          metas.map(({ title, date }) => [title, date?.label]),
          [
            ['Near', '2019-04-02'],
            ['From above', undefined],
          ],
        );
      },
    ));

  it('says what is wrong with a sources.yaml, and reads the rest', () =>
    withFolder({ 'sources.yaml': 'a: [', 'a.txt': 'The mill stands still.' }, async (folder) => {
      const { sources, problems } = await readCorpus(folder);
      assert.equal(sources.length, 1);
      assert.match(problems[0]?.message ?? '', /^sources\.yaml was ignored: it is not valid YAML/);
    }));

  const bad: readonly (readonly [
    name: string,
    content: Uint8Array,
    problem: RegExp | undefined,
    isRead: boolean,
  ])[] = [
    ['an empty file', Buffer.alloc(0), /^The file is empty\.$/, true],
    [
      'invalid UTF-8',
      Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x6f, 0x70, 0x65, 0x6e]),
      /not valid UTF-8/,
      true,
    ],
    ['a byte order mark', Buffer.from('\uFEFFThe café opened.'), undefined, true],
    ['UTF-16', Buffer.from('\uFEFFThe café opened.', 'utf16le'), undefined, true],
    ['a binary file', Buffer.from([1, 2, 0, 3, 0, 9]), /not a text file/, false],
    [
      '20 MB of text',
      Buffer.alloc(20_000_000, 'The mill stands still. '),
      /was not read: it has 20 MB/,
      false,
    ],
  ];
  for (const [name, content, problem, isRead] of bad)
    it(`${name}: ${problem ? 'one clear problem' : 'silence'}, and the rest is read`, () =>
      withFolder({ 'bad.txt': content, 'good.txt': 'The mill stands still.' }, async (folder) => {
        const { sources, problems } = await readCorpus(folder);
        assert.equal(sources.length, isRead ? 2 : 1);
        const told = [...problems, ...sources.flatMap((raw) => readSource(raw).problems)].map(
          ({ message }) => message,
        );
        assert.equal(told.length, problem ? 1 : 0, told.join());
        if (problem) assert.match(told[0] ?? '', problem);
        if (name.includes('UTF-8')) assert.ok(sources[0]?.text.startsWith('Café'));
        if (isRead && name !== 'an empty file') assert.ok(!sources[0]?.text.startsWith('\uFEFF'));
      }));

  it('reads a page in the charset that it declares', () =>
    withFolder(
      {
        'a.html': Buffer.from(
          '<html><head><meta charset="windows-1251"></head><body><p>\xcc\xee\xf1\xf2</p></body></html>',
          'latin1',
        ),
      },
      async (folder) => {
        const { sources } = await readCorpus(folder);
        assert.equal(sources[0]?.text, 'Мост');
        assert.deepEqual(sources[0]?.problems, []);
      },
    ));

  it('tells a missing folder from an empty one', () =>
    withFolder({ 'file.txt': 'x', empty: null }, async (folder) => {
      const missing = await readCorpus(join(folder, 'nowhere'));
      assert.ok(missing.missing);
      assert.match(missing.problems[0]?.message ?? '', /does not exist\.$/);
      assert.ok((await readCorpus(join(folder, 'file.txt'))).missing);
      assert.ok((await readCorpus(join(folder, 'x'.repeat(300)))).missing);
      assert.deepEqual(await readCorpus(join(folder, 'empty')), {
        folder: join(folder, 'empty'),
        sources: [],
        problems: [],
        missing: false,
      });
    }));

  it('follows links once, round loops too', () =>
    withFolder({ 'notes/a.txt': 'x' }, async (folder) => {
      symlinkSync(folder, join(folder, 'notes', 'loop'));
      symlinkSync(join(folder, 'self'), join(folder, 'self'));
      symlinkSync(join(folder, 'self'), join(folder, 'self.txt'));
      assert.deepEqual(await paths(folder), ['notes/a.txt']);
    }));

  it('says which folder has no read rights', function () {
    if (process.getuid?.() === 0) {
      console.log('      skipped: the superuser may read every folder');
      this.skip();
    }
    return withFolder({ 'closed/a.txt': 'x', 'b.txt': 'y' }, async (folder) => {
      chmodSync(join(folder, 'closed'), 0);
      const { sources, problems } = await readCorpus(folder);
      chmodSync(join(folder, 'closed'), 0o700);
      assert.equal(sources.length, 1);
      assert.deepEqual(
        problems.map(({ message }) => message),
        ['The folder closed cannot be read (EACCES).'],
      );
    });
  });

  it('says in one sentence why a file could not be read', () =>
    withFolder({ 'a.txt': 'x' }, async (folder) => {
      write(folder, { 'gone.txt': 'x' });
      const { readSourceFile } = await import('../../server/src/node/readSourceFile');
      assert.deepEqual(await readSourceFile(folder, 'a.txt/b.txt'), {
        problem: 'a.txt/b.txt cannot be read (ENOTDIR).',
      });
    }));
});
