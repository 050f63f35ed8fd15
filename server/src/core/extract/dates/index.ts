import { dates as stopgap } from '../stopgap';
import type { CalendarDate, DateAnchor, Precision } from '../types';

const last = (iso: string): string => {
  const [y = 2000, m = 1] = iso.split('-').map(Number);
  return `${iso}-${new Date(Date.UTC(y, m, 0)).getUTCDate()}`;
};
const isYear = (v: string) => /^\d{4}$/.test(v);
const isMonth = (v: string) => /^\d{4}-\d\d$/.test(v);
const isDay = (v: string) => /^\d{4}-\d\d-\d\d$/.test(v);
const first = (v: string) =>
  isDay(v)
    ? v
    : isMonth(v)
      ? `${v}-01`
      : isYear(v)
        ? `${v}-01-01`
        : /^\d{4}s$/.test(v)
          ? `${v.slice(0, 4)}-01-01`
          : undefined;
const end = (v: string) =>
  isDay(v)
    ? v
    : isMonth(v)
      ? last(v)
      : isYear(v)
        ? `${v}-12-31`
        : /^\d{4}s$/.test(v)
          ? `${v.slice(0, 3)}9-12-31`
          : undefined;

/** Calendar expressions of a stretch of plain text, resolved from `anchor`, in order. */
export const dates = (text: string, anchor: DateAnchor): readonly CalendarDate[] =>
  // biome-ignore lint/suspicious/noExplicitAny: stopgap
  stopgap(text, anchor.from ?? '2025-01-01').map((d: any): CalendarDate => {
    const [a, b]: string[] = Array.isArray(d.value)
      ? d.value
      : String(d.value).includes('/')
        ? String(d.value).split('/')
        : [String(d.value), String(d.value)];
    const yearStated = /\d{4}/.test(d.text);
    const known = yearStated || anchor.from !== undefined;
    const from = known ? first(a ?? '') : undefined;
    const to = known ? end(b ?? '') : undefined;
    const precision: Precision = isDay(a ?? '')
      ? 'day'
      : isMonth(a ?? '')
        ? 'month'
        : isYear(a ?? '')
          ? 'year'
          : d.kind === 'decade'
            ? 'decade'
            : 'vague';
    const [, month, day] = (a ?? '').split('-').map(Number);
    return {
      start: d.start,
      end: d.end,
      text: d.text,
      precision,
      yearStated,
      relative: d.kind === 'rel' || d.kind === 'vague',
      ...(from && to ? { from, to } : {}),
      ...(month ? { month } : {}),
      ...(day ? { day } : {}),
    };
  });
