import type { CalendarDate } from '../../extract/types';
import type { Comparison } from './interval';

/**
 * Compares a date of the draft with one of a source. Where both are resolved, by their intervals of days; where the
 * draft's or the source's year is open, by month and day alone. A source less precise than the draft settles nothing
 * unless it excludes the draft's date.
 */
export function compareDates(draft: CalendarDate, source: CalendarDate): Comparison {
  if (
    draft.bound === 'before' ||
    draft.bound === 'after' ||
    source.bound === 'before' ||
    source.bound === 'after'
  ) {
    return 'unclear';
  }
  if (draft.from && draft.to && source.from && source.to && bothYearsKnown(draft, source)) {
    return compareDays(draft, source);
  }
  return compareMonths(draft, source);
}

/** An inferred year is good enough where the other side states one or both were inferred alike. */
const bothYearsKnown = (a: CalendarDate, b: CalendarDate): boolean =>
  (a.yearStated || b.yearStated || a.month === undefined || b.month === undefined) &&
  a.precision !== 'vague' &&
  b.precision !== 'vague';

function compareDays(draft: CalendarDate, source: CalendarDate): Comparison {
  const [from, to, otherFrom, otherTo] = [draft.from, draft.to, source.from, source.to] as string[];
  if (!from || !to || !otherFrom || !otherTo) return 'unclear';
  if (from > otherTo || otherFrom > to) return 'differ';
  return from <= otherFrom && otherTo <= to ? 'agree' : 'unclear';
}

function compareMonths(draft: CalendarDate, source: CalendarDate): Comparison {
  if (draft.month === undefined || source.month === undefined) return 'unclear';
  if (draft.month !== source.month) return 'differ';
  if (draft.day === undefined)
    return draft.precision === source.precision || source.day !== undefined
      ? partsOfMonth(draft, source)
      : 'unclear';
  if (source.day === undefined) return 'unclear';
  const sameStart = draft.day === source.day;
  const sameEnd = (draft.toDay ?? draft.day) === (source.toDay ?? source.day);
  if (sameStart && sameEnd) return 'agree';
  return rangesMeet(draft, source) ? 'unclear' : 'differ';
}

const rangesMeet = (a: CalendarDate, b: CalendarDate): boolean =>
  (a.day as number) <= (b.toDay ?? (b.day as number)) && (b.day as number) <= (a.toDay ?? (a.day as number));

/** "early June" against "late June": days of the month, from the resolved intervals where both have them. */
function partsOfMonth(draft: CalendarDate, source: CalendarDate): Comparison {
  const days = [draft.from, draft.to, source.from, source.to].map((day) => Number(day?.slice(8)));
  if (days.some((day) => !day)) return draft.precision === 'month' ? 'agree' : 'unclear';
  const [from, to, otherFrom, otherTo] = days as [number, number, number, number];
  if (from > otherTo || otherFrom > to) return 'differ';
  return from <= otherFrom && otherTo <= to ? 'agree' : 'unclear';
}
