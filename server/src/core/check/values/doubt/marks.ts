import type { Match } from '../gates';

/** Another passage this close below the best one is as good. */
export const asGood = 0.08;
/** A passage that agrees casts doubt even when it is this much worse. */
export const lessGood = 0.25;
/** The score of a sentence that is all but copied. */
export const verbatim = 0.82;

/** Whether the one value's clause has a word of the draft's that the other's has not. */
export const tellsMore = ({ draft, source }: Match, than: Match): boolean =>
  [...draft.own].some((word) => source.own.has(word) && !than.source.own.has(word));
