import assert from 'node:assert/strict';
import fc from 'fast-check';
import { predicates } from '../../../server/src/core/extract/relations';

/** Predicates as "words", with "not" in front of a denied one, "?" of one whose truth is bent, and what it is if no fact. */
const read = (text: string): readonly string[] =>
  predicates(text).map(({ start, end, negated, bent, modality, voice }) =>
    [
      bent ? '?' : negated ? 'not' : '',
      text.slice(start, end),
      voice === 'active' ? '' : `(${voice})`,
      modality === 'fact' ? '' : `(${modality})`,
    ]
      .filter(Boolean)
      .join(' '),
  );

const rows: readonly (readonly [sentence: string, expected: readonly string[]])[] = [
  ['The miller sold his barge.', ['sold']],
  ['The miller did not sell his barge.', ['not did not sell']],
  ["The miller hasn't yet sold his barge.", ["not hasn't yet sold"]],
  ['The miller no longer sells flour.', ['not no longer sells']],
  ['The barge was sold by the miller.', ['was sold (passive)']],
  ['No barge was sold.', ['not was sold (passive)']],
  ['Nobody sold a barge.', ['not sold']],
  ['The miller sold no barge.', ['not sold']],
  ['The miller will sell his barge.', ['will sell (plan)']],
  ['The miller might sell his barge.', ['might sell (hypothesis)']],
  ['The miller did not only sell his barge.', ['? did not only sell']],
  ['The miller is not a member of the guild.', ['not is not a member (copula)']],
  ['The mill is cheaper than planned.', ['is cheaper (copula)']],
  ['The miller has stopped grinding oats.', ['has stopped', 'not has stopped grinding']],
];

describe('what clauses say is done', () => {
  for (const [sentence, expected] of rows) it(sentence, () => assert.deepEqual(read(sentence), expected));

  it('any text: spans lie in it, in order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const found = predicates(text);
        for (const { start, end, right } of found)
          assert.ok(0 <= start && start < end && end <= text.length && right.end <= text.length);
        const ends = found.map(({ end }) => end);
        assert.deepEqual(
          ends,
          [...ends].sort((a, b) => a - b),
        );
      }),
    );
  });
});
