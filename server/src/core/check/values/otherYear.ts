import { type Frame, isFigure } from './frame';
import { tellsPast } from './past';

/**
 * Whether a source leaves the year to its reader, who can tell which is meant: "resigned on 28 May" in a text of 3 June 2021 is
 * no 28 May 2022. What is still to come may be of the next year, a text without a day of its own says nothing, and a year
 * that another date of the text lends is a guess.
 */
export function isOfOtherYear({ value: draft }: Frame, source: Frame): boolean {
  const { value, setting } = source;
  if (isFigure(draft) || isFigure(value) || value.yearStated || value.relative || !draft.yearStated)
    return false;
  const last = lastSuch(value.from, setting.published?.from);
  if (draft.precision !== 'day' || value.day === undefined || last !== value.from) return false;
  return draft.from?.slice(0, 4) !== last?.slice(0, 4) && tellsPast(source);
}

/** The last such day of a year on or before the day of the text, as ISO days. */
function lastSuch(day: string | undefined, published: string | undefined): string | undefined {
  if (!day || !published) return undefined;
  const year = Number(published.slice(0, 4));
  return `${day.slice(4) <= published.slice(4) ? year : year - 1}${day.slice(4)}`;
}
