/** Days as ISO strings, and closed intervals of them. All arithmetic is in UTC, on the Gregorian calendar. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const iso = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

export const partsOf = (
  day: string,
): { readonly year: number; readonly month: number; readonly day: number } => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
});

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether the month has that day in some year ("29 February" has one), or in this year where it is known. */
export const isDay = (month: number, day: number, year = 2024): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

export const addDays = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);

/** The same day `by` months on, or the month's last day where it is shorter. */
export const addMonths = (day: string, by: number): string => {
  const { year, month, day: date } = partsOf(day);
  const index = year * 12 + month - 1 + by;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return iso(y, m, Math.min(date, daysInMonth(y, m)));
};

/** How many days lie between two days, whichever is the earlier; NaN where one is none. */
export const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export const monthDays = (year: number, month: number): Days => ({
  from: iso(year, month, 1),
  to: iso(year, month, daysInMonth(year, month)),
});

export const yearDays = (first: number, last = first): Days => ({
  from: iso(first, 1, 1),
  to: iso(last, 12, 31),
});

/** Whole months `first` to `last` of a year; a `last` above 12 runs into the next year. */
export const monthsDays = (year: number, first: number, last: number): Days => {
  const end = last > 12 ? { year: year + 1, month: last - 12 } : { year, month: last };
  return { from: iso(year, first, 1), to: monthDays(end.year, end.month).to };
};

/** Monday to Sunday around the day. */
export const weekDays = (day: string): Days => {
  const from = addDays(day, -((weekdayOf(day) + 6) % 7));
  return { from, to: addDays(from, 6) };
};

/** A month's early (1–10), middle (11–20) or late (21–) days; a longer stretch's thirds. */
export const partOf = (days: Days, part: Part): Days => {
  if (part === 'whole') return days;
  const length = (Date.parse(days.to) - Date.parse(days.from)) / DAY_MS + 1;
  if (length > 31 && days.from.endsWith('-01')) return partOfMonths(days, part, Math.round(length / 30.44));
  const third = length > 27 && length <= 31 ? 10 : Math.round(length / 3);
  if (part === 'early') return { from: days.from, to: addDays(days.from, third - 1) };
  if (part === 'mid') return { from: addDays(days.from, third), to: addDays(days.from, 2 * third - 1) };
  return { from: addDays(days.from, 2 * third), to: days.to };
};

/** Thirds of a stretch of whole months: a year's early part is January to April. */
const partOfMonths = (days: Days, part: Part, months: number): Days => {
  const third = Math.max(1, Math.round(months / 3));
  const [first, second] = [addMonths(days.from, third), addMonths(days.from, 2 * third)];
  if (part === 'early') return { from: days.from, to: addDays(first, -1) };
  return part === 'mid' ? { from: first, to: addDays(second, -1) } : { from: second, to: days.to };
};

export type Part = 'early' | 'mid' | 'late' | 'whole';

/** The `nth` (1–5, or -1 for the last) given weekday of a month. */
export const nthWeekday = (year: number, month: number, weekday: number, nth: number): string => {
  const last = monthDays(year, month).to;
  if (nth < 0) return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  const first = iso(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
};

/** Western Easter Sunday (the anonymous Gregorian algorithm, Meeus, Astronomical Algorithms, ch. 8). */
export const easter = (year: number): string => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const n = h + l - 7 * m + 114;
  return iso(year, Math.floor(n / 31), (n % 31) + 1);
};
