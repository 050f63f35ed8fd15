import { type Corpus, weightOf } from '../../corpus/corpus';
import { contrasts } from '../../extract/concepts/contrasts';
import type { CalendarDate, Figure } from '../../extract/types';
import { contains, overlaps } from '../../text/span';
import { compare } from './compare';
import { type Frame, isFigure } from './frame';
import { heldActors, tie } from './governance';
import { isTimeOfDay } from './kind';
import { samePeriod } from './period';
import { areOppositeEnds, isPlannedOfOne } from './sameEvent';
import { rootOf } from './setting';

/** The gates of a comparison; a passage that fails one settles nothing (DESIGN: when a squiggle may be shown). */
export const gates = [
  'thing',
  'actors',
  'names',
  'period',
  'modality',
  'negation',
  'change',
  'order',
  'derived',
  'contrast',
] as const;
export type Gate = (typeof gates)[number];

/** What neither a slip, a copy nor other wording explains: another time, an opposite claim. */
export const decisive: readonly Gate[] = ['period', 'negation', 'order', 'contrast'];

/** How well a source's frame answers to the draft's, and which gates it failed. Shares are weighted by rarity, 0 to 1. */
export interface Match {
  readonly draft: Frame;
  readonly source: Frame;
  /** Share of the draft's measured thing found at the source's value, and the other way round: the smaller of the two. */
  readonly thing: number;
  /** Share of the draft clause's words that the source's sentence has. */
  readonly words: number;
  /** Share of the words around the source's value that the draft has. */
  readonly back: number;
  /** How many concepts both clauses name, and how many actors of the draft's clause the source names too. */
  readonly shared: { readonly concepts: number; readonly actors: number };
  readonly score: number;
  readonly failed: readonly Gate[];
}

/** Holds the draft's frame against a source's. */
export function match(draft: Frame, source: Frame, corpus: Corpus): Match {
  const forth = coverage(draft.thing, source, corpus);
  const back = coverage(source.thing, draft, corpus);
  const thing = 0.6 * Math.min(forth, back) + 0.2 * (forth + back);
  const words = coverage(draft.own, source, corpus);
  const around = coverage(source.part, draft, corpus);
  const actors = heldActors(draft, source, corpus.registry);
  const concepts = [...draft.own].filter((concept) => source.own.has(concept)).length;
  const score =
    0.4 * thing +
    0.35 * words +
    0.25 * around -
    0.15 * actors.missing -
    0.1 * actors.unknown +
    tie(draft, source, corpus.registry);
  const failed: Gate[] = failedGates(draft, source, thing);
  if (actors.missing > 0) failed.push('actors');
  if (actors.unknown > 0) failed.push('names');
  return {
    draft,
    source,
    thing,
    words,
    back: around,
    shared: { concepts, actors: actors.shared },
    score,
    failed,
  };
}

function failedGates(draft: Frame, source: Frame, thing: number): Gate[] {
  const failed: Gate[] = [];
  if (!sameThing(draft, source, thing)) failed.push('thing');
  if (!samePeriod(draft, source)) failed.push('period');
  if (!samePutting(draft, source) || (isTimeOfDay(draft.value) && isPlannedOfOne(draft, source)))
    failed.push('modality');
  if (draft.cues.denied !== source.cues.denied) failed.push('negation');
  if (changes(draft) !== changes(source) || isOverAnotherTime(draft, source)) failed.push('change');
  if (!sameOrder(draft, source)) failed.push('order');
  if (otherSubject(draft, source)) failed.push('thing');
  if (isFigure(draft.value) && draft.cues.derived !== source.cues.derived) failed.push('derived');
  if (contrasts(draft.part, source.part) || (isTimeOfDay(draft.value) && areOppositeEnds(draft, source)))
    failed.push('contrast');
  return failed;
}

/** A table has no verb: its values may be planned, expected or measured. */
const samePutting = (draft: Frame, source: Frame): boolean =>
  (draft.cues.modality === source.cues.modality && !isMovedPlan(draft, source)) ||
  (source.setting.columns.length > 0 && draft.cues.modality !== 'hypothesis');

/** What was once planned for a day may have come on another: "was opened on 27 May" against "is planned for 14 May". */
const isMovedPlan = (draft: Frame, source: Frame): boolean =>
  !isFigure(draft.value) &&
  source.cues.scheduled &&
  !draft.cues.scheduled &&
  compare(draft.value, source.value) !== 'agree';

/** "Firs make up 15 percent of the wood" where the source says so of beeches: all but the first word is shared. */
function otherSubject(draft: Frame, source: Frame): boolean {
  const [a, b] = [subjectOf(draft), subjectOf(source)];
  if (!a || !b || rootOf(a) === rootOf(b) || knows(source, a) || knows(draft, b)) return false;
  const only = (frame: Frame, word: string, other: Frame): boolean =>
    [...frame.own].every((concept) => concept === word || knows(other, concept));
  return only(draft, a, source) && only(source, b, draft);
}

const knows = (frame: Frame, concept: string): boolean =>
  frame.sentence.has(concept) || frame.near.has(concept);

/** The first word of the value's clause, if it stands in front of the value and no actor in front of it. */
function subjectOf({ clause, setting, value }: Frame): string | undefined {
  const first = setting.plain.find(({ start }) => start >= clause.start);
  const actor = setting.actorSpans.find(({ start }) => start >= clause.start);
  if (!first || first.start >= value.start || (actor && actor.start < first.start)) return undefined;
  return first.id;
}

/** Only amounts of money, counts and shares are told as levels and as changes alike. */
const changes = ({ value, cues }: Frame): boolean =>
  isFigure(value) &&
  (value.dimension === 'money' || value.dimension === 'count' || value.dimension === 'share') &&
  cues.change;

/** "280 fewer than nine months before" against "240 fewer than a year before". */
function isOverAnotherTime(draft: Frame, source: Frame): boolean {
  if (!draft.cues.change || !source.cues.change) return false;
  const [mine, theirs] = [timesBeside(draft), timesBeside(source)];
  return (
    mine.length > 0 && theirs.length > 0 && !mine.some((a) => theirs.some((b) => compare(a, b) === 'agree'))
  );
}

const timesBeside = ({ value, clause, setting: { sentence } }: Frame): readonly (Figure | CalendarDate)[] =>
  [
    ...sentence.figures.filter((figure) => figure.dimension === 'duration'),
    ...sentence.dates.filter((date) => date.relative),
  ].filter((time) => !overlaps(time, value) && contains(clause, time));

/** How much a concept counts that stands elsewhere in the sentence, or only in what the sentence leans on. */
const inSentence = 0.7;
const inContext = 0.45;

/** Weighted share of `wanted` that the other frame has near its value, in its sentence, or around. */
function coverage(wanted: ReadonlySet<string>, { own, sentence, near }: Frame, corpus: Corpus): number {
  const placeOf = (concept: string): number => {
    if (own.has(concept)) return 1;
    if (sentence.has(concept)) return inSentence;
    return near.has(concept) ? inContext : 0;
  };
  return shareFound(wanted, placeOf, corpus);
}

/** Share of `wanted` that is found (0 to 1 each), by weight. 0.5 where nothing is wanted. */
export function shareFound(
  wanted: ReadonlySet<string>,
  found: (concept: string) => number,
  corpus: Corpus,
): number {
  const { weights, all } = weighed(wanted, corpus);
  if (all === 0) return 0.5;
  let sum = 0;
  let n = 0;
  for (const concept of wanted) sum += (weights[n++] as number) * found(concept);
  return sum / all;
}

/** The weights of a frame's concepts, in their order: many frames are held against one. */
interface Weighed {
  readonly frequencies: Corpus['frequencies'];
  readonly weights: readonly number[];
  readonly all: number;
}

const weighings = new WeakMap<ReadonlySet<string>, Weighed>();

function weighed(concepts: ReadonlySet<string>, corpus: Corpus): Weighed {
  const known = weighings.get(concepts);
  if (known?.frequencies === corpus.frequencies) return known;
  const weights = [...concepts].map((concept) => weightOf(corpus, concept));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const fresh = { frequencies: corpus.frequencies, weights, all };
  weighings.set(concepts, fresh);
  return fresh;
}

function sameThing(draft: Frame, source: Frame, thing: number): boolean {
  if (draft.head && source.head) return draft.head === source.head;
  if (!speaksOf(draft, source.kind)) return false;
  return thing >= 0.35;
}

const speaksOf = (frame: Frame, concept: string | undefined): boolean =>
  concept === undefined || frame.sentence.has(concept) || frame.near.has(concept);

/** "the first leg" is not "the second leg": ranks beside the value must meet where both sides have some. */
const sameOrder = (draft: Frame, source: Frame): boolean =>
  draft.ranks.size === 0 ||
  source.ranks.size === 0 ||
  [...draft.ranks].some((rank) => source.ranks.has(rank));
