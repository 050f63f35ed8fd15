import assert from 'node:assert/strict';
import type { ClaimKind } from '../../../server/src/core/check/finding';
import { withValueFix } from '../../../server/src/core/features/valueFix';

/** What a contradicted claim becomes, given the source's words. */
function check(kind: ClaimKind, draft: string, source: string, expected: string | undefined) {
  const finding = withValueFix({
    start: 10,
    end: 10 + draft.length,
    text: draft,
    kind,
    rule: kind === 'date' ? 'date-conflict' : 'figure-conflict',
    verdict: 'conflict',
    message: '',
    right: source,
    evidence: [],
  });
  assert.equal(finding.fix?.newText, expected);
}

describe('putting the source’s value', () => {
  const figures: [draft: string, source: string, expected: string][] = [
    ['close to $20 billion', 'nearly 30 billion dollars', 'nearly $30 billion'],
    ['nearly $40 billion', '30 billion dollars', '$30 billion'],
    ['1.9 million', '1.4 million', '1.4 million'],
    ['12%', '15–20 percent', '15–20%'],
    ['40 kilometres', '25 miles', '25 miles'],
    ['More than 70', 'more than 170', 'More than 170'],
    ['one-third', 'two-thirds', 'two-thirds'],
  ];
  for (const [draft, source, expected] of figures)
    it(`${draft} becomes ${expected}`, () => check('figure', draft, source, expected));

  it('keeps a date without a year yearless', () => {
    check('date', '14–15 November', '12–13 November 2025', '12–13 November');
    check('date', '3 May 2019', '5 May 2019', '5 May 2019');
    check('date', '1994', '1992', '1992');
  });

  it('leaves other claims alone', () => check('quote', 'one', 'two', undefined));
});
