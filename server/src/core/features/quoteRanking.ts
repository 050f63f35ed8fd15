import type { Rank } from './quoteIndex';

/** More than any two scores that are to count as equal differ by, and less than any that are not. */
const TIE = 1e-6;

/** The `most` hits with the highest scores, in their order; of equal ones those with the lowest ranks. */
export function best<T extends { readonly rank: Rank }>(
  hits: readonly T[],
  scoreOf: (hit: T) => number,
  most: number,
): readonly T[] {
  const highest = hits.reduce((rank, hit) => Math.max(rank, hit.rank), 0);
  const scores = Float64Array.from(hits, (hit) => scoreOf(hit) - (TIE * hit.rank) / (highest + 1));
  const least = hits.length > most ? (scores.toSorted()[hits.length - most] ?? 0) : Number.NEGATIVE_INFINITY;
  const chosen: number[] = [];
  for (let n = 0; n < hits.length; n++) if ((scores[n] ?? 0) >= least) chosen.push(n);
  return chosen.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).map((n) => hits[n] as T);
}
