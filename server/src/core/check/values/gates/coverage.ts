import { type Corpus, weightOf } from '../../../corpus/corpus';
import type { Frame } from '../frame';

/** How much a concept counts that stands elsewhere in the sentence, or only in what the sentence leans on. */
const inSentence = 0.7;
const inContext = 0.45;

/** Weighted share of `wanted` that the other frame has near its value, in its sentence, or around. */
export function coverage(wanted: ReadonlySet<string>, frame: Frame, corpus: Corpus): number {
  const { weights, all } = weighed(wanted, corpus);
  if (all === 0) return unasked;
  const places = placesIn(frame);
  let sum = 0;
  let n = 0;
  for (const concept of wanted) sum += (weights[n++] as number) * (places.get(concept) ?? 0);
  return sum / all;
}

/** How much each concept of a frame counts by where it stands: made once, since many are looked up in one frame. */
function placesIn({ own, sentence, near, named }: Frame): ReadonlyMap<string, number> {
  const known = placed.get(own);
  if (known?.sentence === sentence && known.near === near) return known.places;
  const places = new Map<string, number>();
  for (const concept of near) places.set(concept, inContext);
  for (const concept of named) places.set(concept, inSentence);
  for (const concept of sentence) places.set(concept, inSentence);
  for (const concept of own) places.set(concept, 1);
  placed.set(own, { sentence, near, places });
  return places;
}

/** By the clause's concepts: frames of one value read in several ways share them. */
const placed = new WeakMap<
  ReadonlySet<string>,
  Pick<Frame, 'sentence' | 'near'> & { readonly places: ReadonlyMap<string, number> }
>();

/** The share where nothing is wanted. */
const unasked = 0.5;

/** Share of `wanted` that is found (0 to 1 each), by weight. 0.5 where nothing is wanted. */
export function shareFound(
  wanted: ReadonlySet<string>,
  found: (concept: string) => number,
  corpus: Corpus,
): number {
  const { weights, all } = weighed(wanted, corpus);
  if (all === 0) return unasked;
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
