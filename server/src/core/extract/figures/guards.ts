import { countsSomething } from './counted';
import { currencyAfter } from './money';
import { readNumber } from './numbers';
import { attached, hasCapital, isCapitalised, isDash, lowerAt, type Token } from './tokens';
import { readUnit } from './units';
import { MAGNITUDES, UNITS } from './words';

type Tokens = readonly Token[];

/** Words that a number follows as a label: "page 170", "article 5", "No. 12". */
const LABELS = new Set(
  (
    'no nos № number page pages p pp chapter chapters chap ch article articles art section sections sec paragraph ' +
    'paragraphs para paras figure figures fig figs table tables volume volumes vol vols issue issues note notes footnote ' +
    'footnotes room route flight version appendix annex clause clauses protocol channel gate platform ' +
    'highway interstate exhibit schedule equation eq isbn issn doi tel phone fax verse act scene line lines apartment ' +
    'apt suite box postcode zip item items question questions step steps chart box'
  ).split(' '),
);
/** Labels too, but only where written with a capital: "Phase 2", "Resolution 1325". */
const CAPITAL_LABELS = new Set(
  (
    'phase stage round day week level grade part resolution rule type class model unit group zone area lot bill law ' +
    'order decree directive convention title pier terminal block building ward district division'
  ).split(' '),
);
/** Capitalised at the start of a sentence and no name: a number after them is an amount. */
const FUNCTION_WORDS = new Set(
  (
    'the a an in on at by for from to of with over under about around some nearly almost roughly approximately only just ' +
    'more less fewer up at least most between among after before since until during within and or but nor so then ' +
    'than that this these those all both another each every when while where as if because although though are is was ' +
    'were be been had has have will would there here they we he she it i you his her its their our my your who which ' +
    'what how not no yes also even still yet now once last next past first second third other others any few many ' +
    'several total altogether out off through across against despite unlike like including per plus minus sample ' +
    'exactly barely fully already additionally however meanwhile moreover today yesterday mr mrs ms dr'
  ).split(' '),
);

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

const isLabel = (token: Token): boolean =>
  LABELS.has(token.lower) || (isCapitalised(token) && CAPITAL_LABELS.has(token.lower));

/** "3." or "4.17 Scope" at the start of the text. */
const isListNumber = (tokens: Tokens, index: number): boolean => {
  if (index !== 0) return false;
  const after = tokens[1];
  if ((after?.text === '.' || after?.text === ')') && attached(tokens, 1) && tokens.length > 2) return true;
  return /^\d+\.\d+$/.test(tokens[0]?.text ?? '') && isCapitalised(after);
};

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
  const read = readNumber(tokens, index);
  if (!read || read.next !== index + 1) return false;
  if (readUnit(tokens, read.next, true) || currencyAfter(tokens, read.next)) return false;
  const sentenceStart = index === 1 || /^[.!?:;]$/.test(lowerAt(tokens, index - 2));
  return (
    !(sentenceStart && (lowerAt(tokens, read.next) === 'of' || countsSomething(tokens, read.next))) &&
    !/^[mbk]$/i.test(lowerAt(tokens, read.next))
  );
};

/** Past "10:30", "3 p.m.", "five o'clock". */
const timeOfDay = (tokens: Tokens, index: number): number | undefined => {
  if (
    lowerAt(tokens, index + 1) === ':' &&
    tokens[index + 2]?.kind === 'number' &&
    attached(tokens, index + 1) &&
    attached(tokens, index + 2)
  ) {
    const again =
      lowerAt(tokens, index + 3) === ':' && tokens[index + 4]?.kind === 'number' ? index + 5 : index + 3;
    return halfDay(tokens, again) ?? again;
  }
  return halfDay(tokens, index + 1);
};

const halfDay = (tokens: Tokens, at: number): number | undefined => {
  const lower = lowerAt(tokens, at);
  if (/^(?:am|pm|o['’]clock|gmt|utc)$/.test(lower)) return at + 1;
  const dotted =
    (lower === 'a' || lower === 'p') && lowerAt(tokens, at + 1) === '.' && lowerAt(tokens, at + 2) === 'm';
  return dotted ? at + 3 : undefined;
};

const AFTER_ONE =
  /^(?:of|that|who|which|whose|is|was|were|can|could|would|should|may|might|must|will|has|had|another|day|thing|hand|side|point|by|or|and|to|in|on|as|with|for|at|such|time|way|final|final|last|in|knows|needs|wants|sees|more|whom|from|when|where|if|also|does|did|do|cannot|never)$/;
const BEFORE_ONE =
  /^(?:no|any|this|that|which|every|each|the|only|another|some|last|next|new|big|good|bad|better|best|other|first|second|third|single|square|my|your|his|her|their|own|right|wrong|same|such|loved|old|young|little|small|large|great|day)$/;
const ZERO_PHRASES =
  /^(?:tolerance|sum|emission|emissions|carbon|hour|hours|day|waste|covid|in|gravity|chance)$/;

/** "one" as a pronoun, "zero tolerance", "o'clock", "nine times out of ten", "a million miles from". */
const skipWords = (tokens: Tokens, index: number): number | undefined => {
  const lower = lowerAt(tokens, index);
  const time = UNITS.has(lower) ? halfDay(tokens, index + 1) : undefined;
  if (time) return time;
  if (lower === 'one' && oneIsPronoun(tokens, index)) return index + 1;
  const hyphen = isDash(lowerAt(tokens, index + 1)) && attached(tokens, index + 1) ? index + 2 : index + 1;
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

const IDIOMS: readonly string[] = [
  'nine times out of ten',
  'a million miles',
  'a thousand times',
  'fifty - fifty',
  'a hundred times over',
  'a million times',
  'two - way',
  'two - faced',
  'one - off',
];

const idiom = (tokens: Tokens, index: number): number | undefined => {
  for (const phrase of IDIOMS) {
    const words = phrase.split(' ');
    if (words.every((word, i) => lowerAt(tokens, index + i) === word)) return index + words.length;
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
