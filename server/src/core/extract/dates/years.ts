import { countsSomething } from '../figures/counted';
import { currencyAfter } from '../figures/money';
import { readNumber } from '../figures/numbers';
import { attached, isCapitalised, isDash, lowerAt } from '../figures/tokens';
import { readUnit } from '../figures/units';
import { MAGNITUDES } from '../figures/words';
import { partOf, yearDays } from './calendar';
import { type DateRule, lowerOf, numberAt, rule, type Scan } from './rule';
import { PARTS } from './words';

/** Words after which four digits are a year, whatever follows: "in 1992", "since 2001". */
const BEFORE_YEAR =
  /^(?:in|since|until|till|before|after|during|early|late|mid|circa|year|fiscal|fy|ca|c|ad)$/;
/** Words after which they may be an amount as well: "by 2000 votes". */
const MAY_COUNT =
  /^(?:by|of|from|to|for|the|a|an|and|or|its|their|his|her|through|between|than|about|around|at|with|over|on)$/;
const BEFORE_AMOUNT =
  /^(?:about|around|over|than|some|nearly|almost|least|roughly|approximately|up|with|at|only|just|all|on)$/;
/** A plan, a fair or a product with a year in its name says nothing about when. */
const NAMED =
  /^(?:vision|agenda|expo|euro|horizon|strategy|windows|route|flight|goals|plan|studio|area|programme|program|office)$/;

/** "1992", "mid-2024", "the end of 2025", "the 2022 elections". */
const year: DateRule['read'] = (scan, match) => {
  const at = match.at('year') ?? match.first;
  const value = numberAt(scan, at);
  const part = PARTS.get(lowerOf(scan, match.at('part')));
  if (value === undefined || (part === undefined && !isYear(scan, at, value))) return undefined;
  const days = partOf(yearDays(value), part ?? 'whole');
  return {
    first: match.first,
    next: match.next,
    ...days,
    precision: 'year',
    yearStated: true,
    relative: false,
  };
};

const isYear = (scan: Scan, at: number, value: number): boolean => {
  if (gluedToOthers(scan, at) || hasUnit(scan, at) || NAMED.test(lowerAt(scan.tokens, at - 1))) return false;
  const before = lowerAt(scan.tokens, at - 1);
  if (BEFORE_YEAR.test(before)) return true;
  if (before === 'than' && /^(?:later|earlier)$/.test(lowerAt(scan.tokens, at - 2))) return true;
  if (value < 1700 || value > 2150 || BEFORE_AMOUNT.test(before)) return false;
  if (!countsSomething(scan.tokens, at + 1)) return MAY_COUNT.test(before) || plainlyYear(scan, at, value);
  // "the 2022 elections", "its 2019 results"; but "of 2000 people"
  return /^(?:the|its|their|his|her|this|that|\(|a)$/.test(before)
    ? value >= 1900 && value < 2100
    : /['’]s$/.test(before);
};

/** No preposition and nothing counted: "2019 was …", "(2019)", "2019, 2020 and 2021". */
const plainlyYear = (scan: Scan, at: number, value: number): boolean => {
  if (value < 1900 || value > 2099) return false;
  const before = scan.tokens[at - 1];
  // "Boeing 2010": a number after a name is the name's
  return !isCapitalised(before) || lowerAt(scan.tokens, at + 1) === ',' || at === 1 || endsName(scan, at);
};

const endsName = (scan: Scan, at: number): boolean =>
  /^(?:in|the|since|and|by|until|early|late)$/.test(lowerAt(scan.tokens, at - 1));

const gluedToOthers = (scan: Scan, at: number): boolean => {
  const [before, after] = [scan.tokens[at - 1], scan.tokens[at + 1]];
  if (before && attached(scan.tokens, at) && !/^[([“"‘'–—,/=~]$/.test(before.text) && !isDash(before.text))
    return true;
  if (before && isDash(before.text) && attached(scan.tokens, at) && isCapitalised(scan.tokens[at - 2]))
    return true;
  return (
    after !== undefined &&
    attached(scan.tokens, at + 1) &&
    (after.kind === 'word' || after.text === '%' || after.text === '°')
  );
};

const hasUnit = (scan: Scan, at: number): boolean => {
  const after = lowerAt(scan.tokens, at + 1);
  // "2000^2", "2000 over 3", "2000 million": the number goes on
  if ((readNumber(scan.tokens, at)?.next ?? 0) > at + 1) return true;
  if (MAGNITUDES.has(after) || /^(?:people|troops|dead|years?|times)$/.test(after)) return true;
  const unit = readUnit(scan.tokens, at + 1, true);
  return (
    (unit !== undefined && after.length > 1) ||
    (currencyAfter(scan.tokens, at + 1) !== undefined && after !== 'won')
  );
};

const PART = '(?:T?(?<part>e)(?:-?>?-?e)?[-O]{0,3}T?)?';

export const YEAR_RULES: readonly DateRule[] = [rule(`${PART}(?<year>Y)`, 'Y', year)];
