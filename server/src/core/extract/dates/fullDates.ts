import { countsSomething } from '../figures/counted';
import { currencyAfter } from '../figures/money';
import { attached, lowerAt } from '../figures/tokens';
import { readUnit } from '../figures/units';
import { MAGNITUDES } from '../figures/words';
import { yearless } from './anchor';
import { isDay, iso } from './calendar';
import {
  type DateRead,
  type DateRule,
  lowerOf,
  type Match,
  monthAt,
  numberAt,
  rule,
  type Scan,
} from './rule';

const WEEKDAY = '(?:[Ww]!?,?T?)?';
const DAY = '(?<day>k-?o|d|o)';
const TO_DAY = '(?<toDay>k-?o|d|o)';
const MONTH = '(?<month>[Mmv])!?';
const TO_MONTH = '(?<toMonth>[Mmv])!?';
const LINK = '[->&]';
const YEAR = '(?:,?[OI]?(?<year>Y))?';
const TO_YEAR = '(?:,?[OI]?(?<toYear>Y))?';

interface Written {
  readonly month: number;
  readonly day: number;
  readonly year?: number | undefined;
  readonly toMonth: number;
  readonly toDay: number;
}

/** The written parts of a full date or a range of days; undefined where there is no such day. */
const written = (scan: Scan, match: Match): Written | undefined => {
  const [month, day] = [monthAt(scan, match.at('month')), numberAt(scan, match.at('day'))];
  if (!month || !day) return undefined;
  const toMonth = monthAt(scan, match.at('toMonth')) ?? month;
  const toDay = numberAt(scan, match.at('toDay')) ?? day;
  const year = yearOf(scan, match);
  return isDay(month, day, year) && isDay(toMonth, toDay, year)
    ? { month, day, year, toMonth, toDay }
    : undefined;
};

/** A year after a comma may count something: "On 7 November, 2000 people …". */
const yearOf = (scan: Scan, match: Match): number | undefined => {
  const at = match.at('toYear') ?? match.at('year');
  return at === undefined || isAmount(scan, at, (match.at('day') ?? 0) < (match.at('month') ?? 0))
    ? undefined
    : numberAt(scan, at);
};

const isAmount = (scan: Scan, at: number, dayFirst: boolean): boolean => {
  const after = lowerAt(scan.tokens, at + 1);
  if (MAGNITUDES.has(after) || readUnit(scan.tokens, at + 1, true))
    return !/^(?:m|h|s|t|g|l|in|at)$/.test(after);
  return (
    currencyAfter(scan.tokens, at + 1) !== undefined ||
    (dayFirst && lowerAt(scan.tokens, at - 1) === ',' && countsSomething(scan.tokens, at + 1))
  );
};

const build = (scan: Scan, match: Match): DateRead | undefined => {
  const found = written(scan, match);
  if (!found || !namesMonth(scan, match, found)) return undefined;
  const { month, day, toMonth, toDay } = found;
  const year = found.year ?? yearless(scan, match.first, month, day);
  const toYear =
    year === undefined ? undefined : toMonth < month && match.at('year') === undefined ? year + 1 : year;
  const ranged = match.at('toDay') !== undefined;
  const fromYear =
    numberAt(scan, match.at('year')) ?? (toMonth > month || toYear === undefined ? toYear : year);
  const next = found.year === undefined ? beforeYear(match) : match.next;
  return {
    first: match.first,
    next,
    precision: 'day',
    yearStated: found.year !== undefined,
    relative: false,
    month,
    day,
    ...(ranged ? { toDay, ...(toMonth === month ? {} : { toMonth }) } : {}),
    ...(fromYear === undefined || toYear === undefined
      ? {}
      : { from: iso(fromYear, month, day), to: iso(toYear, toMonth, toDay) }),
  };
};

/** The end of a date whose last number proved to be no year. */
const beforeYear = (match: Match): number => {
  const at = match.at('toYear') ?? match.at('year');
  if (at === undefined) return match.next;
  return Math.max(...['day', 'toDay', 'month', 'toMonth'].map((group) => (match.at(group) ?? 0) + 1));
};

/** "may 7" and "march 12" need a year; "May" and "March" with a capital and a day do not. */
const namesMonth = (scan: Scan, match: Match, { year }: Written): boolean => {
  const month = match.at('month') ?? 0;
  if (scan.classes[month] !== 'v' || year !== undefined) return true;
  return !/^(?:may|march|mar)$/.test(lowerOf(scan, month));
};

/** "June 30" where 30 counts something: "In June 30 people", "June 12 percent". */
const dayIsAmount = (scan: Scan, match: Match): boolean => {
  const at = match.at('toDay') ?? match.at('day') ?? 0;
  if (scan.classes[at] !== 'd' || scan.classes[match.next - 1] === 'Y') return false;
  const after = lowerAt(scan.tokens, at + 1);
  if (MAGNITUDES.has(after) || /^(?:percent|per|%)$/.test(after) || /^(?:bn|mn)$/.test(after)) return true;
  if (
    after === '.' &&
    attached(scan.tokens, at + 1) &&
    scan.tokens[at + 2]?.kind === 'number' &&
    attached(scan.tokens, at + 2)
  )
    return true;
  const before = lowerAt(scan.tokens, match.first - 1);
  return before === 'in' && countsSomething(scan.tokens, at + 1);
};

const monthFirst: DateRule['read'] = (scan, match) =>
  dayIsAmount(scan, match) ? undefined : build(scan, match);

/** "3 and 17 November" are two days, "12 and 13 November" one stretch. */
const dayRange: DateRule['read'] = (scan, match) => {
  const whole = build(scan, match);
  const [day, toDay, link] = [
    numberAt(scan, match.at('day')),
    numberAt(scan, match.at('toDay')),
    match.at('link'),
  ];
  if (!whole || !day || !toDay || toDay < day) return undefined;
  if (lowerOf(scan, link) !== 'and' || toDay === day + 1 || lowerOf(scan, match.first - 1) === 'between')
    return whole;
  return apart(match, whole);
};

const apart = (match: Match, whole: DateRead): readonly DateRead[] => {
  const at = { day: match.at('day') ?? 0, toDay: match.at('toDay') ?? 0 };
  const { toDay, ...base } = whole;
  const year = whole.from?.slice(0, 4);
  const only = (day: number | undefined): Partial<DateRead> =>
    day === undefined || !year || !whole.month
      ? {}
      : { from: iso(Number(year), whole.month, day), to: iso(Number(year), whole.month, day), day };
  const split = at.toDay - 1;
  return [
    { ...base, first: match.first, next: split, ...only(whole.day) },
    { ...base, first: at.toDay, next: whole.next, ...only(toDay) },
  ];
};

/** "November 23, 29": further days of the month, one date each. */
const dayList: DateRule['read'] = (scan, match) => {
  const list = [match.at('day') ?? 0];
  for (let at = match.at('more') ?? match.next; at + 1 < match.next; at += 2) list.push(at + 1);
  const last = scan.tokens[match.next];
  if (last?.kind === 'word' || MAGNITUDES.has(last?.lower ?? '')) return undefined;
  return list.flatMap((day, i) => {
    const first = i === 0 ? match.first : day;
    return (
      build(scan, {
        first,
        next: day + 1,
        at: (group) => (group === 'day' ? day : group === 'month' ? match.at('month') : undefined),
      }) ?? []
    );
  });
};

/** "Nov–Feb 5th, 2017": from the start of a month to a day. */
const monthToDay: DateRule['read'] = (scan, match) => {
  const [month, toMonth] = [monthAt(scan, match.at('month')), monthAt(scan, match.at('toMonth'))];
  const [day, year] = [numberAt(scan, match.at('day')), numberAt(scan, match.at('year'))];
  if (!month || !toMonth || !day || !year || month === toMonth || !isDay(toMonth, day, year))
    return undefined;
  const { first, next } = match;
  const from = iso(month < toMonth ? year : year - 1, month, 1);
  const to = iso(year, toMonth, day);
  return { first, next, from, to, precision: 'month', yearStated: true, relative: false, month, toMonth };
};

/** Dates that name a day, the longest forms first. */
export const FULL_DATES: readonly DateRule[] = [
  ...[
    '(?<day>d)J(?<month>N)J(?<year>Y)',
    '(?<year>Y)J(?<month>N)J(?<day>d)',
    '(?<year>Y)J(?<day>d)J(?<month>N)',
  ]
    .concat(['(?<month>N)J(?<year>Y)J(?<day>d)', '(?<day>d)J(?<year>Y)J(?<month>N)'])
    .map((shape) => rule(shape.replaceAll('J', '[-/]').replace('N', '[Mmv]'), 'Mmv', build)),
  rule(
    `${WEEKDAY}T?${DAY}O?${MONTH}(?:,?(?<year>Y))?,?[->]${WEEKDAY}T?${TO_DAY}O?${TO_MONTH}${TO_YEAR}`,
    'Mmv',
    build,
  ),
  rule(
    `${WEEKDAY}${MONTH}${DAY}(?:,?(?<year>Y))?,?[->]${WEEKDAY}${TO_MONTH}${TO_DAY}${TO_YEAR}`,
    'Mmv',
    build,
  ),
  rule(`${MONTH}[->]${TO_MONTH}${DAY},?(?<year>Y)`, 'Mmv', monthToDay),
  rule(`${WEEKDAY}T?${DAY}(?<link>${LINK})T?${TO_DAY}O?${MONTH}${YEAR}`, 'Mmv', dayRange),
  rule(`${WEEKDAY}${MONTH}T?${DAY}(?<link>${LINK})T?${TO_DAY}${YEAR}`, 'Mmv', (scan, match) =>
    dayIsAmount(scan, match) ? undefined : dayRange(scan, match),
  ),
  rule(`${WEEKDAY}T?${DAY}O?${MONTH}${YEAR}`, 'Mmv', build),
  rule(`${MONTH},?(?<day>d)(?<more>(?:,d)+)(?![dY.:/%&-])`, 'Mmv', dayList),
  rule(`${WEEKDAY}${MONTH}(?:,|T)?${DAY}${YEAR}`, 'Mmv', monthFirst),
];
