import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { emptyGrounding, withSources } from '../../server/src/core/grounding';
import { readFolders } from '../../server/src/node/readFolders';
import { buildCli } from '../support/cli';
import { type Files, withFolder, write } from '../support/folder';
import * as hostile from '../support/hostile';

const sentence = 'The tide at Vane rose by 41 centimetres in 1953, and nobody wrote it down. ';

/** Each hostile file, with what is said of it; where nothing is said it must be read. */
const files: readonly (readonly [path: string, content: string | Uint8Array, says?: RegExp])[] = [
  ['zip-bomb.docx', hostile.zipBomb(), /its archive unpacks to more than the 30 MB that are read/],
  ['nested.epub', hostile.nestedZip(), /it is no book \(META-INF\/container\.xml names no package\)/],
  ['nested.docx', hostile.nestedZip(), /it is no Word file/],
  ['outside.epub', hostile.outside(), /its archive names a part outside itself/],
  ['entities.docx', hostile.entityBomb(), /it declares XML entities of its own/],
  ['lying.docx', hostile.lyingZip(), /damaged|no text/],
  ['links.docx', hostile.externalLinks()],
  ['scripts.pdf', hostile.scriptedPdf()],
  ['swelling.pdf', hostile.swellingPdf(), /took too much memory|holds no text/],
  ['broken.pdf', '%PDF-1.7\nnothing', /no PDF, or a damaged one/],
  ['cut.docx', hostile.docx({}).slice(0, 400), /its archive is damaged/],
  [
    'endless.txt',
    hostile.endless(sentence, 4_900_000),
    /Of line 1 only the first 500,000 characters were read/,
  ],
  ['endless.md', hostile.endless(sentence, 4_900_000), /Of line 1 only/],
  ['endless-word.txt', hostile.endless('x', 4_900_000), /Of line 1 only/],
  ['commas.csv', hostile.endless(',', 4_900_000), /too much memory|read|empty/],
  ['tags.html', hostile.endless('<b>', 2_000_000), /it has more than 150,000 tags/],
  ['deep.eml', hostile.nestedMail(2000), /nested too deep/],
  [
    'aliases.md',
    `---\n${hostile.aliasBomb()}\n---\n\n${sentence}\n`,
    /front matter is not valid YAML and was ignored/,
  ],
  ['script.md', '---js\n{ "title": process.exit(7) }\n---\n\nThe net is 30 metres long.\n'],
  [
    'keys.md',
    `---\n__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\ntitle: Nets\n---\n\n${sentence}\n`,
  ],
  ['keys.csv', '__proto__,constructor,toString\n1,2,3\n'],
  [
    'keys.html',
    '<html><head><script type="application/ld+json">{"@type":"Article","__proto__":{"polluted":true},"headline":"Nets"}</script></head><body><p>The net is 31 metres long and was mended on 4 May 1954 by two sailors.</p></body></html>',
  ],
];

describe('hostile files', () => {
  let cli = '';
  before(() => {
    cli = buildCli();
  });

  it('are each refused or limited in clear words; nothing leaves, nothing is written, memory stays below 400 MB', function () {
    this.timeout(240_000);
    const corpus: Files = Object.fromEntries(files.map(([path, content]) => [`corpus/${path}`, content]));
    return withFolder(
      { ...corpus, 'corpus/sources.yaml': hostile.aliasBomb(), 'corpus/big.txt': '' },
      async (folder) => {
        truncateSync(join(folder, 'corpus/big.txt'), 200_000_000);
        cpSync('test/fixtures/trap.cjs', join(folder, 'trap.cjs'));
        const before = readdirSync(folder, { recursive: true }).sort();
        const { stdout, stderr, status } = run(folder);
        assert.equal(status, 0, stderr);
        assert.deepEqual(readdirSync(folder, { recursive: true }).sort(), before);
        assert.doesNotMatch(stderr, /LEFT THE MACHINE/);
        const { sources, problems } = JSON.parse(stdout) as Listing;
        for (const [path, , says] of files) {
          const source = sources.find((one) => one.source === path);
          const told = [...(source?.problems ?? []), ...problems.filter((one) => one.startsWith(path))].join(
            ' ',
          );
          if (says) assert.match(told, says, path);
          else assert.ok(source && told === '', `${path}: ${told}`);
        }
        assert.match(
          problems.join('\n'),
          /big\.txt was not read: it has 200 MB, more than the 5 MB that are read\./,
        );
        assert.match(problems.join('\n'), /sources\.yaml was ignored: it is not valid YAML/);
        const most = Number(/most memory: (\d+) KB/.exec(stderr)?.[1]) / 1000;
        assert.ok(most > 0 && most < 400, `${most} MB`);
      },
    );
  });

  it('leave the prototypes of objects alone, and what they hold is text', () =>
    withFolder({}, async (folder) => {
      for (const [path, content] of files.filter(([path]) => /^(?:keys|links|scripts|script)\./.test(path)))
        write(folder, { [path]: content });
      const { sources } = await readFolders([folder]);
      const { corpus } = withSources(emptyGrounding(), sources);
      assert.equal(({} as Record<string, unknown>).polluted, undefined);
      assert.equal(corpus.sources.get('keys.md')?.meta.title, 'Nets');
      assert.equal(corpus.sources.get('keys.html')?.meta.title, 'Nets');
      assert.equal(corpus.sources.get('links.docx')?.text, 'The buoy weighs 900 kilograms.');
      assert.equal(corpus.sources.get('scripts.pdf')?.text, 'The crane lifts 12 tonnes.');
      assert.match(corpus.sources.get('script.md')?.text ?? '', /The net is 30 metres long/);
    }));

  /** With Node's permissions: it may read, and start threads, and nothing else. */
  function run(folder: string) {
    const permissions = ['--experimental-permission', '--allow-fs-read=*', '--allow-worker'];
    const args = [...permissions, '--require', join(folder, 'trap.cjs'), cli];
    return spawnSync(process.execPath, [...args, 'sources', '--corpus', 'corpus', '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
  }
});

interface Listing {
  readonly sources: readonly { readonly source: string; readonly problems: readonly string[] }[];
  readonly problems: readonly string[];
}
