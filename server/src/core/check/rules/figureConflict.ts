import type { Corpus } from '../../corpus/corpus';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { bySentence } from '../values/bySentence';
import { judgeValues } from '../values/claims';
import type { Setting } from '../values/setting';

/** Figures: money, counts, shares, measures, durations, ranks. */
export const figureConflict: Rule = {
  id: 'figure-conflict',
  description: 'A figure that the sources give otherwise.',
  sees: 'context',
  check: (block, corpus) =>
    bySentence(block, corpus, {
      sees: 'around',
      concerns: ({ figures }) => figures.length > 0,
      judge: figuresIn,
    }),
};

const figuresIn = (setting: Setting, corpus: Corpus): readonly Finding[] =>
  judgeValues(setting.sentence.figures, { kind: 'figure', rule: 'figure-conflict' }, setting, corpus);
