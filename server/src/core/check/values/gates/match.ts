import type { Corpus } from '../../../corpus/corpus';
import { contrasts } from '../../../extract/concepts/contrasts';
import type { Frame } from '../frame';
import { heldActors, tie } from '../governance';
import { isTimeOfDay } from '../kind';
import { samePeriod } from '../period';
import { areOppositeEnds } from '../sameEvent';
import { isOtherChange } from './change';
import { coverage } from './coverage';
import { isOtherwiseDerived } from './derived';
import type { Fails, Gate } from './gate';
import { isOfAnotherRank } from './order';
import { isPutOtherwise } from './putting';
import { isOfAnotherThing } from './thing';

/** The gates that two frames can fail by themselves; who governs the values is asked beside (`governance.ts`). */
const failing: readonly (readonly [Gate, Fails])[] = [
  ['thing', isOfAnotherThing],
  ['period', (draft, source) => !samePeriod(draft, source)],
  ['modality', isPutOtherwise],
  ['negation', (draft, source) => draft.cues.denied !== source.cues.denied],
  ['change', isOtherChange],
  ['order', isOfAnotherRank],
  ['derived', isOtherwiseDerived],
  [
    'contrast',
    (draft, source) =>
      contrasts(draft.part, source.part) || (isTimeOfDay(draft.value) && areOppositeEnds(draft, source)),
  ],
];

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
  let concepts = 0;
  for (const concept of draft.own) if (source.own.has(concept)) concepts++;
  const score =
    0.4 * thing +
    0.35 * words +
    0.25 * around -
    0.15 * actors.missing -
    0.1 * actors.unknown +
    tie(draft, source, corpus.registry);
  const failed = failedGates(draft, source, thing);
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
  for (const [gate, fails] of failing) if (fails(draft, source, thing)) failed.push(gate);
  return failed;
}
