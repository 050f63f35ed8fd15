import type { Figure } from '../../../extract/types';
import type { Span } from '../../../text/span';
import type { Frame } from '../frame';
import { placesBehind, weaklyBefore, wordsBefore, wordsBehind } from './cueTable';

/** What a figure of the draft is worked out as, so far as its wording shows. */
export type SumKind = 'difference' | 'change' | 'ratio' | 'share' | 'product' | 'rest';

/** Whether the wording says that the second of two values is the greater one, the lesser, or leaves it open. */
export type Sense = 'more' | 'less' | 'open';

/** A sum that a figure's wording asks for. */
export interface Ask {
  readonly kind: SumKind;
  readonly sense: Sense;
  /** The words that ask for it: they say nothing of the thing measured. */
  readonly cue?: Span;
  /** The cue may as well tell an amount by itself. */
  readonly weak?: boolean;
}

/** How a figure's wording points, if it makes it a distance between two values. Asks nothing of any source. */
export function askOf(frame: Frame<Figure>): Ask | undefined {
  const { value } = frame;
  if (value.dimension === 'ordinal' || value.dimension === 'temperature') return undefined;
  const but = allBut(frame);
  if (but) return { kind: 'rest', sense: 'open', cue: but };
  if (value.dimension === 'multiple') return { kind: 'ratio', sense: value.low < 1 ? 'less' : 'more' };
  const pointed = pointing(frame) ?? carried(frame);
  if (pointed) return { kind: value.dimension === 'share' ? 'change' : 'difference', ...pointed };
  if (value.dimension === 'share') return { kind: 'share', sense: 'open' };
  return isProduct.test(value.dimension) ? { kind: 'product', sense: 'open' } : undefined;
}

/** What is stated of a whole by its share, of each thing, or of each year. */
const isProduct = /^(?:money|count|mass|length|area|volume|energy|power)$/;

/** "All but four": what is left of the whole when the others are taken off. */
function allBut({ value, setting: { sentence } }: Frame<Figure>): Span | undefined {
  const before = sentence.text.slice(0, value.start - sentence.start);
  const found = value.dimension === 'count' ? /\ball but (?:the )?$/i.exec(before) : undefined;
  return found ? { start: sentence.start + found.index, end: value.start } : undefined;
}

type Pointed = Pick<Ask, 'sense' | 'cue' | 'weak'>;
const senses = ['more', 'less', 'open'] as const;

function pointing({ value, setting: { sentence } }: Frame<Figure>): Pointed | undefined {
  const { text, start } = sentence;
  const before = text.slice(Math.max(0, value.start - start - reach), value.start - start);
  const end = value.counted?.end ?? value.end;
  const after = text.slice(end - start, end - start + reach);
  for (const sense of senses) {
    const behind = patterns.behind[sense].exec(after);
    if (behind && !isWhen(value, behind[0]))
      return { sense, cue: { start: end, end: end + behind[0].length } };
    if (sense === 'open' && value.dimension === 'share') continue;
    const front = patterns.before[sense].exec(before) ?? patterns.weakly[sense].exec(before);
    const [verb] = front ?? patterns.across[sense].exec(before) ?? [];
    if (verb === undefined) continue;
    const from = value.start - before.length + before.lastIndexOf(verb);
    const cue = { start: from, end: front ? value.start : from + verb.length };
    return { sense, cue, weak: patterns.weakly[sense].test(before) };
  }
  return undefined;
}

/** "three years later" tells a time. */
const isWhen = ({ dimension }: Figure, cue: string): boolean =>
  dimension === 'duration' && /\b(?:later|ago)$/.test(cue);

/** How far from the figure its cue may stand, in code units. */
const reach = 48;

const bySense = (make: (sense: Sense) => RegExp): Record<Sense, RegExp> => ({
  more: make('more'),
  less: make('less'),
  open: make('open'),
});

const inFront = (words: string): RegExp =>
  new RegExp(
    `\\b(?:${words})\\s+(?:(?:by|of|another|a|an|the|some|further|just|only|all of|as much as|in)\\s+){0,3}$`,
    'iu',
  );

/** "beat the forecast by": the verb with an object behind it. */
const withObject = (words: string): RegExp =>
  new RegExp(
    `\\b(?:${words})(?=\\s[^,.;:()]{1,36}\\sby\\s+(?:(?:another|an?|the|some|about|nearly|almost|over|more than|just|only|as much as)\\s+){0,2}$)`,
    'iu',
  );

const patterns = {
  /** Not "two more than doubled"; a place needs something that it is held against: "three seats behind the others". */
  behind: bySense((sense) => {
    const plainly = `(?:${wordsBehind[sense]})\\b(?! than \\w+(?:ed|ing)\\b)`;
    const from = `(?:${placesBehind[sense]}) (?:the|its|their|his|her|that|those|what|last|this|an?|\\d)\\b(?! control\\b)`;
    return new RegExp(`^[-\\s](?:${plainly}|${from})`, 'u');
  }),
  before: bySense((sense) => inFront(wordsBefore[sense])),
  weakly: bySense((sense) => inFront(weaklyBefore[sense])),
  across: bySense((sense) => withObject(`${wordsBefore[sense]}|${weaklyBefore[sense]}`)),
};

/** "up by a quarter, or 24,000 units", "70 cents dearer, which is about 5 percent": the same distance, told again. */
function carried(frame: Frame<Figure>): Pointed | undefined {
  const { sentence } = frame.setting;
  const earlier = sentence.figures.findLast((other) => other.end <= frame.value.start);
  if (!earlier) return undefined;
  const between = sentence.text.slice(earlier.end - sentence.start, frame.value.start - sentence.start);
  if (!toldAgain.test(between)) return undefined;
  const pointed = pointing({ ...frame, value: earlier });
  return pointed && { sense: pointed.sense, weak: pointed.weak };
}

const toldAgain =
  /^[^.;:()]{0,30}(?:,\s+or|,\s+that is,?|\s+\(|,\s+which (?:is|was|means|makes|works out at|comes to|amounts to)|,\s+i\.e\.,?)\s*$/;
