import { attached, isDash, lowerAt, type Token } from '../figures/tokens';
import type { Clock } from '../types';
import { type Face, faceAt } from './face';
import { minuteOf, type Suffix, suffixAt } from './suffix';
import { goesOn, isOfChange, isOfMarket, type Place } from './surroundings';
import { LEADS } from './words';

type Tokens = readonly Token[];

/** A stretch from one time to another, and the token behind it. */
export interface StretchRead {
  readonly clock: Clock;
  readonly next: number;
}

/** "from 7 to 9 a.m.", "19.30–21.00", "between seven and nine in the evening": the stretch that `first` begins. */
export function stretchFrom(first: Face, place: Omit<Place, 'suffix'>): StretchRead | undefined {
  const { tokens, partBefore } = place;
  const own = suffixAt(tokens, first.next);
  const second = faceBehindLink(tokens, own.next, lowerAt(tokens, place.first - 1) === 'between');
  if (!second || !isEnd(first) || !isEnd(second)) return undefined;
  const suffix = suffixAt(tokens, second.next);
  if (!isStretch(first, own, second, { ...place, suffix })) return undefined;
  const half = suffix.half ?? partBefore;
  const high = minuteOf(second, half);
  const low = minuteOf(first, own.half ?? half);
  const start = own.half === undefined && first.eitherHalf && low > high ? low - 720 : low;
  return {
    clock: {
      low: start,
      high: high < start ? high + day : high,
      eitherHalf: first.eitherHalf && second.eitherHalf && half === undefined,
      spoken: first.spoken && second.spoken,
      hedged: false,
      stretch: true,
      zone: suffix.zone,
    },
    next: suffix.next,
  };
}

const day = 1440;

const isEnd = ({ form }: Face): boolean => form !== 'to' && form !== 'upTo';

function faceBehindLink(tokens: Tokens, at: number, isBetween: boolean): Face | undefined {
  const link = lowerAt(tokens, at);
  const joins = isBetween ? link === 'and' : isDash(link) || /^(?:to|until|till)$/.test(link);
  return joins ? faceAt(tokens, at + 1) : undefined;
}

/** Whether two times are the ends of one stretch, not two figures: the half of the day, "from" or two times of the clock say so. */
function isStretch(first: Face, own: Suffix, second: Face, place: Place): boolean {
  const { tokens, suffix } = place;
  const lead = lowerAt(tokens, place.first - 1);
  if (second.form === 'hour' && suffix.half === undefined) return false;
  if (suffix.half === 'am' || suffix.half === 'pm' || own.half !== undefined) return true;
  const isJoined = isDash(lowerAt(tokens, own.next)) && attached(tokens, own.next);
  if (suffix.half !== undefined || suffix.zone !== undefined) return LEADS.has(lead) || isJoined;
  if (first.form === 'sure' && second.form === 'sure') return true;
  if (!goesOn(tokens, suffix.next) || isOfChange(place)) return false;
  if (first.form === 'colon' && second.form === 'colon') return true;
  if (first.form !== 'digits' || second.form !== 'digits' || isOfMarket(place)) return false;
  return (
    LEADS.has(lead) || lead === 'from' || (isJoined && !second.eitherHalf && second.minute > first.minute)
  );
}
