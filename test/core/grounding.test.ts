import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  emptyGrounding,
  findings,
  type Grounding,
  withActors,
  withDraft,
  withoutDraft,
  withSources,
} from '../../server/src/core/grounding';
import { readFolders } from '../../server/src/node/readFolders';

const draft = readFileSync('corpus/drafts/sample.md', 'utf8');

/** The sample corpus, with nothing remembered of earlier checks. */
async function fresh(): Promise<Grounding> {
  return withSources(emptyGrounding(), (await readFolders(['corpus'])).sources);
}

/** The same sources as another snapshot, for which nothing was worked out yet. */
const forgetful = ({ corpus, ...rest }: Grounding): Grounding => ({
  ...rest,
  corpus: { ...corpus, sources: new Map(corpus.sources) },
});

const isConflict = ({ verdict }: { readonly verdict: string }): boolean => verdict === 'conflict';

const plain = (grounding: Grounding, uri: string) => JSON.parse(JSON.stringify(findings(grounding, uri)));

describe('grounding', () => {
  it('finds after edits what it finds afresh', async () => {
    const edit = fc.record({
      at: fc.nat(draft.length),
      cut: fc.nat(12),
      words: fc.constantFrom('', 'x', 'e', ' the ', '7', ' not', '"', '\n\n', '. ', ' 2019 ', ' He said '),
    });
    const base = await fresh();
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        let text = draft;
        let grounding = withDraft(base, 'a', text);
        for (const { at, cut, words } of edits) {
          text = text.slice(0, at) + words + text.slice(at + cut);
          grounding = withDraft(grounding, 'a', text);
          findings(grounding, 'a', isConflict);
        }
        const anew = withDraft(forgetful(base), 'a', text);
        assert.deepEqual(plain(grounding, 'a'), plain(anew, 'a'));
        assert.deepEqual(findings(grounding, 'a', isConflict), findings(anew, 'a').filter(isConflict));
      }),
      { numRuns: 15 },
    );
  }).timeout(60_000);

  it('leaves earlier snapshots as they were', async () => {
    const before = withDraft(await fresh(), 'a', draft);
    const known = plain(before, 'a');
    withoutDraft(withDraft(before, 'a', 'Nothing.'), 'a');
    withSources(before, [], ['moscow-visit.md']);
    assert.deepEqual(plain(before, 'a'), known);
  });

  it('judges anew when the author states otherwise who is who', async () => {
    const stated = { actors: [], denied: ['Howard Lutnick', 'Lutnick'] };
    const sources = await fresh();
    const before = withDraft(sources, 'a', draft);
    const then = plain(before, 'a');
    const after = plain(withActors(before, stated), 'a');
    assert.notDeepEqual(after, then);
    assert.deepEqual(after, plain(withDraft(withActors(await fresh(), stated), 'a', draft), 'a'));
    assert.deepEqual(plain(before, 'a'), then);
  });

  it('says nothing of a draft that is not open', async () => {
    assert.deepEqual(findings(await fresh(), 'gone'), []);
  });
});
