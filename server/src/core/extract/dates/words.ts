const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');

/** Month names and their abbreviations, to 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, i): [string, number] => [name, i + 1]),
  ...MONTH_NAMES.map((name, i): [string, number] => [name.slice(0, 3), i + 1]),
  ['sept', 9],
]);

/** Months whose name is an ordinary word too: they need a day, a year or a preposition beside them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'dec',
  'sep',
  'jan',
  'jun',
  'apr',
  'oct',
  'nov',
  'feb',
  'jul',
  'aug',
  'sept',
]);

const WEEKDAY_NAMES = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(WEEKDAY_NAMES.map((name, i) => [name, i]));
/** Read only in front of a written date ("Tue 4 March"). */
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['sun', 0],
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
]);

/** First and last month of the northern seasons; winter runs into the next year. */
export const SEASONS: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
  ['winter', [12, 14]],
]);

export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);

export type Period =
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'workweek'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

export const PERIODS: ReadonlyMap<string, Period> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['fortnight', 'fortnight'],
  ['weekend', 'weekend'],
  ['workweek', 'workweek'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['half', 'half'],
]);

/** Words for a part of a period, singular or after "the … of". */
export const PARTS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['earlier', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['later', 'late'],
  ['end', 'late'],
  ['close', 'late'],
]);

/** How "this", "last", "next" step from the anchor's period. */
export const STEPS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
  ['same', 0],
]);

export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
