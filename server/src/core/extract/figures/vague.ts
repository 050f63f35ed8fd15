import { countedAt } from './counted';
import { currencyAfter } from './money';
import type { Reader, Reading } from './reading';
import { lowerAt, type Token } from './tokens';
import { readUnit } from './units';
import { MAGNITUDES, VAGUE_PLURALS } from './words';

type Tokens = readonly Token[];

interface Vague {
  readonly low: number;
  readonly high: number;
  readonly next: number;
}

/** "hundreds of", "tens of thousands": from two of it to just under ten; "several hundred", "a few thousand". */
export const readVague: Reader = ({ tokens }, index) => {
  const vague = plural(tokens, index) ?? several(tokens, index);
  return vague && withUnit(tokens, index, vague);
};

const several = (tokens: Tokens, index: number): Vague | undefined => {
  const lower = lowerAt(tokens, index);
  const article = lower === 'a' || lower === 'the' ? 1 : 0;
  const word = lowerAt(tokens, index + article);
  const isSome = word === 'several' || (article === 1 && word === 'few');
  const magnitude = isSome ? MAGNITUDES.get(lowerAt(tokens, index + article + 1)) : undefined;
  return magnitude ? { low: 2 * magnitude, high: 9 * magnitude, next: index + article + 2 } : undefined;
};

const plural = (tokens: Tokens, index: number): Vague | undefined => {
  const base = VAGUE_PLURALS.get(lowerAt(tokens, index));
  if (!base || /^(?:the|its|their|of)$/.test(lowerAt(tokens, index - 1))) return undefined;
  const times =
    lowerAt(tokens, index + 1) === 'of' ? VAGUE_PLURALS.get(lowerAt(tokens, index + 2)) : undefined;
  if (times) return spread(base * times, index + 3);
  // "tens" and "scores" alone are too often something else
  const counts = lowerAt(tokens, index + 1) === 'of' || lowerAt(tokens, index + 1) === 'more';
  return counts ? spread(base, index + 1) : undefined;
};

const spread = (base: number, next: number): Vague => ({ low: 2 * base, high: 10 * base - 1, next });

const withUnit = (tokens: Tokens, first: number, vague: Vague): Reading => {
  const at = lowerAt(tokens, vague.next) === 'of' ? vague.next + 1 : vague.next;
  const number = { first, next: vague.next };
  const base = { first, number, low: vague.low, high: vague.high, digits: 1, hedge: 'about' as const };
  const currency =
    /^pounds$/.test(lowerAt(tokens, at)) && vague.low >= 2e6
      ? { code: 'GBP', next: at + 1 }
      : currencyAfter(tokens, at);
  if (currency) return { ...base, next: currency.next, dimension: 'money', unit: currency.code, scale: 1 };
  const unit = readUnit(tokens, at, false);
  if (unit)
    return {
      ...base,
      next: unit.next,
      dimension: unit.unit.dimension,
      unit: unit.unit.name,
      scale: unit.unit.scale,
    };
  const counted = countedAt(tokens, vague.next);
  return { ...base, next: vague.next, dimension: 'count', scale: 1, ...(counted ? { counted } : {}) };
};
