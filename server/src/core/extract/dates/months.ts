import { lowerAt } from '../figures/tokens';
import { yearless } from './anchor';
import { addDays, type Days, monthDays, partOf, partsOf } from './calendar';
import { PART, partAt, read, YEAR, yearsOf } from './periodParts';
import { type DateRule, lowerOf, type Match, monthAt, numberAt, rule, type Scan } from './rule';

/** Months, stretches of months and what lies within one, the longest forms first. */
export const MONTH_RULES: readonly DateRule[] = [
  rule(`T?(?<which>o|t)(?<unit>[uU])O(?<month>[Mm])!?${YEAR}?`, 'Mmv', (scan, match) => within(scan, match)),
  rule(
    '(?<month>[Mm])!?(?:O?(?<year>Y))?(?<link>[->&])(?<toMonth>[Mm])!?(?:,?[OI]?(?<toYear>Y))?',
    'Mmv',
    (scan, match) => monthRange(scan, match),
  ),
  rule(`${PART}(?<month>[Mmv])!?${YEAR}?`, 'Mmv', (scan, match) => month(scan, match)),
];

/** "October 1938", "late September", "June of last year". */
const month: DateRule['read'] = (scan, match) => {
  const number = monthAt(scan, match.at('month'));
  if (!number || !monthStands(scan, match)) return undefined;
  const written = yearsOf(scan, match);
  const hasYear = match.at('year') !== undefined || match.at('step') !== undefined;
  const year = hasYear ? written.year : yearless(scan, match.first, number, undefined);
  const part = partAt(scan, match);
  const extent = (whole: Days): Days => partOf(whole, part);
  const days = year === undefined ? {} : extent(monthDays(year, number));
  return read(match, 'month', days, {
    month: number,
    ...(part === 'whole' ? {} : { daysOfMonth: daysIn(extent, year, number) }),
    yearStated: written.stated,
    relative: match.at('step') !== undefined,
  });
};

const MONTH_BEFORE =
  /^(?:in|since|until|till|by|of|from|during|before|after|through|to|last|this|next|and|or|between|on|for|every|each|-|–|\(|,)$/;

/** "may" and "march" without a year or a day stand for a month only after a preposition, with a capital. */
const monthStands = (scan: Scan, match: Match): boolean => {
  const at = match.at('month') ?? 0;
  if (scan.classes[at] === 'v')
    return match.at('year') !== undefined && !/^(?:may|march)$/.test(lowerOf(scan, at));
  if (scan.classes[at] === 'M' || match.at('year') !== undefined || match.at('part') !== undefined)
    return true;
  const before = lowerAt(scan.tokens, at - 1);
  if (!MONTH_BEFORE.test(before) || before === ',' || at === 0) return false;
  // "by May's government", "to March on": a name or a verb
  return (
    !/^(?:be|have|not|on|towards|against|government|said)$/.test(lowerAt(scan.tokens, at + 1)) &&
    !/['’]s$/.test(lowerOf(scan, at))
  );
};

/** "June to August 2024", "between June and August". */
const monthRange: DateRule['read'] = (scan, match) => {
  const [first, last] = [monthAt(scan, match.at('month')), monthAt(scan, match.at('toMonth'))];
  if (!first || !last || first === last) return undefined;
  if (lowerOf(scan, match.at('link')) === 'and' && lowerAt(scan.tokens, match.first - 1) !== 'between')
    return undefined;
  const stated = numberAt(scan, match.at('toYear'));
  const toYear = stated ?? yearless(scan, match.first, last, undefined);
  const fromYear =
    numberAt(scan, match.at('year')) ?? (toYear === undefined || first < last ? toYear : toYear - 1);
  const days =
    toYear === undefined || fromYear === undefined
      ? {}
      : { from: monthDays(fromYear, first).from, to: monthDays(toYear, last).to };
  return read(match, 'month', days, { month: first, toMonth: last, yearStated: stated !== undefined });
};

/** "the first day of June 2025", "the last week of March", "the first half of June". */
const within: DateRule['read'] = (scan, match) => {
  const number = monthAt(scan, match.at('month'));
  const unit = lowerOf(scan, match.at('unit'));
  const last = lowerOf(scan, match.at('which')) === 'last';
  const nth = last ? -1 : numberAt(scan, match.at('which'));
  const days = /^(?:days|weeks)$/.test(unit);
  if (!number || !nth || (days ? nth > 1 : !/^(?:day|week|half|weekend)$/.test(unit))) return undefined;
  const written = yearsOf(scan, match);
  const year =
    written.year ?? (match.at('step') ? undefined : yearless(scan, match.first, number, undefined));
  const extent = (whole: Days): Days | undefined =>
    days ? partOf(whole, nth < 0 ? 'late' : 'early') : stretch(whole, unit, nth);
  const day = unit === 'day' && !last ? { day: nth } : {};
  return read(match, unit === 'day' ? 'day' : 'week', (year && extent(monthDays(year, number))) || {}, {
    month: number,
    ...day,
    daysOfMonth: daysIn(extent, year, number),
    yearStated: written.stated,
  });
};

/** First and last day of the month that a part of it covers; without a year, of any that begins with it. */
const daysIn = (
  extent: (whole: Days) => Days | undefined,
  year: number | undefined,
  month: number,
): readonly [number, number] | undefined => {
  const days = extent(monthDays(year ?? anyYear, month));
  return days && [partsOf(days.from).day, partsOf(days.to).day];
};

const anyYear = 2001;

const stretch = (month: Days, unit: string, nth: number): Days | undefined => {
  const length = unit === 'day' ? 1 : unit === 'half' ? 15 : 7;
  const from = nth < 0 ? addDays(month.to, 1 - length) : addDays(month.from, (nth - 1) * length);
  const to = unit === 'half' && nth === 2 ? month.to : addDays(from, length - 1);
  if (from > month.to) return undefined;
  return to > month.to ? { from, to: month.to } : { from, to };
};
