import { areTurnedRound } from '../../relations/direction';
import { isToldAsFormer } from '../denied';
import { isPartOf } from '../derived/wholes';
import { isAccountedFor } from './accountedFor';
import { isOfAllOthers } from './allOthers';
import { isAnniversary } from './anniversary';
import { isOfRowOfAnother } from './anotherRow';
import { isMeasuredAtAnotherTime } from './anotherTime';
import { isOfAnotherVote } from './anotherVote';
import { isOfAnotherNow } from './byNow';
import { isComplement } from './complement';
import { isCorrected } from './corrected';
import { isInTimeForDeadline } from './deadline';
import { isDistance } from './distance';
import { isOfMeasureBefore } from './measureBefore';
import { isOffPlan } from './offPlan';
import { isOtherMeeting } from './otherMeeting';
import { isRecurring } from './recurring';
import type { Veto } from './veto';

/**
 * All vetoes; one a file. They were found by reading each source of 31 corpora as a draft against the others: there one text
 * tells how another's matter went on, and what differs is seldom wrong.
 */
const vetoes: readonly Veto[] = [
  (draft, _, candidates) => isToldAsFormer(draft, candidates),
  (draft, { value }) => isPartOf(draft, value),
  (draft, { match }, _, corpus) => areTurnedRound(draft.setting, match.source.setting, corpus),
  isCorrected,
  isMeasuredAtAnotherTime,
  isOfAllOthers,
  isOfAnotherVote,
  isOfRowOfAnother,
  isInTimeForDeadline,
  isAnniversary,
  isOtherMeeting,
  isRecurring,
  isOffPlan,
  isAccountedFor,
  isDistance,
  isComplement,
  isOfMeasureBefore,
  isOfAnotherNow,
];

/** Whether there is reason to let the draft's value be, though a passage seems to contradict it. */
export const isVetoed: Veto = (draft, best, candidates, corpus) =>
  vetoes.some((veto) => veto(draft, best, candidates, corpus));
