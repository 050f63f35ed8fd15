import type { Corpus } from '../../corpus/corpus';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { bySentence } from '../values/bySentence';
import { frameOf } from '../values/frame';
import { judge } from '../values/judge';
import { report } from '../values/report';
import type { Setting } from '../values/setting';

/** Dates: days, months, years, spans, and expressions that count from another date. */
export const dateConflict: Rule = {
  id: 'date-conflict',
  description: 'A date that the sources give otherwise.',
  sees: 'context',
  check: (block, corpus) => bySentence(block, corpus, datesIn),
};

const datesIn = (setting: Setting, corpus: Corpus): readonly Finding[] =>
  setting.sentence.dates
    .map((date) => frameOf(date, setting))
    .filter((frame) => !frame.cues.denied && !frame.cues.hearsay && frame.cues.modality !== 'hypothesis')
    .map((frame) => report(frame.value, 'date', 'date-conflict', judge(frame, corpus)));
