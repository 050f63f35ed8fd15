import { toBase } from '../../../extract/figures/units';
import type { Figure } from '../../../extract/types';

/** Days, from and to. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
}

/** How many days a length of time says, and how many it may be stretched to by anybody who counts otherwise. */
export interface Length {
  readonly likely: Stretch;
  readonly possible: Stretch;
}

const day = 86_400;

interface Unit {
  readonly days: number;
  /** Days to either side that a reader would accept, and beyond which nobody would say so. */
  readonly likely: number;
  readonly possible: number;
}

const units: Readonly<Record<string, Unit>> = {
  hour: { days: 1 / 24, likely: 0.5, possible: 1 },
  day: { days: 1, likely: 0, possible: 1 },
  week: { days: 7, likely: 3, possible: 5 },
  fortnight: { days: 14, likely: 3, possible: 6 },
  month: { days: 30.44, likely: 15, possible: 25 },
  year: { days: 365.25, likely: 183, possible: 300 },
  decade: { days: 3652.5, likely: 900, possible: 1800 },
};

/** The length of "four days", "almost three years", "less than a week". */
export function lengthOf(figure: Figure): Length | undefined {
  const unit = units[figure.unit ?? ''];
  if (figure.dimension !== 'duration' || !unit) return undefined;
  const { low, high } = toBase(figure);
  const [from, to] = [low / day, high / day];
  // Whoever counts many weeks counts them roughly.
  const far = Math.max(unit.days <= 1 ? 1 : 0, Math.min(unit.possible + 0.08 * to, 0.8 * to));
  if (figure.hedge === 'above')
    return {
      likely: { low: from, high: 2 * to },
      possible: { low: from - far, high: Number.POSITIVE_INFINITY },
    };
  if (figure.hedge === 'below') {
    const least = nearly.test(figure.text) ? Math.max(0.5 * from, from - unit.days) : 0;
    return {
      likely: { low: least, high: to },
      possible: { low: least - 0.3 * unit.possible, high: to + far },
    };
  }
  const wide = figure.hedge === 'about' ? 2 : 1;
  return {
    likely: around(from, to, wide * Math.min(unit.likely, 0.5 * to)),
    possible: around(from, to, wide * far),
  };
}

/** The days that one unit may be told for: "a year ago". */
export function likelyOf(unit: string): Stretch | undefined {
  const { days, likely } = units[unit] ?? {};
  return days && likely !== undefined ? around(days, days, Math.min(likely, 0.5 * days)) : undefined;
}

const nearly = /\b(?:nearly|almost|close to|not quite|just under|nigh)\b/i;

const around = (low: number, high: number, by: number): Stretch => ({
  low: Math.max(0, low - by),
  high: high + by,
});

/** Lengths told without a number: "days after", "the week before". */
const bare: Readonly<Record<string, Length>> = {
  hours: { likely: { low: 0, high: 1 }, possible: { low: 0, high: 2 } },
  days: { likely: { low: 1, high: 10 }, possible: { low: 0, high: 14 } },
  weeks: { likely: { low: 7, high: 70 }, possible: { low: 5, high: 120 } },
  months: { likely: { low: 28, high: 420 }, possible: { low: 21, high: 760 } },
  years: { likely: { low: 330, high: 40_000 }, possible: { low: 300, high: 100_000 } },
  day: { likely: { low: 1, high: 1 }, possible: { low: 0, high: 2 } },
  week: { likely: { low: 1, high: 14 }, possible: { low: 0, high: 20 } },
  month: { likely: { low: 1, high: 62 }, possible: { low: 0, high: 75 } },
  year: { likely: { low: 1, high: 730 }, possible: { low: 0, high: 760 } },
};

export const bareLength = (unit: string): Length | undefined => bare[unit.toLowerCase()];

/** "immediately after", "on the heels of". */
export const atOnce: Length = { likely: { low: 0, high: 3 }, possible: { low: 0, high: 10 } };

/** Whether both have days in common. */
export const meet = (a: Stretch, b: Stretch): boolean => a.low <= b.high && b.low <= a.high;
