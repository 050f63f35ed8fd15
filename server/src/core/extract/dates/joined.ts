import { attached, isDash, lowerAt } from '../figures/tokens';
import type { Precision } from '../types';
import type { DateRead, Scan } from './rule';
import { relative, sameDay } from './stepping';

/** Two dates that one range is made of ("from 3 May 2014 to June 2015", "between January and tomorrow") as one. */
export const joined = (scan: Scan, dates: readonly DateRead[]): readonly DateRead[] => {
  const result: DateRead[] = [];
  for (const date of dates) {
    const before = result.at(-1);
    const range = before && join(scan, before, date);
    if (range) result[result.length - 1] = range;
    else result.push(fromNow(scan, date) ?? untilNow(scan, date) ?? date);
  }
  return result;
};

/** From the finest to the coarsest. */
const GRAINS: readonly Precision[] = [
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
];

const join = (scan: Scan, before: DateRead, b: DateRead): DateRead | undefined => {
  if (b.first - before.next !== 1 || !links(scan, before, b)) return undefined;
  const a = inYearOf(before, b);
  const grain = Math.max(GRAINS.indexOf(a.precision), GRAINS.indexOf(b.precision));
  const precision = GRAINS[grain];
  if (!a.from || !b.to || a.from >= b.to || !precision || a.precision === 'vague' || b.precision === 'vague')
    return undefined;
  return {
    first: a.first,
    next: b.next,
    from: a.from,
    to: b.to,
    precision,
    yearStated: a.yearStated && b.yearStated,
    relative: a.relative || b.relative,
    ...(a.month === undefined || b.month === undefined ? {} : { month: a.month, toMonth: b.month }),
    ...(a.day === undefined || b.day === undefined ? {} : { day: a.day, toDay: b.day }),
  };
};

/** "from November to 5 February 2017": the start takes the last year in which it lies before the end. */
const inYearOf = (a: DateRead, b: DateRead): DateRead => {
  if (a.yearStated || a.relative || !a.from || !a.to || !b.yearStated || !b.to) return a;
  const year = Number(b.to.slice(0, 4)) - (a.from.slice(4) >= b.to.slice(4) ? 1 : 0);
  return { ...a, from: `${year}${a.from.slice(4)}`, to: `${year}${a.to.slice(4)}`, yearStated: true };
};

const MOVED =
  /^(?:moved?|moving|postponed?|delayed?|rescheduled?|pushed|shifted|brought|put|deferred|changed|extended|revised|corrected)$/;

/** Whether the word between two dates makes a range of them: "to" and dashes need a "from" or two written days. */
const links = (scan: Scan, a: DateRead, b: DateRead): boolean => {
  const link = lowerAt(scan.tokens, a.next);
  const opener = openerOf(scan, a.first);
  if (tellsMove(scan, a.first)) return false;
  if (link === 'and') return opener === 'between';
  if (/^(?:through|thru|until|till)$/.test(link)) return true;
  const days = a.precision === 'day' && b.precision === 'day' && a.yearStated && b.yearStated;
  if (link === 'to') return opener === 'from' || days;
  if (!isDash(link) && link !== '~') return false;
  return (
    opener === 'between' || opener === 'from' || (days && !attached(scan.tokens, a.next)) || glued(scan, a, b)
  );
};

const glued = (scan: Scan, a: DateRead, b: DateRead): boolean =>
  a.yearStated && b.yearStated && attached(scan.tokens, a.next) && attached(scan.tokens, b.first);

const openerOf = (scan: Scan, first: number): string => {
  const before = lowerAt(scan.tokens, first - 1);
  return before === 'the' ? lowerAt(scan.tokens, first - 2) : before;
};

/** "moved the vote from 3 May to 10 May" names two days. */
const tellsMove = (scan: Scan, first: number): boolean =>
  scan.tokens.slice(Math.max(0, first - 8), first).some(({ lower }) => MOVED.test(lower));

/** "between now and 21 May". */
const fromNow = (scan: Scan, date: DateRead): DateRead | undefined => {
  const { from } = scan.anchor;
  const words = [3, 2, 1].map((back) => lowerAt(scan.tokens, date.first - back)).join(' ');
  if (!from || !date.to || date.to <= from || !/^(?:between now and|from now (?:to|until|till))$/.test(words))
    return undefined;
  return relative({ first: date.first - 2, next: date.next }, 'vague', { from, to: date.to });
};

/** "between August 2019 and now", "from 2019 until now". */
const untilNow = (scan: Scan, date: DateRead): DateRead | undefined => {
  const { to } = scan.anchor;
  const words = [-1, 0, 1]
    .map((by) => lowerAt(scan.tokens, (by < 0 ? date.first : date.next) + by))
    .join(' ');
  if (!to || !date.from || date.from >= to || !/^(?:between and now|from (?:to|until|till) now)$/.test(words))
    return undefined;
  return relative({ first: date.first, next: date.next + 2 }, 'vague', {
    from: date.from,
    to: sameDay(to).to,
  });
};
