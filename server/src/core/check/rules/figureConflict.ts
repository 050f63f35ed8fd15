import type { Corpus } from '../../corpus/corpus';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { bySentence } from '../values/bySentence';
import { frameOf } from '../values/frame';
import { judge } from '../values/judge';
import { report } from '../values/report';
import type { Setting } from '../values/setting';

/** Figures: money, counts, shares, measures, durations, ranks. */
export const figureConflict: Rule = {
  id: 'figure-conflict',
  description: 'A figure that the sources give otherwise.',
  sees: 'context',
  check: (block, corpus) => bySentence(block, corpus, figuresIn),
};

const figuresIn = (setting: Setting, corpus: Corpus): readonly Finding[] =>
  setting.sentence.figures
    .map((figure) => frameOf(figure, setting))
    .filter((frame) => isClaim(frame.cues))
    .map((frame) => report(frame.value, 'figure', 'figure-conflict', judge(frame, corpus)));

/** What is denied, corrected, supposed or told as hearsay claims nothing. */
const isClaim = (cues: { denied: boolean; hearsay: boolean; modality: string }): boolean =>
  !cues.denied && !cues.hearsay && cues.modality !== 'hypothesis';
