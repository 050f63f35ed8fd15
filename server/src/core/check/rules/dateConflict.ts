import type { Corpus } from '../../corpus/corpus';
import type { AnalysedSentence } from '../../extract/analysis';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { bySentence } from '../values/bySentence';
import { judgeValues } from '../values/claims';
import { judgeDistances } from '../values/distances/claims';
import { mayTellDelay } from '../values/distances/delays';
import { mayTellDistance } from '../values/distances/expressions';
import type { Setting } from '../values/setting';

/** Dates: days, months, years, spans, times of day, expressions that count from another date, and how far two events lie apart. */
export const dateConflict: Rule = {
  id: 'date-conflict',
  description: 'A date that the sources give otherwise.',
  sees: 'context',
  check: (block, corpus) =>
    bySentence(block, corpus, { sees: 'around', concerns: tellsTime, judge: timesIn }),
};

const tellsTime = ({ dates, times, text }: AnalysedSentence): boolean =>
  dates.length + times.length > 0 || mayTellDistance(text) || mayTellDelay(text);

const timesIn = (setting: Setting, corpus: Corpus): readonly Finding[] => [
  ...judgeValues(
    [...setting.sentence.dates, ...setting.sentence.times],
    { kind: 'date', rule: 'date-conflict' },
    setting,
    corpus,
  ),
  ...judgeDistances(setting, corpus),
];
