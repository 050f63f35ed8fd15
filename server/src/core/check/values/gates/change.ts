import type { CalendarDate, Figure } from '../../../extract/types';
import { contains, overlaps } from '../../../text/span';
import { compare } from '../compare';
import { type Frame, isFigure } from '../frame';
import type { Fails } from './gate';

/** A level against a change, or changes over two stretches of time. */
export const isOtherChange: Fails = (draft, source) =>
  changes(draft) !== changes(source) || isOverAnotherTime(draft, source);

/** Only amounts of money, counts and shares are told as levels and as changes alike. */
const changes = ({ value, cues }: Frame): boolean =>
  isFigure(value) &&
  (value.dimension === 'money' || value.dimension === 'count' || value.dimension === 'share') &&
  cues.change;

/** "280 fewer than nine months before" against "240 fewer than a year before". */
function isOverAnotherTime(draft: Frame, source: Frame): boolean {
  if (!draft.cues.change || !source.cues.change) return false;
  const [mine, theirs] = [timesBeside(draft), timesBeside(source)];
  return (
    mine.length > 0 && theirs.length > 0 && !mine.some((a) => theirs.some((b) => compare(a, b) === 'agree'))
  );
}

const timesBeside = ({ value, clause, setting: { sentence } }: Frame): readonly (Figure | CalendarDate)[] =>
  [
    ...sentence.figures.filter((figure) => figure.dimension === 'duration'),
    ...sentence.dates.filter((date) => date.relative),
  ].filter((time) => !overlaps(time, value) && contains(clause, time));
