import type { DraftRule, Rule } from './rule';
import { dateConflict } from './rules/dateConflict';
import { figureConflict } from './rules/figureConflict';
import { inconsistentDraft } from './rules/inconsistentDraft';
import { nameConflict } from './rules/nameConflict';
import { quoteAltered } from './rules/quoteAltered';
import { quoteMisattributed } from './rules/quoteMisattributed';
import { relationConflict } from './rules/relationConflict';
import { unknownCitekey } from './rules/unknownCitekey';

/** All rules that see a block, in the order in which their findings are listed. The only place where a rule is registered. */
export const rules: readonly Rule[] = [
  figureConflict,
  dateConflict,
  quoteAltered,
  quoteMisattributed,
  nameConflict,
  unknownCitekey,
  relationConflict,
];

/** The rules that see the whole draft. */
export const draftRules: readonly DraftRule[] = [inconsistentDraft];
