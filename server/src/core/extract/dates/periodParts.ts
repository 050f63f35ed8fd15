import type { Precision } from '../types';
import { fromAnchor } from './anchor';
import { type Days, type Part, partsOf, yearDays } from './calendar';
import { type DateRead, lowerOf, type Match, numberAt, type Scan } from './rule';
import { PARTS, STEPS } from './words';

type Extent = Pick<Match, 'first' | 'next'>;

/** A period over the match's tokens. */
export const read = (
  { first, next }: Extent,
  precision: Precision,
  days: Partial<Days>,
  more: Partial<DateRead> = {},
): DateRead => ({
  first,
  next,
  precision,
  yearStated: false,
  relative: false,
  ...days,
  ...more,
});

/** "early", "the end of": the part of the period that the match names. */
export const partAt = (scan: Scan, match: Match): Part =>
  PARTS.get(lowerOf(scan, match.at('part'))) ?? 'whole';

/** The year written in the match, or stepped to from the anchor ("last year"). */
export const yearsOf = (
  scan: Scan,
  match: Match,
): { readonly year: number | undefined; readonly stated: boolean } => {
  const stated = numberAt(scan, match.at('year'));
  if (stated !== undefined) return { year: stated, stated: true };
  const step = STEPS.get(lowerOf(scan, match.at('step')));
  if (step === undefined) return { year: undefined, stated: false };
  const days = fromAnchor(scan, (day) => yearDays(partsOf(day).year + step));
  const [from, to] = [days.from?.slice(0, 4), days.to?.slice(0, 4)];
  return { year: from !== undefined && from === to ? Number(from) : undefined, stated: false };
};

/** In front of a period: "the end of", "mid-". */
export const PART = '(?:T?(?<part>e)(?:-?>?-?e)?[-O]{0,3}T?)?';
/** After it: ", 2024", "of last year". */
export const YEAR = '(?:[,/-]?[OI]?(?:T?(?<year>Y)|T?(?<step>t)u))';
