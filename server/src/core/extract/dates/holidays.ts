import { lowerAt, type Token } from '../figures/tokens';
import { fromAnchor } from './anchor';
import { addDays, type Days, partsOf, weekdayOf, yearDays } from './calendar';
import { HOLIDAYS, type Resolve } from './holidayTable';
import { type DateRead, numberAt, type Scan } from './rule';
import { FROM_TEXT, opensDates } from './stepping';
import { STEPS } from './words';

interface Holiday {
  readonly words: readonly string[];
  readonly resolve: Resolve;
}

const byFirstWord = (): ReadonlyMap<string, readonly Holiday[]> => {
  const map = new Map<string, Holiday[]>();
  for (const [names, resolve] of HOLIDAYS)
    for (const name of names.split('|')) {
      const words = name.split(' ');
      const list = [...(map.get(words[0] ?? '') ?? []), { words, resolve }];
      map.set(
        words[0] ?? '',
        list.sort((a, b) => b.words.length - a.words.length),
      );
    }
  return map;
};

const INDEX = byFirstWord();

/** Feasts with their year, written or inferred: "Good Friday 2022", "Christmas Eve", "Easter last year". */
export const readHolidays = (scan: Scan): readonly DateRead[] => {
  const found: DateRead[] = [];
  scan.tokens.forEach((token, at) => {
    const names = token.kind === 'word' ? INDEX.get(plain(token.lower)) : undefined;
    const holiday = names?.find(({ words }) => matches(scan, at, words));
    if (holiday && !(isOtherWord(token, holiday) && scan.classes[at + holiday.words.length] !== 'Y'))
      found.push(withWeekend(scan, withYear(scan, at, holiday), holiday));
  });
  return found;
};

/** "an epiphany", "may day": what a small letter makes of the name. */
const isOtherWord = (token: Token, { words }: Holiday): boolean =>
  token.text[0] === token.lower[0] &&
  (words.length === 1
    ? !/^(?:easter|christmas|halloween)$/.test(token.lower)
    : /^(?:may|earth|labor)$/.test(token.lower));

const plain = (lower: string): string => (lower.includes('’') ? lower.replace('’', "'") : lower);

const matches = (scan: Scan, at: number, words: readonly string[]): boolean =>
  words.every((word, i) => plain(lowerAt(scan.tokens, at + i)) === word);

const withYear = (scan: Scan, first: number, { words, resolve }: Holiday): DateRead => {
  const named = first + words.length;
  const end = lowerAt(scan.tokens, named) === 'weekend' ? named + 1 : named;
  const at = /^(?:of|,|in)$/.test(lowerAt(scan.tokens, end)) ? end + 1 : end;
  const base = { first, precision: 'day' as const };
  if (scan.classes[at] === 'Y') {
    const day = resolve(numberAt(scan, at) ?? 0);
    return {
      ...base,
      next: at + 1,
      from: day,
      to: day,
      ...monthAndDay(day),
      yearStated: true,
      relative: false,
    };
  }
  const by =
    scan.classes[at] === 't' && lowerAt(scan.tokens, at + 1) === 'year'
      ? STEPS.get(lowerAt(scan.tokens, at))
      : undefined;
  const days = fromAnchor(scan, (day) =>
    by === undefined
      ? stepped(day, resolve, lowerAt(scan.tokens, first - 1))
      : of(partsOf(day).year + by, resolve),
  );
  const next = by === undefined ? end : at + 2;
  const read = { ...base, next, yearStated: false, relative: by !== undefined };
  if (FROM_TEXT.test(lowerAt(scan.tokens, first - 1))) return followingOne(scan, read, days);
  return { ...read, ...days, ...(days.from ? monthAndDay(days.from) : everyYear(resolve)) };
};

/** "Christmas Eve" is on one day of every year, Easter is not. */
const everyYear = (resolve: Resolve): Partial<DateRead> => {
  const [day, next] = [resolve(2001), resolve(2002)];
  return day.slice(4) === next.slice(4) ? monthAndDay(day) : {};
};

/** "the following Easter", "the previous Christmas": from a day that the text names, or from the day of writing where it names none. */
const followingOne = (scan: Scan, read: DateRead, days: Partial<Days>): DateRead => ({
  ...read,
  ...(opensDates(scan, read.first) && lowerAt(scan.tokens, read.first - 1) !== 'same' ? days : {}),
  precision: 'vague',
  relative: true,
});

/** "the Easter weekend", "Labor Day weekend 2021", "the weekend of Thanksgiving": with the days off beside it. */
const withWeekend = (scan: Scan, read: DateRead, { words }: Holiday): DateRead => {
  const named = lowerAt(scan.tokens, read.first + words.length) === 'weekend';
  const behind = lowerAt(scan.tokens, read.next) === 'weekend';
  const before =
    lowerAt(scan.tokens, read.first - 1) === 'of' && lowerAt(scan.tokens, read.first - 2) === 'weekend';
  if ((!named && !behind && !before) || !read.from) return read;
  const { month: _month, day: _day, ...rest } = read;
  const days =
    words[0] === 'easter' ? { from: addDays(read.from, -2), to: addDays(read.from, 1) } : off(read.from);
  return {
    ...rest,
    ...days,
    precision: 'week',
    first: before ? read.first - 2 : read.first,
    next: behind ? read.next + 1 : read.next,
  };
};

/** The weekend that is nearest to the day, and what lies between them. */
const off = (day: string): Days => {
  const weekday = weekdayOf(day);
  const saturday = addDays(day, weekday === 0 ? -1 : weekday < 3 ? -weekday - 1 : 6 - weekday);
  const sunday = addDays(saturday, 1);
  return { from: day < saturday ? day : saturday, to: day > sunday ? day : sunday };
};

const monthAndDay = (day: string): { month: number; day: number } => ({
  month: partsOf(day).month,
  day: partsOf(day).day,
});

const of = (year: number, resolve: Resolve): Days => ({ from: resolve(year), to: resolve(year) });

/** "next Christmas", "the coming Easter"; else the latest one. */
const stepped = (day: string, resolve: Resolve, word: string): Days => {
  if (!/^(?:next|coming|upcoming|following)$/.test(word)) return latest(day, resolve);
  const now = of(partsOf(day).year, resolve);
  return now.from > day ? now : of(partsOf(day).year + 1, resolve);
};

/** The latest feast up to three weeks after the day. */
const latest = (day: string, resolve: Resolve): Days => {
  const { year } = partsOf(addDays(day, 21));
  const now = of(year, resolve);
  return now.from <= addDays(day, 21) && now.from >= yearDays(year).from ? now : of(year - 1, resolve);
};
