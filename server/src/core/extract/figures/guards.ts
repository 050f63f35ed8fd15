import { countsSomething } from './counted';
import { FUNCTION_WORDS, isLabel, LABELS } from './labelWords';
import { currencyAfter } from './money';
import { readNumber } from './numbers';
import { skipWords } from './pronouns';
import { timeOfDay } from './times';
import { attached, hasCapital, isCapitalised, isDash, lowerAt, type Token } from './tokens';
import { readUnit } from './units';
import { MAGNITUDES, UNITS } from './words';

type Tokens = readonly Token[];

/** The token after what looks like a number at `index` and is none, or undefined where it may be a figure. */
export const skipNonFigure = (tokens: Tokens, index: number): number | undefined => {
  const token = tokens[index];
  if (!token) return undefined;
  if (token.kind === 'code' || token.kind === 'decade') return index + 1;
  if (token.kind === 'number') return skipDigits(tokens, index);
  return token.kind === 'word' ? skipWords(tokens, index) : undefined;
};

const skipDigits = (tokens: Tokens, index: number): number | undefined => {
  if (gluedToName(tokens, index) || isReference(tokens, index) || isSerial(tokens, index)) return index + 1;
  const labelled = afterLabel(tokens, index);
  if (labelled) return labelled;
  return isListNumber(tokens, index) || partOfName(tokens, index) ? index + 1 : timeOfDay(tokens, index);
};

/** Before a hyphen and a number: words that leave the number an amount. */
const PREFIXES =
  /^(?:mid|pre|post|sub|under|over|near|nearly|almost|top|then|now|to|a|an|or|and|minus|plus|about|by|in)$/;

/** "COVID-19", "F-35", "C5+1", "#4", "A/2": the number's neighbours stand against it. */
const gluedToName = (tokens: Tokens, index: number): boolean => {
  if (!attached(tokens, index)) return codeAfter(tokens, index);
  const mark = tokens[index - 1];
  if (mark?.kind === 'word' || mark?.text === '#' || mark?.text === '_' || mark?.text === '@') return true;
  const name = tokens[index - 2];
  if (!mark || !name || !attached(tokens, index - 1) || name.kind === 'mark') return false;
  if (mark.text === '+' || mark.text === '/' || mark.text === '.') return name.kind === 'word';
  return isDash(mark.lower) && name.kind === 'word' && !PREFIXES.test(name.lower);
};

/** "5G", "3D", "737s", "12B": letters against the digits that are no unit and no multiplier. */
const codeAfter = (tokens: Tokens, index: number): boolean => {
  const after = tokens[index + 1];
  if (after?.kind !== 'word' || !attached(tokens, index + 1)) return false;
  if (readNumber(tokens, index)?.next !== index + 1) return false;
  if (/^(?:[mbtkx]|[ap]m|yo)$/i.test(after.text)) return false;
  return !readUnit(tokens, index + 1, true) && !currencyAfter(tokens, index + 1) && after.text.length < 4;
};

/** "[12]", "(3)" and "12/13/2014": notes and slashed strings. */
const isReference = (tokens: Tokens, index: number): boolean => {
  const [before, after] = [lowerAt(tokens, index - 1), lowerAt(tokens, index + 1)];
  if (before === '[' && (after === ']' || after === ',')) return true;
  if (before === '(' && after === ')') return true;
  if (after === '/' && tokens[index + 2]?.kind === 'number')
    return readNumber(tokens, index)?.next === index + 1;
  return before === '/' && attached(tokens, index) && tokens[index - 2]?.kind === 'number';
};

/** "007", "0123": a serial number. */
const isSerial = (tokens: Tokens, index: number): boolean => /^0\d+$/.test(tokens[index]?.text ?? '');

const unitFollows = (tokens: Tokens, at: number): boolean =>
  readUnit(tokens, at, true) !== undefined ||
  currencyAfter(tokens, at) !== undefined ||
  countsSomething(tokens, at);

/** Past "page 170", "articles 5 and 6", "Nos. 1–4". */
const afterLabel = (tokens: Tokens, index: number): number | undefined => {
  const dotted = lowerAt(tokens, index - 1) === '.' && attached(tokens, index - 1) ? index - 2 : index - 1;
  const label = tokens[dotted];
  if (!label || !isLabel(label) || (dotted !== index - 1 && !LABELS.has(label.lower))) return undefined;
  let next = index + 1;
  while (/^(?:,|and|or|to|-|–|—)$/.test(lowerAt(tokens, next)) && tokens[next + 1]?.kind === 'number') {
    if (unitFollows(tokens, next + 2)) break;
    next += 2;
  }
  return next;
};

/** "3." or "4.17 Scope" at the start of the text. */
const isListNumber = (tokens: Tokens, index: number): boolean => {
  // "… in the hall. 2. The hall …": the items of a list run together
  const inList =
    lowerAt(tokens, index - 1) === '.' &&
    lowerAt(tokens, index + 1) === '.' &&
    isCapitalised(tokens[index + 2]);
  if (inList) return true;
  if (index !== 0) return false;
  const after = tokens[1];
  if ((after?.text === '.' || after?.text === ')') && attached(tokens, 1) && tokens.length > 2) return true;
  return /^\d+\.\d+$/.test(tokens[0]?.text ?? '') && isCapitalised(after);
};

/** "Sarn gets 31 percent and Ostmere 42.", "Ada had lost 31 pounds, the Captain 38": the unit stands before. */
const isSecondOfList = (tokens: Tokens, index: number): boolean => {
  let name = index - 1;
  while (name > index - 4 && hasCapital(tokens[name - 1])) name -= 1;
  if (lowerAt(tokens, name - 1) === 'the') name -= 1;
  if (!/^(?:,|and)$/.test(lowerAt(tokens, name - 1)) || !/^(?:[.,;]|and|)$/.test(lowerAt(tokens, index + 1)))
    return false;
  for (let at = name - 2; at >= Math.max(0, name - 12); at -= 1) {
    if (lowerAt(tokens, at) === '.') return false;
    if (tokens[at]?.kind === 'number') return readUnit(tokens, at + 1, true) !== undefined;
  }
  return false;
};

/** "On Monday 19 ships were waiting": no name, and no day of a month. */
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "Boeing 737", "Route 66", "Ukraine 2.0": a bare number after a name, with no unit and nothing counted. */
const partOfName = (tokens: Tokens, index: number): boolean => {
  const [name, number] = [tokens[index - 1], tokens[index]];
  if (!hasCapital(name) || !name || !number || number.text.includes(',')) return false;
  if (
    FUNCTION_WORDS.has(name.lower) ||
    name.lower.endsWith('ly') ||
    UNITS.has(name.lower) ||
    MAGNITUDES.has(name.lower)
  )
    return false;
  if (attached(tokens, index) || isDash(lowerAt(tokens, index + 1))) return false;
  if (isSecondOfList(tokens, index)) return false;
  if (weekday.test(name.lower) && countsSomething(tokens, index + 1)) return false;
  const read = readNumber(tokens, index);
  if (!read || read.next !== index + 1) return false;
  if (readUnit(tokens, read.next, true) || currencyAfter(tokens, read.next)) return false;
  const sentenceStart = index === 1 || /^[.!?:;]$/.test(lowerAt(tokens, index - 2));
  return (
    !(sentenceStart && (lowerAt(tokens, read.next) === 'of' || countsSomething(tokens, read.next))) &&
    !/^[mbk]$/i.test(lowerAt(tokens, read.next))
  );
};
