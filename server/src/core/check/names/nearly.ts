import { isLight } from '../../extract/concepts';
import { stopWords, wrappingWords } from '../../extract/concepts/words';
import type { Token } from '../../text/tokens';
import type { Pair } from './pairs';

/** So many content words must stand in both sentences in the same order, and so large a share of the draft's. */
const enoughWords = 4;
const enoughShare = 0.6;
/** Of the words right beside a stretch, so many must be the source's, too: looked at on each side, needed in all. */
const beside = 3;
export const enoughBeside = 3;
/**
 * Whether so many words of a draft's sentence stand in a source's in the same order that one is the other retouched. Where the
 * draft runs two of the source's sentences together, most of one of them will do.
 */
export function isNearlyVerbatim(
  draft: readonly Token[],
  source: readonly Token[],
  same: readonly Pair[],
): boolean {
  const content = Math.min(...[draft, source].map((tokens) => tokens.filter(isContent).length));
  const shared = same.filter(
    ([i]) => isContent(draft[i] as Token) && !isLight((draft[i] as Token).stem),
  ).length;
  return shared >= enoughWords && shared >= enoughShare * content - 1;
}

/** How many of the words next to a stretch both sentences have in the same place. */
export function besideOf(
  draft: readonly Token[],
  same: readonly Pair[],
  before: number,
  after: number,
): number {
  const has = new Map(same);
  const runs = (from: number, step: 1 | -1): number => {
    let count = 0;
    for (let i = from; count < beside && has.has(i) && i >= 0 && i < draft.length; i += step) {
      const next = has.get(i + step);
      count++;
      if (next !== undefined && next !== (has.get(i) ?? 0) + step) break;
    }
    return count;
  };
  return runs(before, -1) + runs(after, 1);
}

const isContent = ({ lower }: Token): boolean =>
  !stopWords.has(lower) && !wrappingWords.has(lower) && /^\p{L}{2}/u.test(lower);
