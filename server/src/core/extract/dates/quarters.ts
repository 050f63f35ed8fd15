import { fromAnchor } from './anchor';
import { type Days, monthsDays, partOf, partsOf } from './calendar';
import { PART, partAt, read, YEAR, yearsOf } from './periodParts';
import { type DateRule, lowerOf, type Match, numberAt, rule, type Scan } from './rule';
import { SEASONS, STEPS } from './words';

/** Quarters, halves and seasons, the longest forms first. */
export const QUARTER_RULES: readonly DateRule[] = [
  rule(`T?(?:(?<nth>o)|t)-?(?<unit>u)O?${YEAR}`, 'u', (scan, match) => quarter(scan, match)),
  rule('(?<year>Y)-?(?<short>q)', 'q', (scan, match) => quarter(scan, match)),
  rule(`(?<short>q)${YEAR}?`, 'q', (scan, match) => quarter(scan, match)),
  rule('T?(?<nth>o)-?(?<unit>u)', 'o', (scan, match) => quarter(scan, match)),
  rule(`${PART}(?<season>S)(?:O?T?(?<year>Y)(?:-[dy])?)`, 'S', (scan, match) => season(scan, match)),
  rule(`${PART}(?<which>t)(?<season>S)`, 'S', (scan, match) => season(scan, match)),
  rule('(?<season>S)(?:O?T?(?<step>t)u)', 'S', (scan, match) => season(scan, match)),
];

/** "the third quarter of 2024", "Q3 2024", "the first half of the year". */
const quarter: DateRule['read'] = (scan, match) => {
  const short = lowerOf(scan, match.at('short'));
  const nth = short ? Number(short[1]) : (numberAt(scan, match.at('nth')) ?? 4);
  const half = short ? short[0] === 'h' : lowerOf(scan, match.at('unit')) === 'half';
  if (nth < 1 || nth > (half ? 2 : 4) || (!short && !half && lowerOf(scan, match.at('unit')) !== 'quarter'))
    return undefined;
  const { year, stated } = yearsOf(scan, match);
  // "the first half" without a year is as often a match's
  if (half && !short && year === undefined && match.at('step') === undefined) return undefined;
  const length = half ? 6 : 3;
  const days =
    year === undefined
      ? anchoredQuarter(scan, match, nth, length)
      : monthsDays(year, (nth - 1) * length + 1, nth * length);
  return read(match, half ? 'half' : 'quarter', days ?? {}, {
    yearStated: stated,
    relative: year !== undefined && !stated,
  });
};

/** Without a year: the last such quarter that had begun. A half without a year is often a match's. */
const anchoredQuarter = (scan: Scan, match: Match, nth: number, length: number): Partial<Days> =>
  match.at('step') !== undefined
    ? {}
    : fromAnchor(scan, (day) => {
        const { year } = partsOf(day);
        const days = monthsDays(year, (nth - 1) * length + 1, nth * length);
        return days.from <= day ? days : monthsDays(year - 1, (nth - 1) * length + 1, nth * length);
      });

/** "the autumn of 1938", "winter 1941–42", "last summer", "this spring". */
const season: DateRule['read'] = (scan, match) => {
  const months = SEASONS.get(lowerOf(scan, match.at('season')));
  if (!months) return undefined;
  const { year, stated } = yearsOf(scan, match);
  const part = partAt(scan, match);
  if (year !== undefined)
    return read(match, 'season', partOf(monthsDays(year, months[0], months[1]), part), {
      yearStated: stated,
      relative: !stated,
    });
  const step = STEPS.get(lowerOf(scan, match.at('which')));
  const days = fromAnchor(scan, (day) => seasonFrom(day, months, step ?? 0, step !== undefined));
  return read(match, 'season', days, { relative: true });
};

const seasonFrom = (
  day: string,
  [first, last]: readonly [number, number],
  step: number,
  explicit: boolean,
): Days => {
  const { year } = partsOf(day);
  const now = monthsDays(year, first, last);
  if (step > 0) return now.from > day ? now : monthsDays(year + 1, first, last);
  if (step < 0) return now.to < day ? now : monthsDays(year - 1, first, last);
  return explicit || now.from <= day ? now : monthsDays(year - 1, first, last);
};
