import type { CalendarDate, DateAnchor } from '../../extract/types';
import { compareDates } from './calendar';
import type { Frame } from './frame';
import { isFigure, isTimeOfDay } from './kind';

/** Years that the draft states for its value must meet those of the source, stated or its date's. */
export function samePeriod(draft: Frame, source: Frame): boolean {
  if (!isFigure(draft.value) && isTimeOfDay(draft.value) && !sameDay(draft, source)) return false;
  if (areWeeksApart(draft, source)) return false;
  const wanted = draft.periods.filter((date) => date.yearStated);
  if (wanted.length === 0) return true;
  const stated = source.periods.filter((date) => date.from && date.to);
  const { titled = [], published } = source.setting;
  if (stated.length > 0) return wanted.some((a) => stated.some((b) => meetInYear(a, b)));
  if (source.setting.sentence.dates.some((b) => b.yearStated && wanted.some((a) => meetInYear(a, b))))
    return true;
  if (titled.length === 0) return !published || wanted.some((a) => meetInYear(a, published));
  return wanted.some((a) => !isPartOfYear(a) && titled.some((b) => meetInYear(a, b)));
}

/** "241 at the end of September" against "356 on Thursday" of another month: what is measured again and again has many values. */
function areWeeksApart(draft: Frame, source: Frame): boolean {
  if (!isFigure(draft.value) || source.setting.columns.length > 0) return false;
  const [mine, theirs] = [draft.periods.filter(isShort), source.periods.filter(isShort)];
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    mine.every((a) => theirs.every((b) => daysBetween(a, b) > aMonth && compareDates(a, b) === 'differ'))
  );
}

const aMonth = 31;

const isShort = ({ precision }: CalendarDate): boolean => /^(?:day|week|month)$/.test(precision);

const daysBetween = (a: DateAnchor, b: DateAnchor): number =>
  Math.max(
    Date.parse(a.from ?? '') - Date.parse(b.to ?? ''),
    Date.parse(b.from ?? '') - Date.parse(a.to ?? ''),
  ) / 86_400_000;

/** What a report for a year gives is not held against a quarter of it. */
const isPartOfYear = ({ precision }: CalendarDate): boolean =>
  precision === 'quarter' || precision === 'half';

const meetInYear = (a: DateAnchor, b: DateAnchor): boolean =>
  !b.from || !b.to || (yearOf(a.from) <= yearOf(b.to) && yearOf(b.from) <= yearOf(a.to));

const yearOf = (day: string | undefined): number => Number(day?.slice(0, 4));

/** A time of day is of the day that stands beside it; of a source's, also of the day told last before it. */
function sameDay({ periods }: Frame, { setting: { sentence, daysBefore } }: Frame): boolean {
  const mine = periods.filter(isOfOneDay);
  if (mine.length === 0) return true;
  const stated = sentence.dates.filter(isOfOneDay);
  const theirs = stated.length > 0 ? stated : (daysBefore?.() ?? []);
  return theirs.length === 0 || mine.some((a) => theirs.some((b) => compareDates(a, b) !== 'differ'));
}

const isOfOneDay = ({ precision }: CalendarDate): boolean => precision === 'day';
