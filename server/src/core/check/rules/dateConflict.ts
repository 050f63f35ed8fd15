import type { Corpus } from '../../corpus/corpus';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { bySentence } from '../values/bySentence';
import { judgeValues } from '../values/claims';
import type { Setting } from '../values/setting';

/** Dates: days, months, years, spans, and expressions that count from another date. */
export const dateConflict: Rule = {
  id: 'date-conflict',
  description: 'A date that the sources give otherwise.',
  sees: 'context',
  check: (block, corpus) =>
    bySentence(block, corpus, { sees: 'around', concerns: ({ dates }) => dates.length > 0, judge: datesIn }),
};

const datesIn = (setting: Setting, corpus: Corpus): readonly Finding[] =>
  judgeValues(setting.sentence.dates, { kind: 'date', rule: 'date-conflict' }, setting, corpus);
