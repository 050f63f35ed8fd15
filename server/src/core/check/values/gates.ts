import { type Corpus, weightOf } from '../../corpus/corpus';
import { type Frame, isFigure } from './frame';
import type { ActorSpan } from './setting';

/** The gates of a comparison; a passage that fails one settles nothing (DESIGN: when a squiggle may be shown). */
export type Gate = 'thing' | 'actors' | 'names' | 'period' | 'modality' | 'negation' | 'change' | 'words';

/** How well a source's frame answers to the draft's, and which gates it failed. */
export interface Match {
  readonly draft: Frame;
  readonly source: Frame;
  /** Share of the draft's measured thing found at the source's value, weighted by rarity; 0 to 1. */
  readonly thing: number;
  /** Share of the draft clause's words that the source's sentence has. */
  readonly words: number;
  /** Share of the source clause's words that the draft has. */
  readonly back: number;
  readonly score: number;
  readonly failed: readonly Gate[];
}

type Weight = (concept: string) => number;

/** Holds the draft's frame against a source's. */
export function match(draft: Frame, source: Frame, corpus: Corpus): Match {
  const weight: Weight = (concept) => weightOf(corpus, concept);
  const thing =
    0.5 * coverage(draft.thing, source.own, source.near, weight) +
    0.5 * coverage(source.thing, draft.own, draft.near, weight, 0.7);
  const words = coverage(draft.own, source.own, source.near, weight, 0.8);
  const back = coverage(source.own, draft.own, draft.near, weight, 0.8);
  const missing = missingActors(draft, source, corpus);
  const failed: Gate[] = [];
  if (!sameThing(draft, source, thing)) failed.push('thing');
  if (missing.known > 0) failed.push('actors');
  if (missing.unknown > 0) failed.push('names');
  if (!samePeriod(draft, source)) failed.push('period');
  if (!sameModality(draft, source)) failed.push('modality');
  if (draft.cues.denied !== source.cues.denied) failed.push('negation');
  if (isFigure(draft.value) && draft.cues.change !== source.cues.change) failed.push('change');
  const score = 0.4 * thing + 0.35 * words + 0.25 * back - 0.15 * missing.known - 0.1 * missing.unknown;
  return { draft, source, thing, words, back, score, failed };
}

/** Weighted share of `wanted` that `near` or (worth `far`) the surroundings have. 0.5 where nothing is wanted. */
function coverage(
  wanted: ReadonlySet<string>,
  own: ReadonlySet<string>,
  near: ReadonlySet<string>,
  weight: Weight,
  far = 0.5,
): number {
  let all = 0;
  let found = 0;
  for (const concept of wanted) {
    const w = weight(concept);
    all += w;
    found += own.has(concept) ? w : near.has(concept) ? far * w : 0;
  }
  return all === 0 ? 0.5 : found / all;
}

function sameThing(draft: Frame, source: Frame, thing: number): boolean {
  if (draft.head && source.head) return draft.head === source.head;
  return thing >= 0.3;
}

/** Draft actors of the clause that neither the source's sentence nor what it leans on names. */
function missingActors(draft: Frame, source: Frame, corpus: Corpus): { known: number; unknown: number } {
  const present = new Set([
    ...source.setting.actorSpans.map((actor) => actor.id),
    ...source.setting.nearActors,
  ]);
  for (const id of [...present]) {
    const state = corpus.registry.actors.get(id)?.state;
    if (state) present.add(state);
  }
  let known = 0;
  let unknown = 0;
  for (const actor of draft.setting.actorSpans) {
    if (present.has(actor.id) || !governs(actor, draft)) continue;
    const state = corpus.registry.actors.get(actor.id)?.state;
    if (actor.how === 'unknown') unknown++;
    else if (!(state && present.has(state))) known++;
  }
  return { known, unknown };
}

const governs = (actor: ActorSpan, frame: Frame): boolean =>
  frame.clause.start <= actor.start && actor.end <= frame.clause.end;

/** Years that the draft states for its value must meet those of the source, stated or its date's. */
function samePeriod(draft: Frame, source: Frame): boolean {
  const wanted = draft.periods.filter((date) => date.yearStated);
  if (wanted.length === 0) return true;
  const stated = source.periods.filter((date) => date.from && date.to);
  const given =
    stated.length > 0 ? stated : [{ from: sectionDay(source, 'from'), to: sectionDay(source, 'to') }];
  return wanted.some((a) =>
    given.some((b) => !b.from || !b.to || (yearOf(a.from) <= yearOf(b.to) && yearOf(b.from) <= yearOf(a.to))),
  );
}

const yearOf = (day: string | undefined): number => Number(day?.slice(0, 4));
const sectionDay = (source: Frame, end: 'from' | 'to'): string | undefined => source.setting.published?.[end];

/** A target or forecast is not compared with a stated fact, nor a supposition with anything else. */
const sameModality = (draft: Frame, source: Frame): boolean => draft.cues.modality === source.cues.modality;
