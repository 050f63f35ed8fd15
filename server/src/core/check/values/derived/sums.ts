import type { AnalysedSentence } from '../../../extract/analysis';
import { sameDimension, toBase } from '../../../extract/figures/units';
import type { Figure } from '../../../extract/types';
import type { Frame } from '../frame';
import type { Comparison } from '../interval';
import type { Ask } from './asks';
import { nounOf, sameRate } from './operands';
import type { Pair } from './pair';
import { compareWorked } from './rough';

/** What two values of a source come to, as a figure in the draft's unit, and how it compares with the draft's. */
export interface Sum {
  readonly figure: Figure;
  readonly comparison: Comparison;
  /** Whether the two values point the way that the draft's wording says. */
  readonly inSense: boolean;
}

/** Works out what the draft's wording asks for from two values of a source; undefined where they cannot give it. */
export function sumOf(asked: Frame<Figure>, ask: Ask, pair: Pair): Sum | undefined {
  const draft = asked.value;
  if (ask.kind === 'product') return workedOut(asked, ask, pair);
  if (pair.tie === 'part' && ask.kind !== 'share' && ask.kind !== 'rest') return undefined;
  if (isOtherNoun(asked, pair)) return undefined;
  if (ask.kind === 'rest') return rest(draft, ask, pair);
  if (ask.kind === 'difference') return difference(draft, ask, pair);
  if (ask.kind === 'change') return compared(draft, ask, pair, changeOf(pair, ask));
  if (ask.kind === 'ratio') return ratio(draft, ask, pair);
  if (ask.kind === 'share') return share(draft, ask, pair);
  return undefined;
}

/** What no wording asks for: a product, the rest of a whole, two amounts together. */
function workedOut(asked: Frame<Figure>, ask: Ask, pair: Pair): Sum | undefined {
  const draft = asked.value;
  const [a, b] = [pair.from.value, pair.to.value];
  if (pair.tie === 'times') return isOtherNoun(asked, pair) ? undefined : product(draft, ask, pair);
  if (
    !sameDimension(draft, a) ||
    draft.unit !== a.unit ||
    !sameRate(draft, a) ||
    draft.digits < tellingDigits
  )
    return undefined;
  const isTogether = pair.tie === 'and';
  if (!(isTogether && nounOf(pair.from) !== nounOf(pair.to)) && isOtherNoun(asked, pair)) return undefined;
  const value = isTogether ? middle(a) + middle(b) : Math.abs(middle(a) - middle(b));
  return compared(draft, ask, pair, { value, step: Math.max(stepOf(a), stepOf(b)) });
}

/** What a part leaves of its whole, or the part itself, which may be what was left. */
function rest(draft: Figure, ask: Ask, { from, to, tie }: Pair): Sum | undefined {
  if (tie !== 'part' || from.value.dimension !== 'count') return undefined;
  const left = compared(
    draft,
    ask,
    { from, to, tie },
    { value: middle(from.value) - middle(to.value), step: 1 },
  );
  const part = compared(draft, ask, { from, to, tie }, { value: middle(to.value), step: 1 });
  return part?.comparison === 'agree' ? part : left;
}

/** Sums of one digit come about by chance. */
const tellingDigits = 2;

/** "238 games more" is no difference of goals; "24,000 units" may be one of anything. */
function isOtherNoun({ value, head, setting }: Frame<Figure>, { from, to }: Pair): boolean {
  if (value.dimension !== 'count' || head === undefined || light.test(slice(setting.sentence, value)))
    return false;
  const nouns = [nounOf(from), nounOf(to)].filter((noun) => noun !== undefined);
  return nouns.length > 0 && !nouns.includes(head);
}

const light = /\b(?:units?|items?|pieces?|cases|places)$/i;

const slice = ({ text, start }: AnalysedSentence, { counted }: Figure): string =>
  counted ? text.slice(counted.start - start, counted.end - start) : '';

/** The middle of a figure's interval, in base units. */
export const middle = (figure: Figure): number => (toBase(figure).low + toBase(figure).high) / 2;

/** The unit of a figure's last written digit, in base units. */
export function stepOf(figure: Figure): number {
  const exponent = Math.floor(Math.log10(Math.abs(figure.high) || 1));
  return 10 ** (exponent - Math.max(1, figure.digits) + 1) * figure.scale;
}

/** Whether the source says which of the two came first, or is held against the other. */
export const isOrdered = ({ tie }: Pair): boolean => tie === 'change' || tie === 'row';

function inSense(ask: Ask, pair: Pair): boolean {
  if (ask.sense === 'open' || !isOrdered(pair)) return true;
  return ask.sense === 'more'
    ? middle(pair.to.value) > middle(pair.from.value)
    : middle(pair.to.value) < middle(pair.from.value);
}

/** How many of one minor coin make the currency's unit. */
const perUnit = 100;
const minor = /^(?:cent|penny|pence)$/;

function difference(draft: Figure, ask: Ask, pair: Pair): Sum | undefined {
  const [a, b] = [pair.from.value, pair.to.value];
  const inCoins = draft.dimension === 'money' && minor.test(draft.unit ?? '') && !minor.test(a.unit ?? '');
  const ofShares = draft.dimension === 'points' && a.dimension === 'share';
  if (!inCoins && !ofShares && !sameDimension(draft, a)) return undefined;
  if (draft.dimension === 'share' || !sameRate(draft, a) || !sameRate(draft, b)) return undefined;
  const delta = Math.abs(middle(b) - middle(a)) * (inCoins ? perUnit : 1);
  return compared(draft, ask, pair, {
    value: delta,
    step: Math.max(stepOf(a), stepOf(b)) * (inCoins ? perUnit : 1),
  });
}

interface Worked {
  readonly value: number;
  /** How fine the value is known, from the digits of what it was worked out of. */
  readonly step: number;
}

function changeOf(pair: Pair, ask: Ask): Worked | undefined {
  const [base, other] = inOrder(pair, ask);
  if (base.dimension === 'share' && base.unit === 'percent') return undefined;
  const value = Math.abs(middle(other) - middle(base)) / middle(base);
  return { value, step: relativeStep(base, other) };
}

const relativeStep = (a: Figure, b: Figure): number => Math.max(stepOf(a) / middle(a), stepOf(b) / middle(b));

/** What is compared with, then what is compared: as the source has it, else the lesser first unless the draft says "less". */
export function inOrder(pair: Pair, { sense }: Ask): readonly [Figure, Figure] {
  const { from, to } = pair;
  const isRising = middle(from.value) < middle(to.value);
  return isOrdered(pair) || isRising === (sense !== 'less') ? [from.value, to.value] : [to.value, from.value];
}

/** "halved" is asked as "doubled" the other way round, so that "more than halved" bounds the right side. */
function ratio(draft: Figure, ask: Ask, pair: Pair): Sum | undefined {
  const shrinks = draft.low < 1;
  const asked = shrinks ? turned(draft) : draft;
  const [base, other] = inOrder(pair, ask);
  const value = shrinks ? middle(base) / middle(other) : middle(other) / middle(base);
  const sum = compared(asked, ask, pair, { value, step: value * relativeStep(base, other) });
  return sum && shrinks ? { ...sum, figure: turned(sum.figure) } : sum;
}

const turned = (figure: Figure): Figure => ({ ...figure, low: 1 / figure.high, high: 1 / figure.low });

function share(draft: Figure, ask: Ask, pair: Pair): Sum | undefined {
  if (isOrdered(pair) || pair.from.value.dimension === 'share') return undefined;
  const [part, whole] = inOrder(pair, ask);
  const value = middle(part) / middle(whole);
  const step = value * relativeStep(part, whole);
  const sum = compared(draft, ask, pair, { value, step });
  if (sum?.comparison !== 'differ' || !pair.isBare) return sum;
  // "every fourth is gone" where three in four are left
  const others = compared(draft, ask, pair, { value: 1 - value, step });
  return others?.comparison === 'differ' ? sum : { ...sum, comparison: 'unclear' };
}

/** What a value comes to, taken so many times: the times are a share, a count, or a duration in the unit of the rate. */
function product(draft: Figure, ask: Ask, pair: Pair): Sum | undefined {
  const [each, times] = [pair.from.value, pair.to.value];
  if (!sameDimension(draft, each) || draft.per !== undefined) return undefined;
  const often = times.dimension === 'duration' ? times.low : middle(times);
  const value = middle(each) * often;
  return compared(draft, ask, pair, { value, step: value * relativeStep(each, times) });
}

function compared(draft: Figure, ask: Ask, pair: Pair, worked: Worked | undefined): Sum | undefined {
  if (!worked || !(worked.value > 0)) return undefined;
  const figure = asFigure(draft, worked);
  // the words are the draft's, the value is not
  const comparison = compareWorked(draft, { ...figure, text: '' });
  return { figure, comparison, inSense: inSense(ask, pair) };
}

/** A figure of the draft's kind with the value worked out, known to as many digits as its parts allow. */
function asFigure(draft: Figure, { value, step }: Worked): Figure {
  const digits = Math.min(4, Math.max(1, Math.floor(Math.log10(value / step) + 1e-9) + 1));
  const own = Number((value / draft.scale).toPrecision(9));
  return { ...draft, low: own, high: own, hedge: 'exact', hedgeText: undefined, digits };
}
