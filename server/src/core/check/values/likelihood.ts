import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import type { CalendarDate, Figure } from '../../extract/types';
import { overlaps } from '../../text/span';
import { inCommon } from './anchored';
import type { Candidate } from './candidate';
import { closeness } from './closeness';
import { compare } from './compare';
import { asGood, verbatim } from './doubt';
import { isFigure } from './frame';
import { type Gate, type Match, shareFound } from './gates';
import { isTimeOfDay, valuesOf } from './kind';
import { surroundingsOf } from './setting';

/** What a passage must not fail to tell the draft's value, whatever else speaks for it. */
const never: readonly Gate[] = ['negation', 'contrast', 'order'];

/**
 * Whether a passage that has the draft's value more likely tells it than has it by chance: two scorecards, one of figures
 * and one of dates. Their marks and weights were fitted (logistic regression, each set of cases judged by weights from the
 * others) on all labelled values with an agreeing passage, on the same values altered, and on drafts held against corpora
 * about something else; see ARCHITECTURE, "What a tick is".
 */
export function isLikely(candidate: Candidate, candidates: readonly Candidate[], corpus: Corpus): boolean {
  const { match, comparison } = candidate;
  const { value } = match.draft;
  if (comparison !== 'agree' || never.some((gate) => match.failed.includes(gate))) return false;
  if ((!isFigure(value) && isTimeOfDay(value)) || isToldOtherwise(candidate, candidates)) return false;
  const near = within(closeness(match, corpus), -3, 7);
  const ahead = within(near - nearestOther(candidates, corpus), -3, 3);
  return isFigure(value)
    ? scoreOfFigure(value, candidate, near, ahead, corpus) >= likelyFigure
    : scoreOfDate(value, candidate, candidates, near, ahead, corpus) >= likelyDate;
}

/** Whether a passage says nearly the same as the draft, and has another value there. */
const isToldOtherwise = ({ match }: Candidate, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    (other) =>
      other.comparison === 'differ' &&
      other.match.failed.length === 0 &&
      other.match.score >= Math.max(verbatim, match.score + asGood),
  );

const likelyFigure = 0.77;
const likelyDate = 0.9;

/**
 * Many digits, nearness, actors in common and other values told near by speak for a figure; a number that stands
 * everywhere, other names, time, thing or noun against it.
 */
function scoreOfFigure(
  value: Figure,
  { match, passage }: Candidate,
  near: number,
  ahead: number,
  corpus: Corpus,
): number {
  const { draft, source } = match;
  const fails = (gate: Gate): number => (match.failed.includes(gate) ? 1 : 0);
  const isOtherNoun = draft.head !== undefined && source.head !== undefined && draft.head !== source.head;
  return (
    0.26 * near +
    0.37 * ahead +
    0.89 * Math.min(4, value.digits) +
    0.55 * Math.min(2, inCommon(match)) +
    0.53 * told(match, around(passage, corpus)) -
    commonness(value) -
    2.1 * fails('names') -
    1.3 * fails('period') -
    0.84 * fails('thing') -
    0.74 * (isOtherNoun ? 1 : 0)
  );
}

/** Ranks, ages and multiples stand everywhere, counts and shares nearly so. */
function commonness({ dimension }: Figure): number {
  if (dimension === 'ordinal' || dimension === 'multiple' || dimension === 'age') return 1.75;
  if (dimension === 'count') return 0.9;
  return dimension === 'share' ? 0.8 : 0;
}

/**
 * Common words, actors and other values speak for a date, and that what the sentence speaks of is spoken of around the
 * passage; a bare year or weekday, other names and another value there against it.
 */
function scoreOfDate(
  value: CalendarDate,
  candidate: Candidate,
  candidates: readonly Candidate[],
  near: number,
  ahead: number,
  corpus: Corpus,
): number {
  const { match, passage } = candidate;
  const fails = (...gates: readonly Gate[]): number =>
    gates.some((gate) => match.failed.includes(gate)) ? 1 : 0;
  const context = contextOf(match, around(passage, corpus), corpus);
  return (
    0.12 * near +
    0.23 * ahead +
    0.9 * match.score +
    0.8 * Math.min(3, match.shared.concepts) +
    0.85 * Math.min(2, match.shared.actors) +
    1.5 * told(match, passage.previous ? [passage, passage.previous] : [passage]) +
    1.5 * context.words +
    0.3 * Math.min(2, context.actors) +
    0.7 * fails('actors') -
    (value.precision === 'year' ? 1.3 : 0) -
    (value.precision === 'day' && value.month === undefined ? 0.8 : 0) -
    (isOutdone(candidate, candidates) ? 1 : 0) -
    2.4 * fails('names') -
    0.8 * fails('period') -
    0.8 * fails('modality', 'change', 'derived')
  );
}

/** The share of the draft's words that stand in or around a passage, and how many of those whom it leans on are named there. */
function contextOf(
  { draft, source }: Match,
  passages: readonly Passage[],
  corpus: Corpus,
): { readonly words: number; readonly actors: number } {
  const lent = passages.map(({ sentence }) => surroundingsOf(sentence, corpus));
  const words = new Set(lent.flatMap(({ concepts }) => concepts.map(({ id }) => id)));
  const actors = new Set(lent.flatMap((other) => other.actors.map(({ id }) => id)));
  const { named } = source.setting;
  const isSaid = (id: string): boolean => words.has(id) || source.near.has(id);
  return {
    words: shareFound(draft.sentence, (id) => (isSaid(id) ? 1 : 0), corpus),
    actors: [...draft.setting.nearActors].filter(
      (id) => !id.startsWith('?') && (actors.has(id) || named.has(id)),
    ).length,
  };
}

const isOutdone = ({ passage, match }: Candidate, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    (other) => other.passage === passage && other.comparison !== 'agree' && other.match.score > match.score,
  );

/** How near the nearest value stands that does not agree. */
function nearestOther(candidates: readonly Candidate[], corpus: Corpus): number {
  const known = nearest.get(candidates);
  if (known !== undefined) return known;
  const others = candidates.filter(({ comparison }) => comparison !== 'agree');
  const found = Math.max(nowhere, ...others.map(({ match }) => closeness(match, corpus)));
  nearest.set(candidates, found);
  return found;
}

const nowhere = -2;
const nearest = new WeakMap<readonly Candidate[], number>();

/** How many other telling values of the draft's sentence, or of those it leans on, some passages have: 0 to 2. */
function told({ draft, source }: Match, passages: readonly Passage[]): number {
  const { sentence: own, before = [] } = draft.setting;
  const mine = [own, ...before].flatMap(valuesOf).filter((v) => isTelling(v) && !overlaps(v, draft.value));
  if (mine.length === 0) return 0;
  const theirs = passages.flatMap(({ sentence }) => valuesOf(sentence));
  const found = mine.filter((a) => theirs.some((b) => b !== source.value && compare(a, b) === 'agree'));
  return Math.min(2, new Set(found.map(({ text }) => text)).size);
}

/** A passage with the two before and the two after it in its section. */
function around(passage: Passage, corpus: Corpus): readonly Passage[] {
  const all = corpus.passages.of(passage.source.id);
  const at = Number(passage.id.slice(passage.id.lastIndexOf('#') + 1));
  return all.slice(Math.max(0, at - 2), at + 3).filter(({ section }) => section === passage.section);
}

const isTelling = (value: Figure | CalendarDate): boolean =>
  isFigure(value)
    ? value.digits > 1 && value.dimension !== 'ordinal'
    : value.precision === 'day' || value.precision === 'month';

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
