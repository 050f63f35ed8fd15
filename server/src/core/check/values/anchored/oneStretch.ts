import { type Frame, isFigure } from '../frame';
import type { Match } from '../gates';
import { around, inCommon } from './common';

/**
 * Whether both last since, or until, some day, and no gate tells the two apart: "not tested since 2019" against "not tested
 * since 2021". A thing has few such days, so that little need tie the two.
 */
export const isOneStretch = (match: Match): boolean => {
  const { draft, source, failed, score, back, shared } = match;
  return (
    !isFigure(draft.value) &&
    !isFigure(source.value) &&
    (draft.value.bound === 'since' || draft.value.bound === 'until') &&
    draft.value.bound === source.value.bound &&
    failed.length === 0 &&
    score >= aboutOneThing &&
    back >= saysLittleElse &&
    shared.concepts > 0 &&
    (inCommon(match) + around(match) > 0 || !(namesAnybody(draft) && namesAnybody(source)))
  );
};

/** What two people or houses have led since two years is led by two. */
const namesAnybody = ({ setting }: Frame): boolean => setting.named.size > 0;

const aboutOneThing = 0.5;
/** Most of what the passage says round its date stands in the draft. */
const saysLittleElse = 0.75;
