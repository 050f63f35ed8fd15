import { type NumberRead, readNumber } from '../figures/numbers';
import { lowerAt } from '../figures/tokens';
import { fromAnchor } from './anchor';
import { addMonths, type Days, partsOf } from './calendar';
import { type DateRead, type DateRule, type Match, rule, type Scan } from './rule';
import { PRECISIONS, periodAt, relative, roughly, shift } from './stepping';

/** So many periods away from the anchor. */
export const AWAY_RULES: readonly DateRule[] = [
  rule('(?<unit>[uU])A', 'A', (scan, match) => away(scan, match, -1)),
  rule('(?<unit>[uU])f', 'f', (scan, match) => fromNow(scan, match)),
  rule("(?<unit>[uU])'?", 'uU', (scan, match) => inTime(scan, match)),
];

/** The number, or article, that ends right before token `end`. */
export const numberBefore = (scan: Scan, end: number): NumberRead | undefined => {
  for (let first = Math.max(0, end - 6); first < end; first += 1) {
    const number = readNumber(scan.tokens, first);
    if (number?.next === end) return number;
  }
  const article = /^(?:an?|one)$/.test(lowerAt(scan.tokens, end - 1));
  return article
    ? { first: end - 1, next: end, value: 1, digits: 1, form: 'words', magnitude: 1 }
    : undefined;
};

/** "nearly a year ago" may lie in the year after, "more than a year ago" in the one before. */
const hedged = (scan: Scan, first: number, days: Days, there: string): Days => {
  const before = lowerAt(scan.tokens, first - 1);
  const late = addMonths(there, 4);
  const early = addMonths(there, -12);
  const to =
    /^(?:nearly|almost|about|around|under|quite|some)$/.test(before) && late > days.to ? late : days.to;
  const from =
    /^(?:over|than|about|around|some|least)$/.test(before) && early < days.from ? early : days.from;
  return { from, to };
};

const away = (scan: Scan, match: Match, sign: 1 | -1): DateRead | undefined => {
  const unit = match.at('unit') ?? match.first;
  const period = periodAt(scan, unit);
  const number = numberBefore(scan, unit);
  if (!period || !number || !Number.isInteger(number.value) || number.value > 3000) return undefined;
  const count = number.value;
  const days = fromAnchor(scan, (day) => {
    const there = shift(day, period, sign * count);
    const days = there === undefined || partsOf(there).year < 1 ? undefined : roughly(there, period);
    return days && there && sign < 0 && period === 'year' ? hedged(scan, number.first, days, there) : days;
  });
  // unresolved it is better read as a duration
  return days.from === undefined
    ? undefined
    : relative({ first: number.first, next: match.next }, PRECISIONS[period], days);
};

/** "two weeks from now", "in three years' time". */
const fromNow: DateRule['read'] = (scan, match) => {
  const ends = lowerAt(scan.tokens, match.next) === 'now' ? 1 : 0;
  return ends ? away(scan, { ...match, next: match.next + 1 }, 1) : undefined;
};

const inTime: DateRule['read'] = (scan, match) =>
  lowerAt(scan.tokens, match.next) === 'time' ? away(scan, { ...match, next: match.next + 1 }, 1) : undefined;
