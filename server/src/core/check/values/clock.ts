import { ZONES } from '../../extract/times/words';
import type { Clock, TimeOfDay } from '../../extract/types';
import type { Comparison } from './interval';

const day = 1440;
const halfDay = 720;

/**
 * Compares a time of day of the draft with one of a source. Where nothing says which half of the day is meant, either will
 * do. A time told as people speak is rounded to five minutes, one told by another ("shortly before five") is a stretch; what
 * neither agrees nor lies clearly apart settles nothing.
 */
export function compareTimes(draft: TimeOfDay, source: TimeOfDay): Comparison {
  if (isOpen(draft) !== isOpen(source) || (isOpen(draft) && draft.bound !== source.bound)) return 'unclear';
  const shift = zoneShift(draft.clock, source.clock);
  if (shift === undefined) return 'unclear';
  const compared = compareClocks(draft.clock, source.clock, shift);
  if (compared !== 'differ') return compared;
  if (draft.bound === 'by' && isEarlier(source.clock, draft.clock)) return 'unclear';
  return draft.clock.zone === source.clock.zone || isOfKnownZones(draft.clock, source.clock)
    ? 'differ'
    : 'unclear';
}

/** "before 7.30" says nothing about 7.10; but two that are open to one side compare. */
const isOpen = ({ bound }: TimeOfDay): boolean => bound === 'before' || bound === 'after';

/** "By nine" is true of what happened at eight. Of the readings, those nearest to each other are meant. */
function isEarlier(source: Clock, draft: Clock): boolean {
  const steps = readings(source).flatMap(({ low }) => readings(draft).map(({ high }) => stepTo(low, high)));
  return steps.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a), day) < 0;
}

/** How many minutes after another one a minute lies, round the clock the shorter way; negative where before. */
const stepTo = (minute: number, other: number): number => {
  const after = (((minute - other) % day) + day) % day;
  return after > halfDay ? after - day : after;
};

/** How many minutes the draft's clock is ahead of the source's; undefined where that is not known. */
function zoneShift({ zone: mine }: Clock, { zone: theirs }: Clock): number | undefined {
  if (mine === theirs || mine === undefined || theirs === undefined) return 0;
  const [a, b] = [ZONES.get(mine), ZONES.get(theirs)];
  return a === undefined || b === undefined ? undefined : a - b;
}

const isOfKnownZones = ({ zone: mine }: Clock, { zone: theirs }: Clock): boolean =>
  mine !== undefined && theirs !== undefined;

function compareClocks(draft: Clock, source: Clock, shift: number): Comparison {
  const pairs = readings(draft).flatMap((a) => readings(source).map((b) => [a, moved(b, shift)] as const));
  const compared = pairs.map(([a, b]) => compareReadings(draft, source, a, b));
  if (compared.includes('agree')) return 'agree';
  return compared.every((one) => one === 'differ') ? 'differ' : 'unclear';
}

type Minutes = Pick<Clock, 'low' | 'high'>;

const readings = ({ low, high, eitherHalf }: Clock): readonly Minutes[] =>
  eitherHalf
    ? [
        { low, high },
        { low: low + halfDay, high: high + halfDay },
      ]
    : [{ low, high }];

const moved = ({ low, high }: Minutes, by: number): Minutes => ({ low: low + by, high: high + by });

function compareReadings(draft: Clock, source: Clock, a: Minutes, b: Minutes): Comparison {
  if (draft.stretch || source.stretch) return compareStretches(draft, source, a, b);
  const gap = apart(a, b);
  if (gap <= (draft.spoken && !draft.hedged ? asSpoken : 0))
    return !source.hedged || draft.hedged ? 'agree' : 'unclear';
  return gap > Math.max(slackOf(draft, a), slackOf(source, b)) ? 'differ' : 'unclear';
}

/** "A quarter to two" for 1.44. */
const asSpoken = 2;

/** How far off a time may still be meant: the rounder it is told, the farther. */
function slackOf({ spoken, hedged }: Clock, { low }: Minutes): number {
  if (hedged) return 15;
  if (!spoken) return 0;
  if (low % 60 === 0) return 14;
  return low % 15 === 0 ? 9 : 4;
}

/** Minutes between two times, round the clock; 0 where they meet. */
const apart = (a: Minutes, b: Minutes): number =>
  Math.min(
    ...[-2 * day, -day, 0, day, 2 * day].map((by) => Math.max(0, b.low + by - a.high, a.low - b.high - by)),
  );

/** Two stretches that share one end say otherwise of the other; a single time may be either end of a stretch. */
function compareStretches(draft: Clock, source: Clock, a: Minutes, b: Minutes): Comparison {
  const [sameStart, sameEnd] = [isSame(a.low, b.low), isSame(a.high, b.high)];
  if (draft.stretch && source.stretch) {
    if (sameStart && sameEnd) return 'agree';
    return sameStart || sameEnd ? 'differ' : 'unclear';
  }
  return !draft.hedged && (sameStart || sameEnd) ? 'agree' : 'unclear';
}

const isSame = (a: number, b: number): boolean => (((a - b) % day) + day) % day === 0;
