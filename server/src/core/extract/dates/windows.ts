import { type NumberRead, readNumber } from '../figures/numbers';
import { lowerAt } from '../figures/tokens';
import { fromAnchor, tellsFuture } from './anchor';
import { numberBefore } from './away';
import { addDays, type Days, weekdayOf } from './calendar';
import { type DateRead, type DateRule, lowerOf, rule, type Scan } from './rule';
import { FROM_TEXT, opensDates, periodAt, relative, roughly, shift, stepped } from './stepping';
import { type Period, STEPS } from './words';

/**
 * Stretches counted from the anchor: "the past three years", "the next five days", "in two weeks" where the clause
 * tells the future. They are dates for what reads them, but too loose to decide anything: their precision is vague.
 * Unresolved they are better read as durations.
 */
export const WINDOW_RULES: readonly DateRule[] = [
  rule('T?(?<step>t)', 't', (scan, match) => counted(scan, match.first, match.next)),
  rule('[d_](?<step>t)U', 't', (scan, match) => countedBefore(scan, match.at('step') ?? 0)),
  rule('I', 'I', (scan, match) => inTime(scan, match.first)),
];

/** "the past three years", "next 4 business days". */
const counted = (scan: Scan, first: number, at: number): DateRead | undefined => {
  const number = readNumber(scan.tokens, at);
  return number && window(scan, at - 1, number, first, number.next);
};

/** "the 3 next weeks". */
const countedBefore = (scan: Scan, step: number): DateRead | undefined => {
  const number = numberBefore(scan, step);
  return number && window(scan, step, number, number.first, step + 1);
};

const window = (
  scan: Scan,
  step: number,
  number: NumberRead,
  first: number,
  unit: number,
): DateRead | undefined => {
  const working = /^(?:business|working)$/.test(lowerAt(scan.tokens, unit));
  const at = working ? unit + 1 : unit;
  const period = /[uU]/.test(scan.classes[at] ?? '') ? periodAt(scan, at) : undefined;
  const by = Math.sign(STEPS.get(lowerOf(scan, step)) ?? 0);
  if (!period || by === 0 || !Number.isInteger(number.value) || number.value < 1 || number.value > 500)
    return undefined;
  if (!steps(scan, step, period) || /^(?:of|ago)$/.test(lowerAt(scan.tokens, at + 1))) return undefined;
  const more = by < 0 && !working ? furtherBack(scan, at + 1) : undefined;
  const days = fromAnchor(scan, (day) => {
    if (working) return workingDays(day, by * number.value);
    const days = stretch(day, period, by * number.value);
    return days && more ? { from: more.back(days.from), to: days.to } : days;
  });
  return days.from === undefined ? undefined : relative({ first, next: more?.next ?? at + 1 }, 'vague', days);
};

interface Further {
  readonly next: number;
  readonly back: (day: string) => string;
}

/** "and 2 weeks and 2 days" behind "the last 3 months". */
const furtherBack = (scan: Scan, at: number): Further | undefined => {
  const number = scan.classes[at] === '&' ? readNumber(scan.tokens, at + 1) : undefined;
  const period =
    number && /[uU]/.test(scan.classes[number.next] ?? '') ? periodAt(scan, number.next) : undefined;
  if (!number || !period || number.value > 500 || lowerAt(scan.tokens, number.next + 1) === 'ago')
    return undefined;
  const own = (day: string): string => shift(day, period, -number.value) ?? day;
  const more = furtherBack(scan, number.next + 1);
  return more
    ? { next: more.next, back: (day) => more.back(own(day)) }
    : { next: number.next + 1, back: own };
};

const ARTICLE = /^(?:the|these|over|in|during|for|within|since|its|their|his|her|our|my|of|and|,)$/;

/** "the truce will last three days" lasts; "the following two weeks" step from what was told before. */
const steps = (scan: Scan, step: number, period: Period): boolean => {
  const word = lowerOf(scan, step);
  const before = lowerAt(scan.tokens, step - 1);
  if (word === 'last') return ARTICLE.test(before);
  const first = scan.classes[step - 1] === 'T' ? step - 1 : step;
  // the next quarters of a report that names none count from its day
  const told = scan.classes[step - 1] === 'T' && period !== 'quarter';
  return (
    !FROM_TEXT.test(word) || (word === 'following' && !told && before !== 'that' && opensDates(scan, first))
  );
};

const stretch = (day: string, period: Period, by: number): Days | undefined => {
  if (period === 'quarter') {
    const [near, far] = [stepped(day, period, Math.sign(by)), stepped(day, period, by)];
    return near && far && { from: by > 0 ? near.from : far.from, to: by > 0 ? far.to : near.to };
  }
  const there = shift(day, period, by);
  if (there === undefined || there.length !== 10) return undefined;
  return by > 0 ? { from: addDays(day, 1), to: there } : { from: there, to: addDays(day, -1) };
};

/** Monday to Friday only. */
const workingDays = (day: string, by: number): Days => {
  const step = Math.sign(by);
  let there = day;
  let near: string | undefined;
  for (let left = Math.abs(by); left > 0; ) {
    there = addDays(there, step);
    if (weekdayOf(there) % 6 === 0) continue;
    near ??= there;
    left -= 1;
  }
  return by > 0 ? { from: near ?? there, to: there } : { from: there, to: near ?? there };
};

const INTENDS =
  /^(?:will|shall|schedule|scheduled|due|upcoming|planned|plans?|expected|expects?|wants?|hopes?|intends?)$/;
const COMPLETES =
  /^(?:built|completed?|finished|finish|done|within|read|made|won|paid|up|times?|once|twice|most|first)$/;

/** "The ministers will meet in two weeks": from the day of writing; what is finished in two weeks takes them. */
const inTime = (scan: Scan, at: number): DateRead | undefined => {
  const number = readNumber(scan.tokens, at + 1);
  const article = /^an?$/.test(lowerAt(scan.tokens, at + 1));
  const unit = number?.next ?? at + 2;
  const period = /[uU]/.test(scan.classes[unit] ?? '') ? periodAt(scan, unit) : undefined;
  const count = number?.value ?? (article ? 1 : undefined);
  if (!period || count === undefined || !Number.isInteger(count) || count < 1 || count > 200)
    return undefined;
  if (!tellsFuture(scan, at, INTENDS) || COMPLETES.test(lowerAt(scan.tokens, at - 1))) return undefined;
  if (/^(?:of|’|')$/.test(lowerAt(scan.tokens, unit + 1))) return undefined;
  const days = fromAnchor(scan, (day) => {
    const there = shift(day, period, count);
    return there === undefined ? undefined : roughly(there, period);
  });
  if (days.from === undefined) return undefined;
  const ends = lowerAt(scan.tokens, unit + 1) === 'time' ? unit + 2 : unit + 1;
  return relative({ first: at, next: ends }, 'vague', days);
};
