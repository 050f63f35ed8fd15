import { type DatedEvent, datedEvents } from './data/events';
import { interval } from './metaDate';
import type { SourceDate } from './source';
import { pastDays, type WrittenDay } from './writtenDays';

/** So much of an article is looked through, in UTF-16 code units. */
const longest = 100_000;

/**
 * When an article without a date can have been written, from what it tells of:
 * - a day without a year belongs to the year of a known event on that day, if the text tells of it ("2022");
 * - else to the year in which the original was posted (`posted`, an ISO day), or of the latest month with a year;
 * - a text is younger than the latest day it tells of ("after 2022-11-28").
 * Undefined where the text tells of nothing datable, or of bare years only.
 */
export function boundedDate(article: string, posted?: string): SourceDate | undefined {
  const text = article.slice(0, longest);
  const days = pastDays(text);
  const events = datedEvents.filter(({ names }) => names.test(text));
  const inYear = events.find(
    (event) => !event.iconic && days.some((day) => isDayOf(day, event) && day.year === undefined),
  );
  if (inYear) return inYearOf(inYear, days);
  const stated = latest([...days.flatMap(statedDay), ...events.map(({ day }) => day)]);
  const day = latest([
    ...(stated ? [stated] : []),
    ...days.flatMap((written) => yearlessDay(written, stated, posted)),
  ]);
  if (!day || !days.some(({ year, month }) => month !== undefined || year !== undefined)) return undefined;
  return {
    from: day,
    ...(posted && posted >= day ? { to: posted } : {}),
    known: 'bounded',
    label: `after ${day}`,
  };
}

const latest = (days: readonly string[]): string | undefined => days.toSorted().at(-1);

const isDayOf = ({ month, day }: WrittenDay, event: DatedEvent) =>
  month === Number(event.day.slice(5, 7)) && day === Number(event.day.slice(8));

/** A writer leaves the year out in the year itself: from the event, or the latest month after it, to the year's end. */
function inYearOf(event: DatedEvent, days: readonly WrittenDay[]): SourceDate {
  const year = event.day.slice(0, 4);
  const months = days.flatMap((day) =>
    day.year === undefined && day.month ? [firstOf(Number(year), day)] : [],
  );
  return { from: latest([event.day, ...months]), to: `${year}-12-31`, known: 'bounded', label: year };
}

/** The first day of a date with month and year. */
const statedDay = (written: WrittenDay): readonly string[] =>
  written.year !== undefined && written.month !== undefined ? [firstOf(written.year, written)] : [];

/** A day without a year: in the year before the original was posted, else not before the latest stated month. */
function yearlessDay(
  written: WrittenDay,
  stated: string | undefined,
  posted: string | undefined,
): readonly string[] {
  if (written.year !== undefined || written.month === undefined || written.day === undefined) return [];
  const year = Number((posted ?? stated)?.slice(0, 4));
  if (!year) return [];
  const day = firstOf(year, written);
  if (posted) return [day <= posted ? day : firstOf(year - 1, written)];
  return stated && day >= stated ? [day] : [];
}

const firstOf = (year: number, { month, day }: WrittenDay): string => interval(year, month, day).from;
