import { isCapitalised, lowerAt } from '../figures/tokens';
import { isDay, iso } from './calendar';
import { type DateRead, numberAt, type Scan } from './rule';

/**
 * Days of the month that was told right before: "On 7 November they met; he left on the 12th", "on the 12th and 13th". They
 * take month and year of the date before them; a lower day may be of the next month, and stays open.
 */
export function withBareDays(scan: Scan, dates: readonly DateRead[]): readonly DateRead[] {
  if (dates.length === 0 || !/T(?:k-?)?o/.test(scan.classes)) return dates;
  const found: DateRead[] = [];
  for (const { index, 0: words } of scan.classes.matchAll(/(?:T|(?<=o)&T?)(?:k-?)?o/g)) {
    const read = bareDay(scan, index, index + words.length, dates, found.at(-1));
    if (read) found.push(read);
  }
  return found.length === 0 ? dates : [...dates, ...found].sort((a, b) => a.first - b.first);
}

const PREPOSITION = /^(?:on|by|until|till|since|from|to|between|before|after)$/;

/** How many tokens the month may stand before. */
const reach = 45;

function bareDay(
  scan: Scan,
  first: number,
  next: number,
  dates: readonly DateRead[],
  last: DateRead | undefined,
): DateRead | undefined {
  const at = first + (/^&T/.test(scan.classes.slice(first)) ? 2 : 1);
  const isJoined = last?.next === first && scan.classes[first] === '&';
  if (!isJoined && !PREPOSITION.test(lowerAt(scan.tokens, first - 1))) return undefined;
  if (dates.some((date) => date.first < next && first < date.next) || !standsAlone(scan, first, next))
    return undefined;
  const base = dates.filter((date) => date.next <= first).at(-1);
  const day = numberAt(scan, at);
  if (!day || base?.month === undefined || first - base.next > reach) return undefined;
  const open = isMovedOn(scan, base.next, first) ? { ...base, toMonth: 0 } : base;
  return { first: isJoined ? at : first, next, ...inMonthOf(open, day) };
}

/** "In May 2021, and a year later, on the 12th": the month told before is not the day's. */
const isMovedOn = ({ tokens }: Scan, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => MOVES.test(lower));
const MOVES = /^(?:later|earlier|afterwards|following|next|previous|months?|years?)$/;

/** Behind a day of the month stands no noun that it could rank: "on the 12th floor", "the third time". */
const BEHIND =
  /^(?:[.,;:)—–]|and|or|but|in|at|with|to|for|from|when|while|by|as|he|she|they|it|we|i|after|before|the|until|because|his|her|their|of)?$/;
const isOpening = (scan: Scan, at: number): boolean =>
  at <= 0 || /^[.!?]$/.test(lowerAt(scan.tokens, at - 1));

function standsAlone(scan: Scan, first: number, next: number): boolean {
  const after = lowerAt(scan.tokens, next);
  if (BEHIND.test(after)) return after !== 'of' && !isSmallWord(scan, next);
  return isCapitalised(scan.tokens[next]) && isOpening(scan, first - 1) && !isSmallWord(scan, next);
}

/** "the first", "the second" and "the third" in words are mostly no days. */
const isSmallWord = (scan: Scan, next: number): boolean => {
  const lower = lowerAt(scan.tokens, next - 1);
  return /^(?:first|second|third)$/.test(lower) && !/[k-]/.test(scan.classes[next - 2] ?? '');
};

function inMonthOf(base: DateRead, day: number): Omit<DateRead, 'first' | 'next'> {
  const { month = 0, yearStated } = base;
  const year = base.from === undefined ? undefined : Number(base.from.slice(0, 4));
  const common = { precision: 'day', yearStated, relative: false, counted: true } as const;
  const isOpen =
    base.toMonth !== undefined || (base.toDay ?? base.day ?? 0) > day || !isDay(month, day, year);
  if (isOpen) return { ...common, yearStated: false };
  const there = year === undefined ? undefined : iso(year, month, day);
  return { ...common, month, day, ...(there === undefined ? {} : { from: there, to: there }) };
}
