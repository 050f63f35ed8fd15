import type { RuleId } from './finding';

/** All rule ids, in the order in which settings and help list them. */
export const ruleIds: readonly RuleId[] = [
  'figure-conflict',
  'date-conflict',
  'quote-altered',
  'quote-misattributed',
  'name-conflict',
  'relation-conflict',
  'disputed',
  'unsourced',
  'inconsistent-draft',
  'unknown-citekey',
];

export const isRuleId = (text: string): text is RuleId => (ruleIds as readonly string[]).includes(text);
