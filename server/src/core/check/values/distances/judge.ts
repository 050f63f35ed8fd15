import type { Corpus } from '../../../corpus/corpus';
import type { CalendarDate } from '../../../extract/types';
import type { Setting } from '../setting';
import { type Dated, dateOf } from './dated';
import type { Distance, Way } from './distance';
import { eventIn } from './events';
import { meet, type Stretch } from './lengths';
import { type Told, toldBetween } from './told';

/** What the sources say of a distance: told by one of them, or the difference of two dates. */
export type Ground =
  | { readonly kind: 'told'; readonly told: Told }
  | { readonly kind: 'dates'; readonly event: Dated; readonly other: Dated; readonly days: Stretch };

export interface DistanceJudgement {
  readonly verdict: 'supported' | 'conflict' | 'unverifiable';
  readonly ground?: Ground;
}

/** Holds a distance of the draft against the sources: what one of them tells of the same two events, and their dates. */
export function judgeDistance(distance: Distance, setting: Setting, corpus: Corpus): DistanceJudgement {
  const [event, other] = [eventIn(distance.event, setting), eventIn(distance.other, setting)];
  if (event.cues.denied || event.cues.modality !== 'fact') return { verdict: 'unverifiable' };
  const grounds: readonly Ground[] = [
    ...toldBetween(event, other, corpus).map((told) => ({ kind: 'told' as const, told })),
    ...betweenDates(dateOf(event, corpus), dateOf(other, corpus)),
  ];
  const good = grounds.find((ground) => agrees(distance, ground));
  if (good) return { verdict: 'supported', ground: good };
  const [first] = grounds;
  return first && grounds.every((ground) => differs(distance, ground))
    ? { verdict: 'conflict', ground: first }
    : { verdict: 'unverifiable' };
}

/** The difference of two dates, where not both are the draft's own words. */
function betweenDates(event: Dated | undefined, other: Dated | undefined): readonly Ground[] {
  if (!event || !other || (!event.passage && !other.passage)) return [];
  const days = daysBetween(event.date, other.date);
  return days ? [{ kind: 'dates', event, other, days }] : [];
}

const day = 86_400_000;

/** How many days the first date lies after the second, at least and at most. A year that one leaves open is the other's. */
function daysBetween(a: CalendarDate, b: CalendarDate): Stretch | undefined {
  const [first, second] = [daysOf(a, b), daysOf(b, a)];
  return first && second && { low: (first.from - second.to) / day, high: (first.to - second.from) / day };
}

function daysOf(date: CalendarDate, beside: CalendarDate): { from: number; to: number } | undefined {
  const { from, to, month, day: of, toDay } = date;
  if (from && to) return { from: Date.parse(from), to: Date.parse(to) };
  const year = Number(beside.from?.slice(0, 4));
  if (!year || month === undefined || of === undefined) return undefined;
  return { from: Date.UTC(year, month - 1, of), to: Date.UTC(year, month - 1, toDay ?? of) };
}

const agrees = (distance: Distance, ground: Ground): boolean =>
  ground.kind === 'told'
    ? sameWay(distance.way, wayOf(ground.told)) &&
      meet(distance.length.likely, ground.told.distance.length.likely)
    : isNarrow(ground.days, distance.length.likely) &&
      meet(signed(distance.length.likely, distance.way), ground.days);

const differs = (distance: Distance, ground: Ground): boolean =>
  ground.kind === 'told'
    ? !meet(distance.length.possible, ground.told.distance.length.possible)
    : isFine(ground.days, distance.length.likely) &&
      !meet(signed(distance.length.possible, distance.way), ground.days);

const wayOf = ({ distance: { way }, turned }: Told): Way => (turned ? turnedWay[way] : way);
const turnedWay: Readonly<Record<Way, Way>> = { after: 'before', before: 'after', apart: 'apart' };
const sameWay = (a: Way, b: Way): boolean => a === b || a === 'apart' || b === 'apart';

/** Two months say little about a distance of days. */
const isNarrow = (days: Stretch, likely: Stretch): boolean =>
  days.high - days.low <= Math.max(4, likely.high);

/** Nothing is counted in days from a year. */
const isFine = (days: Stretch, likely: Stretch): boolean => days.high - days.low <= Math.max(62, likely.high);

/** As days after the other event: a distance before it is negative, one apart lies to either side. */
function signed({ low, high }: Stretch, way: Way): Stretch {
  if (way === 'after') return { low, high };
  return way === 'before' ? { low: -high, high: -low } : { low: -high, high };
}
