import { monthNumbers } from './data/months';
import type { DayInterval } from './source';

/** A day, month or year as metadata states it, and where in the text it stands. */
export interface WrittenDate extends Required<DayInterval> {
  /** "2025-11-14", "2025-11" or "2025". */
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

const month = `(?<month>${[...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th|º|\\.)?';
const year = '(?<year>1[5-9]\\d\\d|20\\d\\d)';
const start = '(?<![\\p{L}\\d./-])';
const end = '(?![\\p{L}\\d]|[./-]\\d)';

const anyCase = (...parts: readonly string[]) => new RegExp(start + parts.join('') + end, 'iu');

/** From the most to the least exact; the first that matches wins. */
const forms: readonly RegExp[] = [
  new RegExp(`${start}${year}[-/.](?<month>[01]\\d)[-/.](?<day>[0-3]\\d)(?=$|[T\\s,;)])`, 'iu'),
  anyCase(day, " {0,2}(?:of |de |d[’'])?", month, ',?(?: de)? {1,2}', year),
  anyCase(month, ' {1,2}', day, ',? {1,2}', year),
  anyCase('(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.', year),
  new RegExp(`${start}${year}-(?<month>[01]\\d)(?![\\d-])`, 'iu'),
  anyCase(month, ',? (?:of |de )?', year),
];
const yearAlone = /^\W{0,3}(1[5-9]\d\d|20\d\d)\W{0,3}$/;

/**
 * The first full date (or month and year) in a line of metadata; a bare year only where it is the whole text.
 * Dates such as 03/04/2025, whose day and month cannot be told apart, are read as their year.
 */
export function writtenDate(text: string): WrittenDate | undefined {
  const line = text.slice(0, 400);
  if (!/\d{4}/.test(line)) return undefined;
  for (const form of forms) {
    const match = form.exec(line);
    const date = match?.groups && fromParts(match.groups);
    if (match && date) return { ...date, start: match.index, end: match.index + match[0].length };
  }
  return slashed(line) ?? bareYear(line);
}

/** The interval of a year, a month or a day. */
export function interval(y: number, m?: number, d?: number): Required<DayInterval> & { label: string } {
  const pad = (n: number) => String(n).padStart(2, '0');
  if (m === undefined) return { from: `${y}-01-01`, to: `${y}-12-31`, label: `${y}` };
  const label = `${y}-${pad(m)}`;
  if (d === undefined) return { from: `${label}-01`, to: `${label}-${pad(daysIn(y, m))}`, label };
  return { from: `${label}-${pad(d)}`, to: `${label}-${pad(d)}`, label: `${label}-${pad(d)}` };
}

const daysIn = (y: number, m: number) => new Date(Date.UTC(y, m, 0)).getUTCDate();

function fromParts(parts: Record<string, string | undefined>) {
  const name = parts.month?.toLowerCase() ?? '';
  const m = monthNumbers.get(name) ?? Number(name);
  const y = Number(parts.year);
  const d = parts.day === undefined ? undefined : Number(parts.day);
  if (!(m >= 1 && m <= 12) || (d !== undefined && (d < 1 || d > daysIn(y, m)))) return undefined;
  return interval(y, m, d);
}

function slashed(line: string): WrittenDate | undefined {
  const match = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/.exec(line);
  if (!match) return undefined;
  const [a, b, y] = match.slice(1).map(Number) as [number, number, number];
  const span = { start: match.index, end: match.index + match[0].length };
  if (a > 12 && a < 32 && b >= 1 && b <= 12) return { ...interval(y, b, a), ...span };
  if (b > 12 && b < 32 && a >= 1 && a <= 12) return { ...interval(y, a, b), ...span };
  return { ...interval(y), ...span };
}

function bareYear(line: string): WrittenDate | undefined {
  const match = yearAlone.exec(line.trim());
  return match?.[1] ? { ...interval(Number(match[1])), start: 0, end: line.length } : undefined;
}
