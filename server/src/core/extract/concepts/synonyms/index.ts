import { change } from './change';
import { conflict } from './conflict';
import { money } from './money';
import { politics } from './politics';
import { society } from './society';
import { world } from './world';

/**
 * Groups of words that reporting uses for the same thing, by lemma; the first names the concept. Curated by hand and kept
 * narrow: a wrong pair here can make two different things look alike, a missing one only costs a miss. Embeddings are no
 * substitute (they rate "banks" like "companies"). The words of a group member of two or three are joined by a space or a
 * hyphen. A word belongs to the first group that names it.
 */
export const synonymGroups: readonly string[] = [
  ...money,
  ...change,
  ...politics,
  ...conflict,
  ...world,
  ...society,
];
