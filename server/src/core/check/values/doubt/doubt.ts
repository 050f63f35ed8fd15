import type { Corpus } from '../../../corpus/corpus';
import type { Candidate } from '../candidate';

/** A reason not to trust that `best`, the passage that contradicts the draft best, speaks of the same thing. */
export type Doubt = (best: Candidate, candidates: readonly Candidate[], corpus: Corpus) => boolean;
