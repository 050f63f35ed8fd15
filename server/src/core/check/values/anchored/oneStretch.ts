import { isFigure } from '../frame';
import type { Match } from '../gates';

/**
 * Whether both last since, or until, some day, and no gate tells the two apart: "not tested since 2019" against "not tested
 * since 2021". A thing has few such days, so that little need tie the two.
 */
export const isOneStretch = ({ draft, source, failed, score, back, shared }: Match): boolean =>
  !isFigure(draft.value) &&
  !isFigure(source.value) &&
  (draft.value.bound === 'since' || draft.value.bound === 'until') &&
  draft.value.bound === source.value.bound &&
  failed.length === 0 &&
  score >= aboutOneThing &&
  back >= saysLittleElse &&
  shared.concepts > 0;

const aboutOneThing = 0.5;
/** Most of what the passage says round its date stands in the draft. */
const saysLittleElse = 0.75;
