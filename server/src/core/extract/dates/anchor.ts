import { addMonths, type Days, isDay, iso, partsOf } from './calendar';
import type { Scan } from './rule';

/** Days after the anchor up to which a yearless date is still taken for this year's. */
const GRACE_DAYS = 21;
const FUTURE = /^(?:will|shall|scheduled|due|upcoming|forthcoming|planned|plans|expected)$/;

/**
 * Resolves against both ends of the anchor: what differs between them is left open at both sides. `resolve` gets a
 * day and gives the interval that the expression means from there.
 */
export const fromAnchor = (scan: Scan, resolve: (day: string) => Days | undefined): Partial<Days> => {
  const { from, to } = scan.anchor;
  const [first, last] = [from ?? to, to ?? from];
  const a = first === undefined ? undefined : resolve(first);
  const b = last === undefined || last === first ? a : resolve(last);
  return a && b ? { from: a.from, to: b.to } : {};
};

/** The year of a month (and day) written without one: the latest past one, or the next where the words say so. */
export const yearless = (
  scan: Scan,
  at: number,
  month: number,
  day: number | undefined,
): number | undefined => {
  const { from, to } = scan.anchor;
  const years = [from ?? to, to ?? from].map(
    (anchor) => anchor && yearFrom(anchor, month, day, tellsFuture(scan, at)),
  );
  return years[0] !== undefined && years[0] === years[1] ? (years[0] as number) : undefined;
};

const yearFrom = (anchor: string, month: number, day: number | undefined, future: boolean): number => {
  const { year, month: now, day: today } = partsOf(anchor);
  if (future)
    return addMonths(anchor, -1) > iso(year, month, isDay(month, day ?? 1, year) ? (day ?? 28) : 28)
      ? year + 1
      : year;
  if (month > now)
    return month === now + 1 && day !== undefined && day + 30 - today <= GRACE_DAYS ? year : year - 1;
  return month === now && day !== undefined && day > today + GRACE_DAYS ? year - 1 : year;
};

/** Whether the clause speaks of what is to come. */
export const tellsFuture = (scan: Scan, at: number, words = FUTURE): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 14); i -= 1) {
    const lower = scan.tokens[i]?.lower ?? '';
    if (lower === '.' || lower === ';') return false;
    if (words.test(lower)) return true;
  }
  return false;
};
