import type { Fails } from './gate';

/** "the first leg" is not "the second leg": ranks beside the value must meet where both sides have some. */
export const isOfAnotherRank: Fails = (draft, source) =>
  draft.ranks.size > 0 && source.ranks.size > 0 && ![...draft.ranks].some((rank) => source.ranks.has(rank));
