import type { CalendarDate, Figure } from '../../extract/types';
import { type Frame, isFigure } from './frame';
import { tellsPast } from './past';

type Value = Figure | CalendarDate;

/** The year that a source leaves to its reader, where the draft has the same day of another. */
export function otherYear(draft: Value, source: Value): string | undefined {
  if (isFigure(draft) || isFigure(source) || !draft.yearStated || source.yearStated) return undefined;
  const isSameDay = draft.day !== undefined && draft.day === source.day && draft.month === source.month;
  const [mine, theirs] = [draft.from?.slice(0, 4), source.from?.slice(0, 4)];
  return isSameDay && mine !== theirs ? theirs : undefined;
}

/**
 * Whether a source leaves the year to its reader, who can tell which is meant: "resigned on 28 May" in a text of 3 June 2021 is
 * no 28 May 2022. What is still to come may be of the next year, a text without a day of its own says nothing, and a year
 * that another date of the text lends is a guess.
 */
export function isOfOtherYear({ value: draft }: Frame, source: Frame): boolean {
  const { value, setting } = source;
  if (isFigure(value) || value.relative || otherYear(draft, value) === undefined) return false;
  return lastSuch(value.from, setting.published?.from) === value.from && tellsPast(source);
}

/** The last such day of a year on or before the day of the text, as ISO days. */
function lastSuch(day: string | undefined, published: string | undefined): string | undefined {
  if (!day || !published) return undefined;
  const year = Number(published.slice(0, 4));
  return `${day.slice(4) <= published.slice(4) ? year : year - 1}${day.slice(4)}`;
}
