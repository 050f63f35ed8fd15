import { isLabel } from './labelWords';
import { readNumber } from './numbers';
import { halfDay } from './times';
import { attached, isCapitalised, isDash, lowerAt, type Token } from './tokens';
import { readUnit } from './units';
import { UNITS } from './words';

type Tokens = readonly Token[];

const AFTER_ONE =
  /^(?:of|that|who|which|whose|is|was|were|can|could|would|should|may|might|must|will|has|had|another|day|thing|hand|side|point|by|or|and|to|in|on|as|with|for|at|such|time|way|final|final|last|in|knows|needs|wants|sees|more|whom|from|when|where|if|also|does|did|do|cannot|never)$/;
const BEFORE_ONE =
  /^(?:no|any|this|that|which|every|each|the|only|another|some|last|next|new|big|good|bad|better|best|other|first|second|third|single|square|my|your|his|her|their|own|right|wrong|same|such|loved|old|young|little|small|large|great|day)$/;
const ZERO_PHRASES =
  /^(?:tolerance|sum|emission|emissions|carbon|hour|hours|day|waste|covid|in|gravity|chance)$/;

/** "one" as a pronoun, "zero tolerance", "o'clock", "nine times out of ten", "a million miles from". */
export const skipWords = (tokens: Tokens, index: number): number | undefined => {
  const lower = lowerAt(tokens, index);
  const time = UNITS.has(lower) ? halfDay(tokens, index + 1) : undefined;
  if (time) return time;
  if (lower === 'one' && oneIsPronoun(tokens, index)) return index + 1;
  const hyphen = isDash(lowerAt(tokens, index + 1)) && attached(tokens, index + 1) ? index + 2 : index + 1;
  if (/^n[ao]ught$/.test(lower) && /^(?:for|to|at)$/.test(lowerAt(tokens, index - 1))) return index + 1;
  if (lower === 'zero' && /^(?:below|above)$/.test(lowerAt(tokens, index - 1))) return index + 1;
  if (lower === 'zero' && ZERO_PHRASES.test(lowerAt(tokens, hyphen))) return hyphen + 1;
  return idiom(tokens, index) ?? namedBy(tokens, index);
};

const oneIsPronoun = (tokens: Tokens, index: number): boolean => {
  const [before, after] = [lowerAt(tokens, index - 1), lowerAt(tokens, index + 1)];
  const continues = readNumber(tokens, index)?.next !== index + 1 || before === 'minus';
  if (continues || readUnit(tokens, index + 1, false)?.unit.dimension === 'length') return false;
  if (isDash(after) && attached(tokens, index + 1))
    return !/^(?:in|year|month|week|day|hour|minute|third|half|quarter|fifth|tenth|mile|member|storey|story|man|woman|seat|vote)/.test(
      lowerAt(tokens, index + 2),
    );
  if (after === 'to' || after === 'or') return readNumber(tokens, index + 2) === undefined;
  if (after === 'in' || after === 'out')
    return readNumber(tokens, index + (after === 'in' ? 2 : 3)) === undefined;
  if (tokens[index + 1]?.kind !== 'word' || AFTER_ONE.test(after)) return true;
  return BEFORE_ONE.test(before);
};

const IDIOMS: readonly (readonly string[])[] = [
  'nine times out of ten',
  'a million miles',
  'a thousand times',
  'fifty - fifty',
  'a hundred times over',
  'a million times',
  'two - way',
  'two - faced',
  'one - off',
].map((phrase) => phrase.split(' '));

const idiom = (tokens: Tokens, index: number): number | undefined => {
  const first = lowerAt(tokens, index);
  for (const words of IDIOMS) {
    if (words[0] === first && words.every((word, i) => lowerAt(tokens, index + i) === word))
      return index + words.length;
  }
  return undefined;
};

/** "Big Four", "Group of Seven", "Chapter Two": a capitalised number word that ends a name. */
const namedBy = (tokens: Tokens, index: number): number | undefined => {
  if (!isCapitalised(tokens[index]) || !UNITS.has(lowerAt(tokens, index)) || index === 0) return undefined;
  const before = tokens[index - 1];
  const group =
    before?.lower === 'of' && /^(?:group|gang|council|band|coalition)$/.test(lowerAt(tokens, index - 2));
  const label = before !== undefined && (before.lower === 'big' || isLabel(before));
  return group || label ? index + 1 : undefined;
};
