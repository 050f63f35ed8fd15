import { type Corpus, weightOf } from '../../../corpus/corpus';
import type { Frame } from '../frame';

/** How much a concept counts that stands elsewhere in the sentence, or only in what the sentence leans on. */
const inSentence = 0.7;
const inContext = 0.45;

/** Weighted share of `wanted` that the other frame has near its value, in its sentence, or around. */
export function coverage(
  wanted: ReadonlySet<string>,
  { own, sentence, near, named }: Frame,
  corpus: Corpus,
): number {
  const { weights, all } = weighed(wanted, corpus);
  if (all === 0) return unasked;
  let sum = 0;
  let n = 0;
  for (const concept of wanted) {
    const weight = weights[n++] as number;
    if (own.has(concept)) sum += weight;
    else if (sentence.has(concept) || named.has(concept)) sum += weight * inSentence;
    else if (near.has(concept)) sum += weight * inContext;
  }
  return sum / all;
}

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
