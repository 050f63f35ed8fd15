import { lowerAt } from '../figures/tokens';
import { fromAnchor } from './anchor';
import { addDays, monthDays, partsOf, weekDays, weekdayOf } from './calendar';
import { type DateRule, lowerOf, monthAt, rule } from './rule';
import { FROM_TEXT, relative, sameDay } from './stepping';
import { DAY_WORDS, STEPS, WEEKDAYS } from './words';

/** A month stepped to from the anchor claims its words before the plain month does. */
export const STEPPED_MONTH: DateRule = rule('T?(?<step>t)(?<month>[Mm])', 't', (scan, match) =>
  steppedMonth(scan, match),
);

/** Weekdays, and "today" and its like. */
export const DAY_RULES: readonly DateRule[] = [
  rule('(?<step>t)?(?<weekday>W)', 'W', (scan, match) => weekday(scan, match)),
  rule('G', 'G', (scan, match) => dayWord(scan, match)),
];

/** "on Monday", "last Friday", "next Tuesday"; without a word the latest one, the anchor's day included. */
const weekday: DateRule['read'] = (scan, match) => {
  const wanted = WEEKDAYS.get(lowerOf(scan, match.at('weekday')).replace(/['’]s$/, ''));
  const word = lowerOf(scan, match.at('step'));
  if (wanted === undefined || FROM_TEXT.test(word)) return undefined;
  const days = fromAnchor(scan, (day) => sameDay(weekdayFrom(day, wanted, word)));
  return relative(match, 'day', days);
};

const weekdayFrom = (day: string, wanted: number, word: string): string => {
  const monday = weekDays(day).from;
  const inWeek = addDays(monday, (wanted + 6) % 7);
  if (word === 'this' || word === 'current') return inWeek;
  if (word === 'next') return addDays(inWeek, 7);
  if (word === 'last') return addDays(inWeek, -7);
  if (word === 'coming' || word === 'upcoming') return addDays(day, ((wanted - weekdayOf(day) + 6) % 7) + 1);
  const since = (weekdayOf(day) - wanted + 7) % 7;
  return addDays(day, word === 'past' && since === 0 ? -7 : -since);
};

/** "last August", "this March", "next June". */
const steppedMonth: DateRule['read'] = (scan, match) => {
  const month = monthAt(scan, match.at('month'));
  const word = lowerOf(scan, match.at('step'));
  if (!month || FROM_TEXT.test(word)) return undefined;
  const days = fromAnchor(scan, (day) => {
    const { year, month: now } = partsOf(day);
    if (word === 'this' || word === 'current') return monthDays(year, month);
    if (STEPS.get(word) === 1) return monthDays(month > now ? year : year + 1, month);
    return monthDays(month < now ? year : year - 1, month);
  });
  return { ...relative(match, 'month', days), month };
};

const dayWord: DateRule['read'] = (scan, match) => {
  const by = DAY_WORDS.get(lowerOf(scan, match.first));
  if (by === undefined || /^['’]s$/.test(lowerAt(scan.tokens, match.next))) return undefined;
  const word = lowerOf(scan, match.first);
  // "today" is as often "nowadays"
  if (word === 'today' && !scan.anchor.from) return undefined;
  const before =
    lowerAt(scan.tokens, match.first - 3) === 'the' && lowerAt(scan.tokens, match.first - 2) === 'day';
  const more = before ? (lowerAt(scan.tokens, match.first - 1) === 'before' ? -1 : 1) : 0;
  return relative(
    match,
    'day',
    fromAnchor(scan, (day) => sameDay(addDays(day, by + more))),
  );
};
