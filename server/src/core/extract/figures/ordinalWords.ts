import type { Part } from './numberParts';
import { attached, isDash, lowerAt, type Token } from './tokens';
import { MAGNITUDES, ORDINAL_MAGNITUDES, ORDINALS, TENS_WORDS, UNITS } from './words';

type Tokens = readonly Token[];
type Form = 'singular' | 'plural';

/** Number words that end in an ordinal ("twenty-first") or, as what divides, in its plural ("thirty-fifths"). */
export const readOrdinalWords = (
  tokens: Tokens,
  index: number,
  form: Form = 'singular',
): Part | undefined => {
  let total = 0;
  let current = 0;
  for (let at = index; at < index + 10; at += 1) {
    const lower = form === 'plural' ? lowerAt(tokens, at).replace(/(?<=[dht])s$/, '') : lowerAt(tokens, at);
    const end = ORDINALS.get(lower);
    if (end !== undefined)
      return current % 10 === 0 || at === index ? { value: total + current + end, next: at + 1 } : undefined;
    const big = ORDINAL_MAGNITUDES.get(lower);
    // "a thousandth" is a fraction
    if (big !== undefined && at === index && /^an?$/.test(lowerAt(tokens, index - 1))) return undefined;
    if (big !== undefined) return { value: total + (current || 1) * big, next: at + 1 };
    const small = UNITS.get(lower) ?? TENS_WORDS.get(lower);
    const magnitude = MAGNITUDES.get(lower);
    if (small !== undefined) current += small;
    else if (magnitude === 100) current = (current || 1) * 100;
    else if (magnitude !== undefined) [total, current] = [total + (current || 1) * magnitude, 0];
    else if (!joinsWords(tokens, index, at)) return undefined;
  }
  return undefined;
};

const joinsWords = (tokens: Tokens, index: number, at: number): boolean => {
  const lower = lowerAt(tokens, at);
  if (at === index) return lower === 'a' && MAGNITUDES.has(lowerAt(tokens, index + 1));
  return (isDash(lower) && attached(tokens, at)) || lower === 'and';
};
