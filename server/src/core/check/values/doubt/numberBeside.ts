import type { Candidate } from '../candidate';
import { isFigure } from '../frame';
import type { Doubt } from './doubt';
import { tellsMore, verbatim } from './marks';
import { sameNumber } from './sameNumber';

/** "the cheapest asked for 16 dollars and the dearest for 24": the draft's number stands there without its unit. */
export const standsBeside: Doubt = (best, candidates) => {
  const { value } = best.match.draft;
  return (
    isFigure(value) &&
    [best.passage, best.passage.previous].some((near) =>
      near?.sentence.figures.some(
        (figure) =>
          figure.dimension === 'count' &&
          !figure.counted &&
          sameNumber(figure, value) &&
          !candidates.some(
            (other) => other.value === figure && best.match.score >= verbatim && isToldApart(best, other),
          ),
      ),
    )
  );
};

/** Whether words of the draft's clause stand in the clause of the one value and not in the other's, and none the other way. */
const isToldApart = ({ match: best }: Candidate, { match: other }: Candidate): boolean =>
  tellsMore(best, other) && !tellsMore(other, best);
