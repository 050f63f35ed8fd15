import { lowerAt, type Token } from '../figures/tokens';
import { fromAnchor } from './anchor';
import { addDays, type Days, easter, iso, nthWeekday, partsOf, yearDays } from './calendar';
import { type DateRead, numberAt, type Scan } from './rule';
import { STEPS } from './words';

type Resolve = (year: number) => string;

const fixed =
  (month: number, day: number): Resolve =>
  (year) =>
    iso(year, month, day);
const fromEaster =
  (days: number): Resolve =>
  (year) =>
    addDays(easter(year), days);
const nth =
  (month: number, weekday: number, which: number): Resolve =>
  (year) =>
    nthWeekday(year, month, weekday, which);
const thanksgiving = nth(11, 4, 4);

/** Feasts whose day is one and certain. National days that several countries have are left out. */
const HOLIDAYS: readonly (readonly [names: string, resolve: Resolve])[] = [
  ["new year's day|new years day|new year day", fixed(1, 1)],
  ["new year's eve|new years eve", fixed(12, 31)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day|christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["valentine's day|valentines day", fixed(2, 14)],
  ["st patrick's day|st . patrick's day|saint patrick's day", fixed(3, 17)],
  ["april fools ' day|april fool's day|april fools day", fixed(4, 1)],
  ["international women's day", fixed(3, 8)],
  ['earth day', fixed(4, 22)],
  ['may day', fixed(5, 1)],
  ['bastille day', fixed(7, 14)],
  ['halloween|hallowe ’ en', fixed(10, 31)],
  ["all saints ' day|all saints day|all saints’ day", fixed(11, 1)],
  ['guy fawkes night|bonfire night', fixed(11, 5)],
  ['armistice day|remembrance day|veterans day', fixed(11, 11)],
  ['epiphany', fixed(1, 6)],
  ['burns night', fixed(1, 25)],
  ['candlemas', fixed(2, 2)],
  ['groundhog day', fixed(2, 2)],
  ['juneteenth', fixed(6, 19)],
  ['orthodox christmas', fixed(1, 7)],
  ['martin luther king day|mlk day', nth(1, 1, 3)],
  ['memorial day', nth(5, 1, -1)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['thanksgiving|thanksgiving day', thanksgiving],
  ['black friday', (year) => addDays(thanksgiving(year), 1)],
  ['cyber monday', (year) => addDays(thanksgiving(year), 4)],
  ['ash wednesday', fromEaster(-46)],
  ['shrove tuesday|mardi gras', fromEaster(-47)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['easter|easter sunday|easter day', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['ascension day', fromEaster(39)],
  ['whit sunday|pentecost', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['corpus christi', fromEaster(60)],
];

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
    if (holiday && !isOtherWord(token, holiday)) found.push(withYear(scan, at, holiday));
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
  const end = first + words.length;
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
  return {
    ...base,
    next,
    ...days,
    ...(days.from ? monthAndDay(days.from) : {}),
    yearStated: false,
    relative: by !== undefined,
  };
};

const monthAndDay = (day: string): { month: number; day: number } => ({
  month: partsOf(day).month,
  day: partsOf(day).day,
});

const of = (year: number, resolve: Resolve): Days => ({ from: resolve(year), to: resolve(year) });

/** "next Christmas", "the coming Easter"; else the latest one. */
const stepped = (day: string, resolve: Resolve, word: string): Days => {
  if (!/^(?:next|coming|upcoming)$/.test(word)) return latest(day, resolve);
  const now = of(partsOf(day).year, resolve);
  return now.from > day ? now : of(partsOf(day).year + 1, resolve);
};

/** The latest feast up to three weeks after the day. */
const latest = (day: string, resolve: Resolve): Days => {
  const { year } = partsOf(addDays(day, 21));
  const now = of(year, resolve);
  return now.from <= addDays(day, 21) && now.from >= yearDays(year).from ? now : of(year - 1, resolve);
};
