import { addDays } from '../../../extract/dates/calendar';
import { isFigure } from '../frame';
import type { Veto } from './veto';

/** "A ticket now costs 610 crowns" in a text of today says nothing against the price that a source has of two years ago. */
export const isOfAnotherNow: Veto = (draft, { match: { source } }) => {
  const [today, then] = [draft.setting.published?.from, source.setting.published?.to];
  if (!isFigure(draft.value) || today === undefined || then === undefined) return false;
  return byNow.test(draft.setting.sentence.text) && addDays(then, longSince) < today;
};

const byNow = /(?<!\b(?:for|until|from|right) )\bnow\b(?! that\b)|\b(?:by now|nowadays|these days)\b/i;
const longSince = 180;
