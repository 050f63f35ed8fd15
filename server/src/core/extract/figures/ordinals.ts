import { readOrdinalWords } from './ordinalWords';
import type { Reader, Reading } from './reading';
import { attached, isCapitalised, isDash, lowerAt, type Token } from './tokens';

type Tokens = readonly Token[];

/** "first", "twenty-first", "21st", "second-longest", "two hundredth". */
export const readOrdinal: Reader = ({ tokens }, index) => {
  const token = tokens[index];
  if (token?.kind === 'ordinal')
    return ranks(tokens, index, index + 1) ? ordinal(index, index + 1, token.value) : undefined;
  const read = token?.kind === 'word' ? readOrdinalWords(tokens, index) : undefined;
  if (!read || !ranks(tokens, index, read.next)) return undefined;
  return ordinal(index, read.next, read.value);
};

const ordinal = (first: number, next: number, value: number): Reading => ({
  first,
  next,
  number: { first, next },
  dimension: 'ordinal',
  low: value,
  high: value,
  scale: 1,
  digits: String(value).length,
});

/** After "first": a word with it, not a place in an order. */
const SET_PHRASE: Readonly<Record<string, RegExp>> = {
  first:
    /^(?:lady|ladies|aid|name|names|hand|minister|ministers|rate|nations?|responders?|glance|sight|amendment|born|degree)$/,
  second: /^(?:hand|thoughts?|nature|rate|guess|guessed|half|amendment|wind|fiddle|world|home)$/,
  third: /^(?:party|parties|world|reich|rail|degree)$/,
  fourth: /^(?:estate|amendment)$/,
  fifth: /^(?:column|columnists?|amendment|republic|avenue)$/,
  eleventh: /^(?:hour)$/,
};
const ADVERB_AFTER =
  /^(?:began|came|met|saw|went|took|made|gave|got|became|heard|told|wrote|spoke|and|of|off|but|then|because)$/;

/** Whether the ordinal ranks something; "first," and "at first" order the argument, "World War" and "Lady" name. */
const ranks = (tokens: Tokens, index: number, next: number): boolean => {
  const lower = lowerAt(tokens, index);
  const after = lowerAt(tokens, next);
  const before = lowerAt(tokens, index - 1);
  const noun = isDash(after) && attached(tokens, next) ? lowerAt(tokens, next + 1) : after;
  if (SET_PHRASE[lower]?.test(noun) || noun === 'quarter' || noun === 'half') return false;
  if (after === 'world' && lowerAt(tokens, next + 1) === 'war') return false;
  if (isCapitalised(tokens[index]) && index > 0 && isCapitalised(tokens[next])) return false;
  if (isPlainAdverb(tokens, index, next)) return false;
  return !(
    lower === 'second' &&
    (before === 'a' || before === 'per' || before === 'each') &&
    /^(?:[.,;:)]|)$/.test(after)
  );
};

const isPlainAdverb = (tokens: Tokens, index: number, next: number): boolean => {
  const lower = lowerAt(tokens, index);
  const before = lowerAt(tokens, index - 1);
  const after = lowerAt(tokens, next);
  if (before === 'at' && lower === 'first') return true;
  if (after === ',' && (index === 0 || /^[.;:,(]$/.test(before))) return true;
  if (lower === 'first' && before === 'the') return false;
  return (
    lower === 'first' &&
    (ADVERB_AFTER.test(after) || /^[a-z]{3,}ed$/.test(after)) &&
    !/^(?:an?|its|their|his|her)$/.test(before)
  );
};
