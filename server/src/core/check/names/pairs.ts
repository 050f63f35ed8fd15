import type { Token } from '../../text/tokens';

/** Indices of a word in two token lists. */
export type Pair = readonly [number, number];

/** The longest list of words that two texts have in the same order, by stem: their indices, left to right. */
export function pairs(a: readonly Token[], b: readonly Token[]): readonly Pair[] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  const theirs = b.map(({ stem }) => stem);
  for (let i = a.length - 1; i >= 0; i--) {
    const mine = a[i]?.stem;
    for (let j = b.length - 1, at = i * width + j; j >= 0; j--, at--)
      best[at] =
        mine === theirs[j]
          ? (best[at + width + 1] ?? 0) + 1
          : Math.max(best[at + width] ?? 0, best[at + 1] ?? 0);
  }
  const found: Pair[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (isSame(a[i], b[j])) found.push([i++, j++]);
    else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return found;
}

const isSame = (a: Token | undefined, b: Token | undefined): boolean => a?.stem === b?.stem;
