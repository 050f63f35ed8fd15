import type { Corpus } from '../../../corpus/corpus';
import type { DateAnchor, Figure } from '../../../extract/types';
import type { Candidate } from '../candidate';
import { closeness } from '../closeness';
import type { Frame } from '../frame';
import type { Gate, Match } from '../gates';
import { partyOf } from '../parties';
import { areOfOneThing } from './apart';
import type { Ask } from './asks';
import { operandFrame } from './fit';
import { isLikely, isLoose } from './loose';
import type { Pair } from './pair';
import type { Sum } from './sums';
import type { Tie } from './ties';

/** A figure worked out of two values of the sources, and how near they stand to the draft's. */
export interface Reckoning {
  readonly pair: Pair;
  readonly sum: Sum;
  readonly match: Match;
  readonly closeness: number;
}

/** What two values must not fail to be told of the draft's matter. */
const telling: readonly Gate[] = ['actors', 'names', 'period', 'negation', 'contrast'];

/** Whom else the draft names does not matter where the two values are tied to each other and told of the very matter. */
const tellingIfClose: readonly Gate[] = ['period', 'negation', 'contrast'];
const ofTheMatter = 3.8;

const gatesOf = ({ pair, closeness: near }: Reckoning): readonly Gate[] =>
  near >= ofTheMatter && !isLoose(pair) ? tellingIfClose : telling;

/**
 * How close two values must stand, by what ties them. Many pairs make many sums: values that only stand beside each other
 * agree by chance, values that a source holds against each other, or that only a product makes, hardly ever.
 */
const closeFrom: Readonly<Record<Tie, number>> = {
  times: 1.5,
  row: 2.2,
  score: 1.8,
  and: 2.2,
  change: 2.2,
  part: 2.2,
  beside: 3.5,
  anchored: 2,
  apart: 2,
};

/** The closest pair whose sum is the draft's figure, if it is close enough. */
export const supporting = (
  found: readonly Reckoning[],
  draft: Frame<Figure>,
  ask: Ask,
  corpus: Corpus,
): Reckoning | undefined =>
  found.find(
    (one) =>
      agrees(one) &&
      !gatesOf(one).some((gate) => one.match.failed.includes(gate)) &&
      one.closeness >= closeFrom[one.pair.tie] - ease(one, draft, ask) &&
      !(one.pair.tie === 'part' && ask.kind === 'product' && isSaidOfPart(one, draft, corpus)) &&
      (!isLoose(one.pair) || isMeant(one, draft, ask, corpus)) &&
      (one.pair.tie === 'times' ||
        partyOf(draft, operandFrame(one.pair.to, corpus), corpus.registry) !== 'other'),
  );

const agrees = ({ sum }: Reckoning): boolean => sum.comparison === 'agree' && sum.inSense;

/** "Of 23 crossings nine go": that 14 go is no rest, but wrong. */
function isSaidOfPart({ pair }: Reckoning, draft: Frame<Figure>, corpus: Corpus): boolean {
  const whole = operandFrame(pair.from, corpus);
  const part = operandFrame(pair.to, corpus);
  return [...part.own].some((word) => draft.sentence.has(word) && !whole.thing.has(word));
}

/**
 * How much less closeness is enough: three digits seldom agree by chance, one digit often does; a row is the draft's
 * where it speaks of all that the row's label says.
 */
function ease({ pair, match }: Reckoning, { value }: Frame<Figure>, ask: Ask): number {
  if (pair.tie === 'row' && isNamed(match) && !match.failed.includes('thing')) return 1;
  if (pair.tie === 'times') return value.digits > 1 ? 0 : -0.7;
  if (!isLoose(pair) && match.failed.length === 0 && match.thing >= muchOfThing) return 1;
  if (pair.tie === 'change' && isPlainDifference(value, ask)) return 1;
  return value.digits >= 3 ? 0.4 : 0;
}

/** "17 fewer": to the very number, and in so many words. */
const isPlainDifference = ({ hedge, digits }: Figure, { kind, weak }: Ask): boolean =>
  kind === 'difference' && !weak && hedge === 'exact' && digits >= 2;

const muchOfThing = 0.5;

/** Whether the draft speaks of all that the row's label says; a label may be a name and no more. */
const isNamed = ({ source, back, shared }: Match): boolean =>
  source.part.size === 0 ? shared.actors > 0 : back >= 0.9;

/** Whether values that nothing but their place or their thing ties are those that the draft reckons with. */
function isMeant(one: Reckoning, draft: Frame<Figure>, ask: Ask, corpus: Corpus): boolean {
  if (!isLikely(one.pair, draft, ask, corpus)) return false;
  if (one.pair.tie === 'beside') return isOfTheThing(one);
  return areOfOneThing(one.pair, draft, corpus) || (one.pair.tie === 'anchored' && isOfTheThing(one));
}

const isOfTheThing = ({ match: { failed, shared }, closeness: near }: Reckoning): boolean =>
  !failed.includes('thing') &&
  (!failed.includes('modality') || near >= plainly.closeness) &&
  shared.concepts + shared.actors >= 2;

/** From here on two values are those that the draft compares, and not others of the same matter. */
const plainly = { score: 0.6, thing: 0.6, words: 0.85, closeness: 5 };

/** The pair that the draft plainly speaks of, if its sum is another, and nothing else comes to what the draft says. */
export function contradicting(
  found: readonly Reckoning[],
  ask: Ask,
  candidates: readonly Candidate[],
  corpus: Corpus,
): Reckoning | undefined {
  if (ask.kind === 'product') return undefined;
  if (ask.kind === 'rest') return otherRest(found, candidates, corpus);
  const best = found.find(
    (one) =>
      !isLoose(one.pair) &&
      one.pair.tie !== 'score' &&
      one.match.failed.length === 0 &&
      one.closeness >= plainly.closeness &&
      isOfTheTimes(one),
  );
  if (!best || !isPlain(best) || best.sum.comparison === 'agree' || !isFar(best)) return undefined;
  const isTold =
    found.some((other) => agrees(other) && other.closeness >= 1.5 && !isChance(other)) ||
    candidates.some(({ comparison, match }) => comparison === 'agree' && closeness(match, corpus) >= 1.5);
  return isTold ? undefined : best;
}

/** A whole with its part leaves another rest: little more need tie them than the noun and some words. */
function otherRest(
  found: readonly Reckoning[],
  candidates: readonly Candidate[],
  corpus: Corpus,
): Reckoning | undefined {
  const [best] = found.filter(({ pair }) => pair.tie === 'part');
  if (!best || best.closeness < restFrom || best.sum.comparison !== 'differ') return undefined;
  if (best.match.failed.some((gate) => gate !== 'thing' && gate !== 'modality')) return undefined;
  const isTold =
    found.some((other) => agrees(other) && other.closeness >= 1.5) ||
    candidates.some(({ comparison, match }) => comparison === 'agree' && closeness(match, corpus) >= 1.5);
  return isTold ? undefined : best;
}

const restFrom = 3;

/** Values of another thing that only stand beside each other: some two of a list come to anything. */
const isChance = ({ pair, match }: Reckoning): boolean => isLoose(pair) && match.failed.includes('thing');

/** Little else is said of both; or the draft names both times, and all its words are the source's. */
const isPlain = ({ match, closeness: near }: Reckoning): boolean =>
  (match.score >= plainly.score && match.thing >= plainly.thing && match.words >= plainly.words) ||
  (match.words >= 0.95 && match.thing >= 0.4 && near >= plainly.closeness + 1 && namesTwoTimes(match));

const namesTwoTimes = ({ draft }: Match): boolean => yearsStated(draft).size >= 2;

const yearsStated = ({ setting: { sentence } }: Frame): ReadonlySet<string> =>
  new Set(sentence.dates.filter(({ yearStated }) => yearStated).flatMap(yearsOf));

/** Whether each year that the draft's sentence names is one that the source's sentence or column speaks of. */
function isOfTheTimes({ match: { draft, source }, pair }: Reckoning): boolean {
  const { columns, published } = source.setting;
  const dates = [
    ...[pair.from, pair.to].flatMap(({ passage }) => passage.sentence.dates),
    ...columns.flatMap((column) => column.dates),
  ];
  // "at the end of September": the year is the one that the source is of.
  const own = published && dates.some(({ yearStated }) => !yearStated) ? yearsOf(published) : [];
  const given = new Set([...dates.flatMap(yearsOf), ...own]);
  return [...yearsStated(draft)].every((year) => given.has(year));
}

const yearsOf = ({ from, to }: DateAnchor): readonly string[] =>
  from && to ? [from.slice(0, 4), to.slice(0, 4)] : [];

/** Clearly another value: what somebody else may have worked out from rounder figures is none. */
const isFar = ({ sum }: Reckoning): boolean => sum.comparison === 'differ';
