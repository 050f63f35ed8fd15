import { isCapitalised, isDash, type Token } from '../figures/tokens';
import { ORDINALS } from '../figures/words';
import {
  AMBIGUOUS_MONTHS,
  DAY_WORDS,
  DECADE_WORDS,
  MONTHS,
  PARTS,
  PERIODS,
  SEASONS,
  STEPS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from './words';

/**
 * One letter for what a token can be in a date, so that date grammars are short regular expressions over classes:
 * `d` 1–31, `y` 32–99, `Y` 1000–2199, `o` an ordinal up to 31st, `k` twenty or thirty, `D` a decade, `c` "4.5.2024", `i` "20240504",
 * `M` a month, `m` a month that is another word too, `W` weekday, `w` its abbreviation, `S` season, `u` "week", `U`
 * "weeks", `t` "this", `e` "early", `G` "today", `q` "Q3", `B` "BC", `T` "the", `O` "of", `&` "and", `>` "to", `~` "calendar", `E` "EOY", `b`
 * "between", `f` "from", `I` "in"; marks stand for themselves (any dash is `-`, the point of an
 * abbreviation `!`), everything else is `_`.
 */
export const classesOf = (tokens: readonly Token[]): string => {
  let classes = '';
  let before: Token | undefined;
  for (const token of tokens) {
    classes +=
      token.text === '.' && isAbbreviation(before) && before?.end === token.start ? '!' : classOf(token);
    before = token;
  }
  return classes;
};

const isAbbreviation = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.text.length <= 5 &&
  (WEEKDAY_ABBREVIATIONS.has(token.lower) ||
    (MONTHS.has(token.lower) && !/^(?:may|june|july|march|april)$/.test(token.lower)));

const classOf = (token: Token): string => {
  if (token.kind === 'number') return numberClass(token);
  if (token.kind === 'ordinal') return token.value >= 1 && token.value <= 31 ? 'o' : '_';
  if (token.kind === 'decade') return /^(?:\d{3}0|[2-9]0)/.test(token.text) ? 'D' : '_';
  if (token.kind === 'code') return 'c';
  if (token.kind === 'mark') return markClass(token);
  return WORD_CLASSES.get(token.lower) ?? monthClass(token);
};

const COMPACT = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

const numberClass = (token: Token): string => {
  if (COMPACT.test(token.text)) return 'i';
  if (!/^\d{1,4}$/.test(token.text)) return '_';
  if (token.text.length === 4) return token.value >= 1000 && token.value < 2200 ? 'Y' : '_';
  if (token.text.length === 3) return '_';
  return token.value >= 1 && token.value <= 31 ? 'd' : 'y';
};

const markClass = (token: Token): string => {
  if (isDash(token.lower) || token.text === '~') return '-';
  return ",./'’".includes(token.text) ? token.text.replace('’', "'") : '_';
};

const monthClass = (token: Token): string => {
  if (!MONTHS.has(token.lower)) return '_';
  if (!AMBIGUOUS_MONTHS.has(token.lower)) return 'M';
  return isCapitalised(token) ? 'm' : 'v';
};

const WORD_CLASSES: ReadonlyMap<string, string> = new Map([
  ...[...ORDINALS].filter(([, value]) => value <= 31).map(([word]): [string, string] => [word, 'o']),
  ...[...WEEKDAYS.keys()].map((word): [string, string] => [word, 'W']),
  ...[...WEEKDAY_ABBREVIATIONS.keys()].map((word): [string, string] => [word, 'w']),
  ...[...SEASONS.keys()].map((word): [string, string] => [word, 'S']),
  ...[...DECADE_WORDS.keys()].map((word): [string, string] => [word, 'D']),
  ...[...PERIODS.keys()].flatMap((word): [string, string][] => [
    [word, 'u'],
    [word === 'century' ? 'centuries' : `${word}s`, 'U'],
    [`${word}'s`, 'u'],
    [`${word}’s`, 'u'],
  ]),
  ...[...STEPS.keys()].map((word): [string, string] => [word, 't']),
  ...[...PARTS.keys()].map((word): [string, string] => [word, 'e']),
  ...[...DAY_WORDS.keys()].map((word): [string, string] => [word, 'G']),
  ...['q1', 'q2', 'q3', 'q4', 'h1', 'h2'].map((word): [string, string] => [word, 'q']),
  ...['bc', 'bce', 'ad', 'ce'].map((word): [string, string] => [word, 'B']),
  ['twenty', 'k'],
  ['thirty', 'k'],
  ['the', 'T'],
  ['of', 'O'],
  ['and', '&'],
  ['to', '>'],
  ['until', '>'],
  ['till', '>'],
  ['through', '>'],
  ['thru', '>'],
  ['between', 'b'],
  ['from', 'f'],
  ['in', 'I'],
  ['calendar', '~'],
  ['eoy', 'E'],
  ['ago', 'A'],
]);
