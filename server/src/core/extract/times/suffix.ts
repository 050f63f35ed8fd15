import { WEEKDAYS } from '../dates/words';
import { hasCapital, isCapitalised, lowerAt, type Token } from '../figures/tokens';
import type { Face } from './face';
import { DAY_PARTS, ZONES } from './words';

type Tokens = readonly Token[];

/** What stands behind (or before) a time and says more of it. */
export interface Suffix {
  /** "am", "pm" or the part of the day ("evening"). */
  readonly half?: string;
  readonly zone?: string;
  /** The token behind what belongs to the time. */
  readonly next: number;
}

/** "p.m.", "in the evening", "that morning", "GMT" behind a time. */
export function suffixAt(tokens: Tokens, at: number): Suffix {
  const half = noonHalf(tokens, at) ?? partBehind(tokens, at);
  const next = half?.next ?? at;
  const zone = zoneAt(tokens, next);
  return { half: half?.half, zone: zone?.zone, next: zone?.next ?? next };
}

type Half = Required<Pick<Suffix, 'half' | 'next'>>;

function noonHalf(tokens: Tokens, at: number): Half | undefined {
  const lower = lowerAt(tokens, at);
  if (lower === 'am' || lower === 'pm') return { half: lower, next: at + 1 };
  if ((lower !== 'a' && lower !== 'p') || lowerAt(tokens, at + 1) !== '.' || lowerAt(tokens, at + 2) !== 'm')
    return undefined;
  return { half: `${lower}m`, next: lowerAt(tokens, at + 3) === '.' ? at + 4 : at + 3 };
}

/** "in the evening" and "at night" belong to the time; "that evening", "on Monday evening" only say which half is meant. */
function partBehind(tokens: Tokens, at: number): Half | undefined {
  const [first, second, third] = [0, 1, 2].map((by) => lowerAt(tokens, at + by)) as [string, string, string];
  if (first === 'in' && second === 'the' && DAY_PARTS.has(third)) return { half: third, next: at + 3 };
  if (first === 'at' && second === 'night') return { half: second, next: at + 2 };
  let part = at;
  while (part < at + longestLead && leadsToPart(lowerAt(tokens, part))) part += 1;
  return part > at && DAY_PARTS.has(lowerAt(tokens, part))
    ? { half: lowerAt(tokens, part), next: at }
    : undefined;
}

const longestLead = 4;
const leadsToPart = (lower: string): boolean =>
  WEEKDAYS.has(lower) ||
  /^(?:on|the|same|next|following|previous|this|that|yesterday|tomorrow|['’]s)$/.test(lower);

/** "that evening at nine": the part of the day right before the words that lead to the time. */
export const partBefore = (tokens: Tokens, lead: number): string | undefined => {
  const at = lowerAt(tokens, lead - 1) === ',' ? lead - 2 : lead - 1;
  const lower = lowerAt(tokens, at);
  return DAY_PARTS.has(lower) ? lower : undefined;
};

/** "GMT", "Moscow time"; the place's "local time" is no zone. */
function zoneAt(tokens: Tokens, at: number): { readonly zone: string; readonly next: number } | undefined {
  const token = tokens[at];
  if (!token || !hasCapital(token)) return undefined;
  if (ZONES.has(token.lower) && token.text === token.text.toUpperCase())
    return { zone: token.lower, next: at + 1 };
  let last = at;
  while (last < at + 2 && isCapitalised(tokens[last + 1])) last += 1;
  if (lowerAt(tokens, last) !== 'time' && lowerAt(tokens, last + 1) !== 'time') return undefined;
  const end = lowerAt(tokens, last) === 'time' ? last : last + 1;
  const zone = tokens
    .slice(at, end)
    .map(({ lower }) => lower)
    .join(' ');
  return end === at ? undefined : { zone, next: end + 1 };
}

/** The minute of the day that a face means where the half of the day is told, else as the face has it. */
export function minuteOf({ minute, eitherHalf }: Face, half: string | undefined): number {
  if (!eitherHalf || half === undefined) return minute;
  if (half === 'pm' || half === 'afternoon' || half === 'evening') return minute + 720;
  return half === 'night' && minute >= nightfall ? minute + 720 : minute;
}

/** "Five at night" is told of the end of a night, six and later of its beginning. */
const nightfall = 360;
