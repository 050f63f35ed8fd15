import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { readChanges } from '../../server/src/node/readChanges';
import { readFolders } from '../../server/src/node/readFolders';
import { type Files, withFolder, write } from '../support/folder';

const start: Files = { 'a.txt': 'one', 'deep/b.md': 'two', 'deep/c.md': 'three' };

/** What was written, what was removed, which paths are told, which sources are read again, which are gone. */
const cases: readonly (readonly [
  string,
  Files,
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
])[] = [
  ['a changed file', { 'a.txt': 'ONE' }, [], ['a.txt'], ['a.txt'], []],
  ['a new file', { 'new.txt': 'four' }, [], ['new.txt'], ['new.txt'], []],
  ['a new table', { 't.csv': 'Boat,Year\nGull,1911' }, [], ['t.csv'], ['t.csv'], []],
  [
    'a new transcript',
    { 'deep/t.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n' },
    [],
    ['deep/t.vtt'],
    ['deep/t.vtt'],
    [],
  ],
  ['a deleted file', {}, ['a.txt'], ['a.txt'], [], ['a.txt']],
  ['a deleted folder', {}, ['deep'], ['deep'], [], ['deep/b.md', 'deep/c.md']],
  ['a new folder', { 'more/x/d.md': 'five', 'more/.e.md': '' }, [], ['more'], ['more/x/d.md'], []],
  [
    'sources.yaml',
    { 'deep/sources.yaml': 'b.md: {title: Two}' },
    [],
    ['deep/sources.yaml'],
    ['deep/b.md', 'deep/c.md'],
    [],
  ],
  [
    'what is no source',
    { 'drafts/x.md': '', 'y.png': '' },
    [],
    ['drafts/x.md', 'y.png', '../elsewhere.md'],
    [],
    [],
  ],
  ['a file that became unreadable', { 'a.txt': new Uint8Array([0, 1]) }, [], ['a.txt'], [], ['a.txt']],
];

describe('readChanges', () => {
  for (const [name, written, deleted, told, read, removed] of cases)
    it(`${name}: reads only what it concerns, and ends where reading everything ends`, () =>
      withFolder(start, async (folder) => {
        const before = await readFolders([folder]);
        write(folder, written);
        for (const path of deleted) rmSync(join(folder, path), { recursive: true });
        const change = await readChanges(
          [folder],
          before.files,
          told.map((path) => join(folder, path)),
        );
        assert.deepEqual(
          change.sources.map(({ path }) => path),
          read,
        );
        assert.deepEqual(change.removed, removed);
        await sameAsAll(folder, before, change);
      }));
});

type Reading = Awaited<ReturnType<typeof readFolders>>;
type Change = Awaited<ReturnType<typeof readChanges>>;

async function sameAsAll(folder: string, before: Reading, change: Change): Promise<void> {
  const sources = new Map(before.sources.map((source) => [source.path, source]));
  for (const id of change.removed) sources.delete(id);
  for (const source of change.sources) sources.set(source.path, source);
  const all = await readFolders([folder]);
  const sorted = [...sources.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  assert.deepEqual(sorted, all.sources);
  assert.deepEqual(new Map([...change.files].sort()), new Map([...all.files].sort()));
}
