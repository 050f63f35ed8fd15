import { isOfSeries } from '../subsets';
import { isAgreed } from './agreed';
import { isCountedFrom } from './countedFrom';
import { isCountedFromElsewhere } from './countedFromElsewhere';
import { isCountedOn } from './countedOn';
import type { Doubt } from './doubt';
import { standsBeside } from './numberBeside';
import { isOfOtherClause } from './otherClause';
import { isOfAnotherExtent } from './otherExtent';
import { isOfAnotherRow } from './otherRow';
import { isOfOtherWhole } from './otherWhole';
import { isReckoned } from './reckoned';
import { isRivalled } from './rivalled';
import { isTaken, isToldThere } from './taken';
import { isUnexplained } from './unexplained';
import { isWithinStretch } from './withinStretch';

export { asGood, lessGood, tellsMore, verbatim } from './marks';
export { isRestOf } from './reckoned';
export { besideTaken } from './taken';

/** All reasons for doubt; one a file. */
const doubts: readonly Doubt[] = [
  isAgreed,
  isRivalled,
  standsBeside,
  isCountedOn,
  isCountedFromElsewhere,
  isOfAnotherExtent,
  ({ match }) => isOfSeries(match.draft),
  isCountedFrom,
  isWithinStretch,
  isTaken,
  isToldThere,
  isOfAnotherRow,
  isOfOtherClause,
  isOfOtherWhole,
  isUnexplained,
  isReckoned,
];

/**
 * Whether there is reason not to trust that `best`, the passage that contradicts the draft best, speaks of the same thing:
 * something agrees nearly as well, or the passage's value answers to another value of the draft.
 */
export const isDoubtful: Doubt = (best, candidates, corpus) =>
  doubts.some((doubt) => doubt(best, candidates, corpus));
