import type { Span } from '../text/span';

/** How a value of a sentence comes of others. */
export interface Derived {
  /** Worked out: a sum, an average, what falls to each, a rest, an addition. */
  readonly derived: boolean;
  /** Some of what was told before: "seven of them". */
  readonly partial: boolean;
}

/**
 * Reads the words that say that a value is derived, each for the value that it belongs to: "£3,000 each" says nothing of the
 * sum that follows, nor "six of them" of the pages that they read. All spans count in `sentence`; `clause` is the value's own
 * stretch of it, `others` are the sentence's other values.
 */
export function derivedIn(sentence: string, clause: Span, value: Span, others: readonly Span[]): Derived {
  const before = sentence.slice(Math.max(clause.start, value.start - reach), value.start);
  const behind = sentence.slice(value.end, value.end + reach);
  return {
    partial: ofThem.test(behind),
    derived:
      (shift.test(behind) && timeAtEnd.test(sentence.slice(value.start, value.end))) ||
      perItem.test(behind) ||
      further.test(before) ||
      eachBefore.test(sentence.slice(clause.start, value.start)) ||
      belongsTo(value, cuesIn(sentence, clause, inFront), others, clause, true) ||
      belongsTo(value, cuesIn(sentence, clause, after), others, clause, false),
  };
}

/** How far a word may stand from the value that it touches, in code units. */
const reach = 40;

/** "seven of them", "18 percent of it" */
const ofThem = /^(?:\s\p{Ll}+)?\s+of (?:it|them|that)\b/u;
/** "nine months earlier": a way from one day to another, no stretch that something lasted. */
const shift = /^\s+(?:earlier|later|before|after|ago)\b/i;
/** "one and a half crowns for every megawatt hour": of this value alone. */
const perItem = /^(?:\s\p{L}+)?\s+for (?:every|each)\b/iu;
const further =
  /\b(?:the others?|another|(?:an )?additional|(?:an )?extra|the rest,?|remaining)(?:\s(?:some|about|nearly|almost|over|more than|roughly|around|well))*\s+$/i;

const span = '(?:years?|months?|weeks?|days?|nights?|hours?|minutes?|seasons?|quarters?)';
const timeAtEnd = new RegExp(`${span}$`, 'i');
const ofTime = `\\s+(?:${span}|of (?:the|these|those|its|his|her|their) (?:\\p{L}+ )?${span})\\b`;
/** "Each state sends three", but "£3,000 each to the widows"; "each year" tells a pace. */
const eachOne = `(?:each|every one)(?!${ofTime})`;
const headed = '\\s+(?!(?:to|in|for|on|at|from|by|and|but|with|as|or|it|they|he|she|we)\\b)\\p{L}';
/** "Each has four cars and 210 seats": all that follows. */
const eachBefore = new RegExp(`\\b${eachOne}(?=${headed})`, 'iu');
/** What stands before its value: "an average of 19 percent". */
const inFront =
  /\b(?:on average|an average|averag(?:e|es|ed|ing)|narrowed|widened|works out|quotient|ratio|remainder)\b/gi;
/** What stands behind its value: "240 seats each", "18 percent between them". */
const after = new RegExp(
  `\\b(?:combined|altogether|all told|in total|between them|taken together|added up|(?<!(?:makes|make|made|making) (?:all )?)the difference|apiece|${eachOne}(?!${headed})|per head|a head|per capita)\\b`,
  'giu',
);

const cuesIn = (sentence: string, { start, end }: Span, pattern: RegExp): readonly Span[] =>
  [...sentence.slice(start, end).matchAll(pattern)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));

/** Whether one of the words belongs to the value: the next one on its side, else the last one on the other. */
function belongsTo(
  value: Span,
  words: readonly Span[],
  others: readonly Span[],
  clause: Span,
  isInFront: boolean,
): boolean {
  if (words.length === 0) return false;
  const values = [
    value,
    ...others.filter(({ start, end }) => start >= clause.start && end <= clause.end),
  ].sort((a, b) => a.start - b.start);
  return words.some((word) => {
    const left = values.findLast(({ end }) => end <= word.start);
    const right = values.find(({ start }) => start >= word.end);
    return (isInFront ? (right ?? left) : (left ?? right)) === value;
  });
}
