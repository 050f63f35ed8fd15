import type { Clock, TimeOfDay } from '../../extract/types';
import { hourAndMinute } from './timeStyle';

/** The ways in which a wrong time of day still shows the right one. */
export type ClockSlip =
  | 'swapped digits'
  | 'another hour'
  | 'past and to exchanged'
  | 'the other half of the day';

/** The slip that makes the source's time the draft's, if one step does. */
export function slipOfClock(draft: TimeOfDay, source: TimeOfDay): ClockSlip | undefined {
  if (!isPlain(draft.clock) || !isPlain(source.clock) || draft.clock.zone !== source.clock.zone)
    return undefined;
  const face = draft.clock.eitherHalf || source.clock.eitherHalf ? halfDay : 2 * halfDay;
  const [a, b] = [draft.clock.low % face, source.clock.low % face];
  const step = Math.abs(a - b);
  if (step === hour || step === face - hour) return 'another hour';
  if (step === halfDay) return 'the other half of the day';
  if (isMirrored(a, b) && [draft, source].some(isInWords)) return 'past and to exchanged';
  return areSwapped(hourAndMinute(a), hourAndMinute(b)) ? 'swapped digits' : undefined;
}

const hour = 60;
const halfDay = 720;

const isPlain = ({ low, high, hedged }: Clock): boolean => low === high && !hedged;

/** As long before an hour as after it, and neither on the hour nor half past. */
const isMirrored = (a: number, b: number): boolean =>
  a !== b && (a + b) % (2 * hour) === 0 && Math.abs(a - b) < hour;

const isInWords = ({ text }: TimeOfDay): boolean => !/\d/.test(text);

/** "19:40" and "19:04": two neighbouring digits changed places. */
function areSwapped(a: string, b: string): boolean {
  const [x, y] = [a.replace(':', ''), b.replace(':', '')];
  const at = [...x].findIndex((digit, n) => digit !== y[n]);
  return at >= 0 && x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
}
