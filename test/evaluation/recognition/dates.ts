import { quantities } from '../../../server/src/core/extract/quantities';
import type { CalendarDate } from '../../../server/src/core/extract/types';
import { type Tally, tally } from './score';
import { type Expected, readCases, readGold } from './sets';

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const lastDay = (month: string): string => {
  const [year = 2000, number = 1] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
};

/** The first and last day that a label's own shorthand ("2025-09", "1990s", "2022-Q3") can mean. */
const daysOf = (value: string): readonly [string, string] | undefined => {
  const decade = /^(\d{3})0s$/.exec(value);
  if (decade) return [`${decade[1]}0-01-01`, `${decade[1]}9-12-31`];
  if (/^\d{4}$/.test(value)) return [`${value}-01-01`, `${value}-12-31`];
  if (/^\d{4}-\d\d$/.test(value)) return [`${value}-01`, lastDay(value)];
  return /^\d{4}-\d\d-\d\d$/.test(value) ? [value, value] : undefined;
};

const within = (date: CalendarDate, value: unknown): boolean => {
  const [first, last] = Array.isArray(value) ? value : [value, value];
  const [a, b] = [daysOf(String(first)), daysOf(String(last))];
  if (!a || !b) return true;
  if (!date.from || !date.to) return false;
  // labels give the month or year even where a part of it ("late September") or a week across its end is meant
  return (
    date.from <= b[1] && date.to >= a[0] && (date.precision === 'day' || date.from >= a[0] || date.to <= b[1])
  );
};

/** Hand labels on the seed articles; labels without a value only say that a date is no mistake there. */
export const goldDates = (): Tally => {
  const result = tally('gold dates');
  for (const { doc, text, date, labels } of readGold('dates')) {
    const found = quantities(text, { from: date, to: date }).dates;
    for (const label of labels) {
      if (label.opt) continue;
      const again = label.ref ? quantities(text, { from: label.ref, to: label.ref }).dates : found;
      const match = again.find((read) => overlap(read, label) && within(read, label.value));
      result[match ? 'hit' : 'missed'] += 1;
      if (!match)
        result.misses.push(
          `missed ${doc} ${label.start} "${label.text}" ${label.value} got ${again.filter((read) => overlap(read, label)).map((d) => `${d.text} ${d.from}..${d.to}`)}`,
        );
    }
    for (const read of found)
      if (!labels.some((label) => overlap(label, read))) {
        result.spurious += 1;
        result.misses.push(
          `spurious ${doc} ${read.start} "${read.text}" in "${text.slice(read.start - 25, read.end + 25)}"`,
        );
      }
  }
  return result;
};

interface Resolution {
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
  readonly Mod?: string;
}

const day = (iso: string | undefined): string | undefined => iso?.slice(0, 10);

/** The recognisers' ranges end on the day after the last. */
const dayBefore = (iso: string): string => {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};

/**
 * The recognisers end "from 2014 to 2018" where 2018 starts and give one day for "two months ago"; bounds ("after
 * 2010") have one end. What is compared is the same calendar knowledge, in this project's terms.
 */
const agrees = (date: CalendarDate, wanted: Expected): boolean =>
  (wanted.value as readonly Resolution[]).some((resolution) =>
    resolution.value === undefined
      ? sameStretch(date, resolution) || sameCentury(date, resolution) || sameEdge(date, resolution)
      : sameDay(date, resolution.value),
  );

/** The 15th century: from 1400 up to 1500 there, from 1401 to 1500 here, as the calendar counts. */
const sameCentury = (date: CalendarDate, { start, end }: Resolution): boolean =>
  date.precision === 'century' &&
  date.from === `${Number(start?.slice(0, 4)) + 1}-01-01` &&
  date.to === `${end?.slice(0, 4)}-12-31`;

/** "the end of the year": its second half there, its last third here, up to the same day. */
const sameEdge = (date: CalendarDate, { start, end, Mod }: Resolution): boolean =>
  Mod === 'end' &&
  start !== undefined &&
  end !== undefined &&
  (date.from ?? '') >= start &&
  date.to === dayBefore(end);

/** "2/29/2019": the set reads an expression there and no day. */
const isUnresolved = (wanted: Expected): boolean =>
  (wanted.value as readonly Resolution[]).every(({ value }) => value === 'not resolved');

const sameDay = (date: CalendarDate, value: string): boolean => {
  const wanted = value.slice(0, 10);
  const holds = (date.from ?? '9') <= wanted && wanted <= (date.to ?? '0');
  return date.precision === 'day' ? date.from === wanted : date.relative && holds;
};

const sameStretch = (date: CalendarDate, { start, end }: Resolution): boolean => {
  if (date.bound === 'after' && end === undefined && start !== undefined)
    return date.to === dayBefore(start) || date.from === day(start);
  const startOk = start === undefined || date.from === day(start);
  const lastPeriod =
    end !== undefined && date.to !== undefined && date.to >= end.slice(0, 10) && sameEnd(date, end);
  const endOk =
    end === undefined ||
    date.to === dayBefore(end) ||
    lastPeriod ||
    (start === undefined && date.from === day(end));
  return startOk && endOk;
};

/** Whether the date ends with the day, month or year that starts on `end`. */
const sameEnd = (date: CalendarDate, end: string): boolean =>
  date.to === day(end) ||
  date.to === lastDay(end.slice(0, 7)) ||
  (end.slice(5, 10) === '01-01' && date.to === `${end.slice(0, 4)}-12-31`);

/** Entries of the recognisers' dates (their times of day left out) that mean one day or interval, whatever the reading. */
export const absoluteDates = (): Tally => {
  const result = tally('recognizers_datetime absolute');
  for (const item of readCases('recognizers_datetime')) {
    const reference = item.reference?.slice(0, 10);
    const found = quantities(item.text, reference ? { from: reference, to: reference } : {}).dates;
    for (const wanted of item.expected) {
      // times of day are no dates
      if (!wanted.absolute || /time/.test(wanted.type.replace('datetimeV2', ''))) continue;
      const span = { start: wanted.start ?? 0, end: wanted.end ?? item.text.length };
      const there = found.filter((date) => overlap(date, span));
      const match = isUnresolved(wanted)
        ? there.every(({ from }) => !from)
        : there.some((date) => agrees(date, wanted));
      result[match ? 'hit' : 'missed'] += 1;
      if (!match)
        result.misses.push(
          `${item.id} (${reference}) "${item.text}" [${wanted.text}] wanted ${JSON.stringify((wanted.value as Resolution[]).map((v) => v.value ?? `${v.start}..${v.end}`))} got ${found.map((d) => `${d.text}=${d.from}..${d.to}`).join('; ')}`,
        );
    }
  }
  return result;
};
