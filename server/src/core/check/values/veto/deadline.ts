import type { CalendarDate } from '../../../extract/types';
import { type Frame, isFigure } from '../frame';
import type { Veto } from './veto';

/** "It must be open by 11 December" and "it will be opened on 12 September": what comes before its last day is in time. */
export const isInTimeForDeadline: Veto = (draft, { match, value }) => {
  if (isFigure(draft.value) || isFigure(value)) return false;
  return isInTime(value, draft, draft.value) || isInTime(draft.value, match.source, value);
};

const isInTime = (day: CalendarDate, of: Frame, last: CalendarDate): boolean =>
  isOwed(of, last) && day.from !== undefined && last.to !== undefined && day.from <= last.to;

/** A day by which something has to be done. */
const isOwed = ({ setting: { sentence } }: Frame, { start }: CalendarDate): boolean =>
  owed.test(sentence.text.slice(0, start - sentence.start));
const owed =
  /\b(?:must|ha(?:s|ve|d) to|(?:is|are|was|were) (?:required|obliged|bound) to|deadline|at the latest)\b[^.;]{0,80}\b(?:by|before|until)\s(?:the\s)?$/i;
