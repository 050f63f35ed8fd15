import { compare } from '../compare';
import { type Frame, isFigure } from '../frame';
import { isTimeOfDay } from '../kind';
import { isPlannedOfOne } from '../sameEvent';
import type { Fails } from './gate';

/** Planned, guessed or done: not the same of both. */
export const isPutOtherwise: Fails = (draft, source) =>
  !samePutting(draft, source) || (isTimeOfDay(draft.value) && isPlannedOfOne(draft, source));

/** A table has no verb: its values may be planned, expected or measured. */
const samePutting = (draft: Frame, source: Frame): boolean =>
  (draft.cues.modality === source.cues.modality && !isMovedPlan(draft, source)) ||
  (source.setting.columns.length > 0 && draft.cues.modality !== 'hypothesis');

/** What was once planned for a day may have come on another: "was opened on 27 May" against "is planned for 14 May". */
const isMovedPlan = (draft: Frame, source: Frame): boolean =>
  !isFigure(draft.value) &&
  source.cues.scheduled &&
  !draft.cues.scheduled &&
  compare(draft.value, source.value) !== 'agree';
