import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { findConfig } from '../../server/src/node/config';
import { withFolder } from '../support/folder';

describe('findConfig', () => {
  it('finds the nearest sourceline.json above a draft; its folders are relative to it', () =>
    withFolder(
      {
        'sourceline.json':
          '{"corpus": ["notes", "../more"], "citation": {"style": "footnote"}, "rules": {"unsourced": true}}',
        'a/b/draft.md': '',
      },
      async (folder) => {
        const config = await findConfig(join(folder, 'a/b/draft.md'));
        assert.deepEqual(config, {
          file: join(folder, 'sourceline.json'),
          corpus: [join(folder, 'notes'), join(folder, '../more')],
          citation: { style: 'footnote' },
          rules: { unsourced: true },
        });
      },
    ));

  it('falls back to the folder corpus/', () =>
    withFolder({ 'draft.md': '' }, async (folder) => {
      assert.deepEqual((await findConfig(join(folder, 'draft.md'), folder)).corpus, [join(folder, 'corpus')]);
    }));

  for (const text of ['{"corpus": [', '[]', '{"corpus": 7}', 'nonsense'])
    it(`says in one sentence what is wrong: ${text}`, () =>
      withFolder({ 'sourceline.json': text, corpus: null }, async (folder) => {
        const config = await findConfig(folder);
        assert.match(config.problem ?? '', /sourceline\.json was ignored: [^\n]*\.$/);
        assert.deepEqual(config.corpus, [join(folder, 'corpus')]);
      }));
});
