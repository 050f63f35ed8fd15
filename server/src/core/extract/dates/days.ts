import { lowerAt } from '../figures/tokens';
import { fromAnchor } from './anchor';
import { addDays, addMonths, isDay, iso, monthDays, partsOf, weekDays, weekdayOf } from './calendar';
import { type DateRule, lowerOf, monthAt, numberAt, rule, type Scan } from './rule';
import { FROM_TEXT, relative, sameDay } from './stepping';
import { DAY_WORDS, STEPS, WEEKDAYS } from './words';

/** A month stepped to from the anchor claims its words before the plain month does. */
export const STEPPED_MONTH: DateRule = rule('T?(?<step>t)(?<month>[Mm])', 't', (scan, match) =>
  steppedMonth(scan, match),
);

/** Weekdays, and "today" and its like. */
export const DAY_RULES: readonly DateRule[] = [
  rule('(?<weekday>W),?T(?<day>k-?o|o)(?!-?[uMmv])', 'W', (scan, match) => numberedWeekday(scan, match)),
  rule('(?<step>t)?(?<weekday>W)', 'W', (scan, match) => weekday(scan, match)),
  rule('G', 'G', (scan, match) => dayWord(scan, match)),
];

/** "on Monday", "last Friday", "next Tuesday"; without a word the latest one, the anchor's day included. */
const weekday: DateRule['read'] = (scan, match) => {
  const wanted = WEEKDAYS.get(lowerOf(scan, match.at('weekday')).replace(/['’]s$/, ''));
  const word = lowerOf(scan, match.at('step'));
  if (wanted === undefined || fromText(scan, match.first, word)) return undefined;
  const coming = word === '' && isToCome(scan, match.first) ? 'coming' : word;
  const days = fromAnchor(scan, (day) => sameDay(weekdayFrom(day, wanted, coming)));
  return relative(match, 'day', days);
};

/** "the following Friday" follows a day that the text names; "following Friday" alone is the next one. */
const fromText = (scan: Scan, at: number, word: string): boolean =>
  FROM_TEXT.test(word) && (word === 'same' || /^(?:the|that|this)$/.test(lowerAt(scan.tokens, at - 1)));

const TOLD = /^(?:said|says|told|announced|wrote|added|warned|was|were|did|had)$/;

/** "will meet on Tuesday": the coming one, where "will" governs the day. */
const isToCome = ({ tokens }: Scan, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    const lower = lowerAt(tokens, i);
    if (lower === 'will') return true;
    if (TOLD.test(lower) || /^[.;:,]$/.test(lower)) return false;
  }
  return false;
};

/** "Wednesday the 31st": the nearest month in which that day is that weekday. */
const numberedWeekday: DateRule['read'] = (scan, match) => {
  const wanted = WEEKDAYS.get(lowerOf(scan, match.at('weekday')));
  const nth = numberAt(scan, match.at('day'));
  const days = fromAnchor(scan, (day) => {
    for (const by of [0, -1, 1, -2, 2, -3, 3]) {
      const { year, month } = partsOf(addMonths(`${day.slice(0, 8)}01`, by));
      const found = nth && isDay(month, nth, year) ? iso(year, month, nth) : undefined;
      if (found && weekdayOf(found) === wanted) return sameDay(found);
    }
    return undefined;
  });
  return days.from === undefined ? undefined : relative(match, 'day', days);
};

const weekdayFrom = (day: string, wanted: number, word: string): string => {
  const monday = weekDays(day).from;
  const inWeek = addDays(monday, (wanted + 6) % 7);
  if (word === 'this' || word === 'current') return inWeek;
  if (word === 'next' || word === 'following') return addDays(inWeek, 7);
  if (word === 'last' || word === 'previous') return addDays(inWeek, -7);
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
  return relative(
    match,
    'day',
    fromAnchor(scan, (day) => sameDay(addDays(day, by))),
  );
};
