import type { Corpus } from '../../../corpus/corpus';
import type { Candidate } from '../candidate';
import type { Frame } from '../frame';

/** Whether the draft's value is another matter than the one of `best`, whatever way found that they differ. */
export type Veto = (
  draft: Frame,
  best: Candidate,
  candidates: readonly Candidate[],
  corpus: Corpus,
) => boolean;
