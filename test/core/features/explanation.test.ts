import assert from 'node:assert/strict';
import { emptyGrounding, explanations, withDraft, withSources } from '../../../server/src/core/grounding';

const source = {
  path: 'mole.md',
  format: 'markdown' as const,
  text: '---\ntitle: Harbour office\ndate: 2023-02-10\n---\nThe harbour office of Lanmere spent €418 million on the new outer mole. It may spend €90 million on a quay.\n',
};

/** What `explain` prints for the first place of `at` in a draft, line by line. */
function check(draft: string, at: string, expected: readonly string[]): void {
  const grounding = withDraft(withSources(emptyGrounding(), [source]), 'draft.md', draft);
  const told = explanations(grounding, 'draft.md', draft.indexOf(at)).flatMap((text) => text.split('\n'));
  for (const wanted of expected)
    assert.ok(
      told.some((line) => line.includes(wanted)),
      `${wanted}\n---\n${told.join('\n')}`,
    );
}

describe('explain', () => {
  it('tells the claim and the passage with its gates', () =>
    check('The harbour office of Lanmere spent €410 million on the new outer mole.', '€410', [
      '“€410 million”: conflict (figure-conflict)',
      'reads as  410,000,000 (EUR)',
      'measures  outer, mole',
      'actors    Lanmere',
      '1. differs: €418 million = 418,000,000 (EUR), Harbour office',
      'passed: measured thing, actors',
    ]));
  it('names the gate that a passage failed', () =>
    check('The harbour office of Lanmere spent €90 million on the ferries.', '€90', [
      'failed: measured thing',
    ]));
  it('names a slip', () =>
    check('When Lanmere paid for its outer mole, the bill came to €481 million.', '€481', [
      'a slip: swapped digits',
    ]));
  it('says nothing where nothing is claimed', () => {
    const grounding = withDraft(withSources(emptyGrounding(), [source]), 'draft.md', 'Nothing here.');
    assert.deepEqual(explanations(grounding, 'draft.md', 3), []);
  });
});
