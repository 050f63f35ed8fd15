import { boundBefore } from '../dates/bounds';
import type { Token } from '../figures/tokens';
import type { CalendarDate, Clock, TimeOfDay } from '../types';
import { type Face, faceAt } from './face';
import { type TimeHedge, timeHedge } from './hedge';
import { stretchFrom } from './stretch';
import { minuteOf, partBefore, suffixAt } from './suffix';
import { isPartOfNumber, isTime } from './surroundings';
import { HOUR_WORDS, NAMED_TIMES } from './words';

type Tokens = readonly Token[];

/** Times of day of a stretch of plain text, in order. Offsets count in `text`. */
export function timesIn(text: string, tokens: Tokens): readonly TimeOfDay[] {
  const found: TimeOfDay[] = [];
  let lastTime: number | undefined;
  for (let at = 0; at < tokens.length; ) {
    const read = mayOpen(tokens[at] as Token) ? timeAt(text, tokens, at, lastTime) : undefined;
    if (read) found.push(timeOf(text, tokens, read));
    if (read && !read.clock.spoken) lastTime = read.next;
    at = read?.next ?? at + 1;
  }
  return found;
}

const mayOpen = ({ kind, lower }: Token): boolean =>
  kind === 'number' || (kind === 'word' && OPENERS.has(lower));

const OPENERS: ReadonlySet<string> = new Set([
  ...HOUR_WORDS.keys(),
  ...NAMED_TIMES.keys(),
  ...'a half quarter thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' '),
]);

/** A time over tokens `first` up to, not including, `next`. */
interface TimeRead {
  readonly first: number;
  readonly next: number;
  readonly clock: Clock;
  readonly bound?: CalendarDate['bound'];
}

/** The time that starts at token `at`, alone or as the beginning of a stretch. */
function timeAt(
  text: string,
  tokens: Tokens,
  at: number,
  lastTime: number | undefined,
): TimeRead | undefined {
  const face = faceAt(tokens, at);
  if (!face || isPartOfNumber(tokens, at)) return undefined;
  const hedge = timeHedge(tokens, at);
  const first = hedge?.first ?? at;
  const isNear = hedge !== undefined && hedge.low * hedge.high === 0;
  const place = {
    text,
    tokens,
    first: at,
    lead: first,
    isNear,
    partBefore: partBefore(tokens, first - 1),
    lastTime,
  };
  const stretch = hedge ? undefined : stretchFrom(face, place);
  if (stretch) return { first, ...stretch };
  const suffix = suffixAt(tokens, face.next);
  if (!isTime(face, { ...place, suffix })) return undefined;
  const clock = clockOf(face, suffix.half ?? place.partBefore, hedge, suffix.zone);
  return { first, next: suffix.next, clock, bound: hedge ? undefined : boundBefore(tokens, at) };
}

function clockOf(
  face: Face,
  half: string | undefined,
  hedge: TimeHedge | undefined,
  zone: string | undefined,
): Clock {
  const minute = minuteOf(face, half);
  const { low, high } = hedge ? reachOf(minute, hedge) : { low: 0, high: 0 };
  return {
    low: minute + low,
    high: minute + high,
    eitherHalf: face.eitherHalf && half === undefined,
    spoken: face.spoken,
    hedged: hedge !== undefined,
    stretch: false,
    zone,
  };
}

/** "around 9.10" is nearer to its minute than "around nine". */
const reachOf = (minute: number, { low, high }: TimeHedge): Pick<Clock, 'low' | 'high'> =>
  low < 0 && high > 0 && minute % 15 !== 0 ? { low: -toldNear, high: toldNear } : { low, high };
const toldNear = 5;

function timeOf(text: string, tokens: Tokens, { first, next, clock, bound }: TimeRead): TimeOfDay {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0];
  return {
    start,
    end,
    text: text.slice(start, end),
    precision: 'time',
    yearStated: false,
    relative: false,
    bound,
    clock,
  };
}
