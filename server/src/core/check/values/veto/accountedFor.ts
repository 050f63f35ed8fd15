import type { Figure } from '../../../extract/types';
import { isFigure } from '../frame';
import { isOfUnit } from '../onlyOfUnit';
import type { Veto } from './veto';

/** "€79 million, eight million above the sum that was promised": the draft itself tells how far it lies from the source's value. */
export const isAccountedFor: Veto = (draft, { value }) => {
  const { value: told, setting } = draft;
  if (!isFigure(told) || !isFigure(value) || !compares.test(setting.sentence.text)) return false;
  return setting.sentence.figures.some(
    (other) =>
      other !== told &&
      other.dimension === told.dimension &&
      isOfUnit(other, told) &&
      isBetween(other, told, value),
  );
};

const compares =
  /\b(?:above|below|over|under|beyond|short of|(?:more|less|fewer|higher|lower|dearer|cheaper|longer|shorter) than)\b/i;

/** Whether the figure is the difference of the two, as exactly as they are written. */
const isBetween = (by: Figure, told: Figure, there: Figure): boolean =>
  by.low > 0 && Math.abs(Math.abs(told.low - there.low) - by.low) <= closely * by.low;
const closely = 1e-6;
