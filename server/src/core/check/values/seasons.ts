import type { CalendarDate } from '../../extract/types';
import type { Comparison } from './interval';

/** Days to either side that some would still call the season's. */
const margin = 31 * 86_400_000;

/** Whether a date is a season of a written year, to be held against a day, a month or a quarter. */
export const isSeason = (draft: CalendarDate, source: CalendarDate): boolean =>
  draft.precision === 'season' && draft.yearStated && /^(?:day|week|month|quarter)$/.test(source.precision);

/**
 * A season against a day, month or quarter: "the winter of 2022" may be the one that began or the one that ended in that year, and the
 * first days of September are summer to many. A year that the source leaves to its reader (`isGuessed`) contradicts nothing.
 */
export function compareSeason(draft: CalendarDate, source: CalendarDate, isGuessed: boolean): Comparison {
  const seasons = /winter/i.test(draft.text) ? [draft, yearBefore(draft)] : [draft];
  if (seasons.some((season) => lies(season, source, 0))) return 'agree';
  if (isGuessed) return monthsOf(draft).has(Number(source.from?.slice(5, 7))) ? 'agree' : 'unclear';
  return seasons.some((season) => lies(season, source, margin)) ? 'unclear' : 'differ';
}

const lies = (season: CalendarDate, date: CalendarDate, by: number): boolean => {
  const [from, to, first, last] = [season.from, season.to, date.from, date.to].map((day) =>
    Date.parse(day ?? ''),
  ) as [number, number, number, number];
  return by === 0 ? from <= first && last <= to : from - by <= last && first <= to + by;
};

const yearBefore = (date: CalendarDate): CalendarDate => ({
  ...date,
  from: inYearBefore(date.from),
  to: inYearBefore(date.to),
});
const inYearBefore = (day = ''): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** The months from a date's first to its last. */
function monthsOf({ from = '', to = '' }: CalendarDate): ReadonlySet<number> {
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  const length = (last - first + 12) % 12;
  return new Set(Array.from({ length: length + 1 }, (_, n) => ((first + n - 1) % 12) + 1));
}
