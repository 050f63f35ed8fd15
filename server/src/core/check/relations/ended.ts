import type { Reading } from './reading';

/**
 * Whether one says that something is so no longer, and the other that it was so before: "are no longer counted twice" and
 * "had been counted twice" go together, and the one even tells the other.
 */
export const isEndedSince = (a: Reading, b: Reading): boolean =>
  (isEnded(a) && !isOfNow(b)) || (isEnded(b) && !isOfNow(a));

const isEnded = (reading: Reading): boolean => ended.test(wordsOf(reading));
const ended =
  /\bno longer\b|\b(?:stop|ceas)(?:s|es|ped|ed)?\b|\b(?:n['’]t|not) (?:\p{L}+ )?any ?(?:longer|more)\b/iu;

/** "is", "will", "continues to": and not "was", "had been", "counted". */
const isOfNow = (reading: Reading): boolean => ofNow.test(wordsOf(reading));
const ofNow = /\b(?:is|are|will|still|does|do|continues?|remains?)\b/i;

const wordsOf = ({ predicate: { start, end }, setting: { sentence } }: Reading): string =>
  sentence.text.slice(start - sentence.start, end - sentence.start);
