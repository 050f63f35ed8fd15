import { lowerAt } from '../figures/tokens';
import { fromAnchor } from './anchor';
import { type Days, partOf, partsOf, yearDays } from './calendar';
import { PART } from './periodParts';
import { type DateRule, lowerOf, type Match, rule, type Scan } from './rule';
import { FROM_TEXT, PRECISIONS, periodAt, relative, shift, stepped } from './stepping';
import { PARTS, type Period, STEPS } from './words';

/** "this month", "last week", "early next year"; "the following day" stays open. */
const step: DateRule['read'] = (scan, match) => {
  const word = lowerOf(scan, match.at('step'));
  const period = periodAt(scan, match.at('unit'));
  const by = STEPS.get(word);
  if (!period || by === undefined || (period === 'half' && by !== 0) || setPhrase(scan, match))
    return undefined;
  if (FROM_TEXT.test(word)) return relative(match, PRECISIONS[period], {});
  const part = PARTS.get(lowerOf(scan, match.at('part'))) ?? 'whole';
  const days = fromAnchor(scan, (day) => {
    const whole = pastYear(scan, match, day, period, by) ?? stepped(day, period, by);
    return whole && ((by === 0 ? upToNow(scan, match, day, whole) : undefined) ?? partOf(whole, part));
  });
  return relative(match, PRECISIONS[period], days);
};

/** "earlier this year" ends with the day of writing, "later this year" starts with it. */
const upToNow = (scan: Scan, match: Match, day: string, whole: Days): Days | undefined => {
  const word = lowerOf(scan, match.at('part'));
  if (word === 'earlier') return { from: whole.from, to: day };
  return word === 'later' ? { from: day, to: whole.to } : undefined;
};

/** "the past year", "the last year": the twelve months up to now. */
const pastYear = (scan: Scan, match: Match, day: string, period: Period, by: number): Days | undefined => {
  const rolling =
    lowerOf(scan, match.at('step')) === 'past' || (lowerAt(scan.tokens, match.first) === 'the' && by === -1);
  if (!rolling || match.at('part') !== undefined) return undefined;
  return period === 'year' || period === 'month' || period === 'week' ? back(day, period, 1) : undefined;
};

const setPhrase = (scan: Scan, match: Match): boolean =>
  /^(?:-|of)$/.test(lowerAt(scan.tokens, match.next)) ||
  /^(?:last|this) day$/.test(`${lowerOf(scan, match.at('step'))} ${lowerOf(scan, match.at('unit'))}`);

const back = (day: string, period: Period, by: number): Days | undefined => {
  const from = shift(day, period, -by);
  return from === undefined ? undefined : { from, to: day };
};

/** "the end of the year", "the start of the month": of the anchor's own. */
const ofThe: DateRule['read'] = (scan, match) => {
  const period = periodAt(scan, match.at('unit'));
  const part = PARTS.get(lowerOf(scan, match.at('part')));
  if (!period || !part || !/^(?:year|month|week|quarter)$/.test(period)) return undefined;
  const days = fromAnchor(scan, (day) => {
    const whole = stepped(day, period, 0);
    return whole && partOf(whole, part);
  });
  return relative(match, PRECISIONS[period], days);
};

/** "EOY": the end of the anchor's year. */
const endOfYear: DateRule['read'] = (scan, match) =>
  relative(
    match,
    'year',
    fromAnchor(scan, (day) => partOf(yearDays(partsOf(day).year), 'late')),
  );

/** Expressions read from another day, the longest forms first. */
export const RELATIVE_RULES: readonly DateRule[] = [
  rule(`${PART}T?(?<step>t)~?(?<unit>u)`, 't', step),
  rule('T?(?<part>e)OT(?<unit>u)', 'e', ofThe),
  rule('E', 'E', endOfYear),
];
