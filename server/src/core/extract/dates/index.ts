import { memory } from '../../text/memory';
import { type Token, tokenise } from '../figures/tokens';
import type { CalendarDate, DateAnchor } from '../types';
import { AWAY_RULES } from './away';
import { withBareDays } from './bareDays';
import { boundBefore } from './bounds';
import { classesOf } from './classes';
import { DAY_RULES, STEPPED_MONTH } from './days';
import { ERA_RULES } from './eras';
import { FULL_DATES } from './fullDates';
import { readHolidays } from './holidays';
import { joined } from './joined';
import { MONTH_RULES } from './months';
import { NUMERIC_DATES } from './numericDates';
import { withOffset } from './offsets';
import { QUARTER_RULES } from './quarters';
import { RELATIVE_RULES } from './relative';
import { type DateRead, type DateRule, type Match, matchesOf, type Scan } from './rule';
import { WEEK_RULES } from './weeks';
import { WINDOW_RULES } from './windows';
import { YEAR_RULES } from './years';
import { withYearWords } from './yearWords';

/** Earlier rules claim their words first. */
const RULES: readonly DateRule[] = [
  ...NUMERIC_DATES,
  ...FULL_DATES,
  STEPPED_MONTH,
  ...MONTH_RULES,
  ...QUARTER_RULES,
  ...ERA_RULES,
  ...AWAY_RULES,
  ...WEEK_RULES,
  ...WINDOW_RULES,
  ...RELATIVE_RULES,
  ...DAY_RULES,
  ...YEAR_RULES,
];

/** A token class that every date but a feast holds. */
const MAY_HOLD_DATE = /[YMmvWSDcGqAiE]|t~u|t.{0,5}[uU]|o-?u|[uU]['f]|u[dy]|I.{1,5}[uU]|d[/-]d|eOTu/;

/** Calendar expressions of a stretch of plain text, resolved from `anchor`, in order. Offsets count in `text`. */
export const dates = (text: string, anchor: DateAnchor): readonly CalendarDate[] =>
  datesIn(text, tokenise(text), anchor);

/** The same for text whose tokens are at hand. */
export const datesIn = (
  text: string,
  written: readonly Token[],
  anchor: DateAnchor,
): readonly CalendarDate[] => {
  const tokens = withYearWords(written);
  const scan: Scan = { tokens, classes: classesOf(tokens), anchor };
  const taken = new Uint8Array(tokens.length);
  const found = [...readHolidays(scan).filter((read) => claim(taken, read))];
  for (const { rule, matches } of matchesIn(scan.classes)) found.push(...applied(scan, rule, matches, taken));
  const ordered = found.sort((a, b) => a.first - b.first).map((read) => withOffset(scan, read));
  return withBareDays(scan, joined(scan, apart(ordered))).map((read) => toDate(text, tokens, read));
};

/** A date counted from the next one ("a week after 3 May") may have run into the one before: the earlier stays. */
const apart = (dates: readonly DateRead[]): readonly DateRead[] =>
  dates.filter((date, n) => n === 0 || date.first >= (dates[n - 1]?.next ?? 0));

interface RuleMatches {
  readonly rule: DateRule;
  readonly matches: readonly Match[];
}

/** The matches of all rules. Remembered by the classes: typing into a word seldom makes it one of another class. */
const matchesIn = (classes: string): readonly RuleMatches[] =>
  MAY_HOLD_DATE.test(classes) ? matched.of(classes, () => matchesAnew(classes)) : [];

const matched = memory<readonly RuleMatches[]>(100);

const matchesAnew = (classes: string): readonly RuleMatches[] =>
  RULES.filter((rule) => mayMatch(classes, rule))
    .map((rule) => ({ rule, matches: matchesOf(classes, rule.pattern) }))
    .filter(({ matches }) => matches.length > 0);

const mayMatch = (classes: string, { needs }: DateRule): boolean => {
  for (const one of needs) if (classes.includes(one)) return true;
  return false;
};

const applied = (scan: Scan, rule: DateRule, matches: readonly Match[], taken: Uint8Array): DateRead[] =>
  matches
    .flatMap((match) => rule.read(scan, match) ?? [])
    .map((read) => withoutPoint(scan, read))
    .filter((read) => claim(taken, read));

/** "in Nov." at the end of a sentence: the point is not the date's. */
const withoutPoint = (scan: Scan, read: DateRead): DateRead =>
  scan.classes[read.next - 1] === '!' ? { ...read, next: read.next - 1 } : read;

/** Takes the tokens of the date, unless another date has one of them. */
const claim = (taken: Uint8Array, { first, next }: DateRead): boolean => {
  if (taken.subarray(first, next).includes(1)) return false;
  taken.fill(1, first, next);
  return true;
};

const toDate = (text: string, tokens: readonly Token[], read: DateRead): CalendarDate => {
  const { first, next, from, to, bound: own, ...rest } = read;
  const [start, end] = [tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0];
  const bound = own ?? boundBefore(tokens, first);
  return {
    start,
    end,
    text: text.slice(start, end),
    ...(from === undefined || to === undefined ? {} : { from, to }),
    ...rest,
    ...(bound === undefined ? {} : { bound }),
  };
};
