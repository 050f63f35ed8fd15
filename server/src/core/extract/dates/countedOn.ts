import { overlaps, type Span } from '../../text/span';
import type { CalendarDate, Figure, Precision } from '../types';
import { addDays, type Days, yearDays } from './calendar';
import { shift } from './stepping';
import type { Period } from './words';
import { inYearTold } from './yearTold';

/**
 * Dates that count on from the one told right before: "in 2001, and three years later", "on 3 May. Eleven days later",
 * "the following year". Resolved where one date alone stands before them in the sentence, or in the sentence before if
 * they open theirs. `spans` are the text's sentences; spans count in `text`.
 */
export function countedOn(
  text: string,
  spans: readonly Span[],
  figures: readonly Figure[],
  dates: readonly CalendarDate[],
): readonly CalendarDate[] {
  if (dates.length === 0 || !mayStep.test(text)) return dates;
  return steppedOn(text, spans, figures, inYearTold(text, dates));
}

function steppedOn(
  text: string,
  spans: readonly Span[],
  figures: readonly Figure[],
  dates: readonly CalendarDate[],
): readonly CalendarDate[] {
  const known = dates.filter((date) => date.month !== undefined || (date.from && !date.relative));
  const steps = [...figures.flatMap((figure) => stepOf(figure, text) ?? []), ...dates.flatMap(stepOfDate)];
  const found = steps.flatMap((step) => {
    const base = baseOf(step, text, spans, known);
    return (base && resolved(step, base, text)) ?? [];
  });
  if (found.length === 0) return dates;
  const rest = dates.filter((date) => !found.some((other) => overlaps(date, other)));
  return [...rest, ...found].sort((a, b) => a.start - b.start);
}

const mayStep = /\b(?:later|earlier|afterwards|following|next|previous|after|before|same|that)\b/i;

/** So many periods on (or back) from a day told before. */
interface Step extends Span {
  readonly period: Period;
  readonly by: number;
}

/** Behind a length of time: "three years later", "a week before," with nothing that it is before. */
const link = /^\s+(?:(later|afterwards|after(?=\s*[,.;:)]))|(earlier|before(?=\s*[,.;:)])))(?!\s+than\b)/i;
const periods: Readonly<Record<string, Period>> = { day: 'day', week: 'week', month: 'month', year: 'year' };

function stepOf({ dimension, hedge, unit, low, high, start, end }: Figure, text: string): Step | undefined {
  if (dimension !== 'duration' || hedge !== 'exact' || low !== high || !Number.isInteger(low))
    return undefined;
  const period = periods[unit ?? ''];
  const linked = link.exec(text.slice(end, end + 20));
  if (!period || !linked || low > 500) return undefined;
  return { start, end: end + linked[0].length, period, by: linked[1] ? low : -low };
}

function stepOfDate({ start, end, text, from, relative }: CalendarDate): readonly Step[] {
  const [, way, unit] = /^the (following|next|previous) (day|week|month|year)$/i.exec(text) ?? [];
  const period = periods[unit ?? ''];
  return relative && !from && way && period
    ? [{ start, end, period, by: /previous/i.test(way) ? -1 : 1 }]
    : [];
}

/** How far a date may stand from what counts on from it, in code units, and what may not stand between. */
const reach = 90;
const another =
  /\b(?:after|before|when|once|until|till|since|while|following|having|later|earlier|during|then|soon|eventually|finally)\b/i;
const opening = 12;

function baseOf(
  step: Step,
  text: string,
  spans: readonly Span[],
  known: readonly CalendarDate[],
): CalendarDate | undefined {
  const at = spans.findIndex(({ start, end }) => start <= step.start && step.start < end);
  const [own, before] = [spans[at], spans[at - 1]];
  if (!own) return undefined;
  const earlier = datesIn({ start: own.start, end: step.start }, known);
  const [base] =
    earlier.length > 0 ? earlier : step.start - own.start < opening ? datesIn(before, known) : [];
  const many = earlier.length > 1 || (earlier.length === 0 && datesIn(before, known).length > 1);
  if (!base || many) return undefined;
  const between = text.slice(base.end, step.start);
  return between.length <= reach + (earlier.length > 0 ? 0 : reach) && !another.test(between)
    ? base
    : undefined;
}

const datesIn = (span: Span | undefined, dates: readonly CalendarDate[]): readonly CalendarDate[] =>
  span ? dates.filter(({ start, end }) => span.start <= start && end <= span.end) : [];

/** Days to either side that "two weeks later" and "two months later" may mean. */
const slack: Partial<Record<Period, number>> = { week: 3, month: 15 };

function resolved(step: Step, base: CalendarDate, text: string): CalendarDate | undefined {
  const { start, end, period, by } = step;
  const common = {
    start,
    end,
    text: text.slice(start, end),
    relative: true,
    counted: true,
    yearStated: false,
  };
  const precision: Precision = period as Precision;
  if (period === 'day' && !base.yearStated) return dayOnly(common, base, by);
  if (!base.yearStated || !base.from || !base.to || !isFineEnough(base, period)) return undefined;
  const days = moved({ from: base.from, to: base.to }, period, by);
  return days && { ...common, precision, ...days };
}

/** "on 3 October, and eleven days later": month and day are known where the year is not. */
function dayOnly(
  common: Omit<CalendarDate, 'precision'>,
  { month, day, toDay }: CalendarDate,
  by: number,
): CalendarDate | undefined {
  if (month === undefined || day === undefined || toDay !== undefined) return undefined;
  const there = addDays(`2001-${pad(month)}-${pad(day)}`, by);
  return { ...common, precision: 'day', month: Number(there.slice(5, 7)), day: Number(there.slice(8, 10)) };
}

const pad = (value: number): string => String(value).padStart(2, '0');

const grains: readonly Precision[] = ['day', 'week', 'month', 'year'];
const isFineEnough = ({ precision }: CalendarDate, period: Period): boolean =>
  grains.includes(precision) &&
  grains.indexOf(precision) <= Math.max(grains.indexOf(period as Precision), period === 'month' ? 2 : 0);

function moved({ from, to }: Days, period: Period, by: number): Days | undefined {
  const [first, last] = [shift(from, period, by), shift(to, period, by)];
  if (first?.length !== 10 || last?.length !== 10) return undefined;
  if (period === 'year') return yearDays(Number(first.slice(0, 4)), Number(last.slice(0, 4)));
  const wide = slack[period] ?? 0;
  return { from: addDays(first, -wide), to: addDays(last, wide) };
}
