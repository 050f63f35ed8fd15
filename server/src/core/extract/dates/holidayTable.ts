import { addDays, easter, iso, nthWeekday } from './calendar';

/** The day of a feast in a year. */
export type Resolve = (year: number) => string;

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
export const HOLIDAYS: readonly (readonly [names: string, resolve: Resolve])[] = [
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
