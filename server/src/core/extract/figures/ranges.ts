import { type NumberRead, tidy } from './numbers';
import type { Context } from './reading';
import { isDash, lowerAt } from './tokens';

/** Two ends as one interval, and the token it starts at ("between" belongs to it). */
export interface RangeRead {
  readonly low: number;
  readonly high: number;
  readonly first: number;
}

const CHANGE =
  /^(?:rose|risen|rise|rises|rising|fell|fall|falls|fallen|falling|grew|grow|grown|grows|growing|increased|increase|increases|increasing|decreased|decrease|dropped|drop|drops|dropping|declined|decline|climbed|jumped|surged|soared|plunged|slid|slipped|went|gone|going|moved|moving|up|down|expanded|shrank|shrunk|cut|cutting|raised|raising|raise|lowered|reduced|reducing|boosted|swelled|changed|improved|narrowed|widened|doubled|tripled|upgraded|downgraded|revised|came|back|lifts?|lifted|lifting|sank|sinks?|sunk|sinking|lowers|lowering|reduces|raises|cuts|extends?|extended|extending|lengthens?|lengthened|shortens?|shortened|brought|brings?|bringing|jumps|jumping|climbs|climbing|dips?|dipped|widens|narrows|expands|expanding|improves|moves|changes|goes|turned)$/;

/** Whether "from … to …" before token `from` tells a change (two figures), not a range. */
const tellsChange = (context: Context, from: number): boolean => {
  const { tokens } = context;
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const lower = lowerAt(tokens, at);
    if (lower === '.' || lower === ';') return false;
    if (CHANGE.test(lower)) return true;
  }
  return false;
};

/**
 * The token after the word or dash that may join a number ending at token `end` to another one; `before` is the
 * token in front of the first number. "and" joins only after "between", "or" only neighbours (see joinRange).
 */
export const rangeLink = (context: Context, before: number, end: number): number | undefined => {
  const lower = lowerAt(context.tokens, end);
  if (isDash(lower)) {
    // "8- to 16-metre"
    if (lowerAt(context.tokens, end + 1) !== 'to') return end + 1;
    return isDash(lowerAt(context.tokens, end + 2)) ? end + 3 : end + 2;
  }
  if (lower === 'to' || lower === 'through') return end + 1;
  if (lower === 'or') return end + 1;
  if (lower !== 'and') return undefined;
  const opener = lowerAt(context.tokens, before);
  return opener === 'between' || lowerAt(context.tokens, before - 1) === 'between' ? end + 1 : undefined;
};

/**
 * Joins two numbers, the second linked to the first, to an interval. A multiplier written once counts for both
 * ("10 to 15 billion"). `start` is the token where the first end starts, currency sign included.
 */
export const joinRange = (
  context: Context,
  start: number,
  a: NumberRead,
  b: NumberRead,
): RangeRead | undefined => {
  const { tokens } = context;
  const shared = a.magnitude === 1 && b.magnitude > 1 && a.value < b.value / b.magnitude;
  const low = shared ? tidy(a.value * b.magnitude) : a.value;
  if (!(low < b.value)) return undefined;
  const link = lowerAt(tokens, a.next);
  if (link === 'or' && b.value / low > 1.5) return undefined;
  const opener = lowerAt(tokens, start - 1);
  if (opener === 'by' && link === 'to') return undefined;
  if (opener === 'from' && tellsChange(context, start - 1)) return undefined;
  const opened = opener === 'between' || opener === 'from';
  return { low, high: b.value, first: opened && start - 1 >= context.floor ? start - 1 : start };
};
