import { type Corpus, findPassages } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import type { AnalysedSentence } from '../../extract/analysis';
import type { SentenceSetting } from './setting';

const searched = 25;

/** The passages that share most with a sentence: asked for by several rules, and for each of its predicates. */
export function passagesLike({ sentence }: SentenceSetting, corpus: Corpus): readonly Passage[] {
  const known = found.get(sentence);
  if (known?.corpus === corpus) return known.passages;
  const concepts = sentence.concepts.map(({ id }) => id);
  const passages = findPassages(corpus, concepts, searched);
  found.set(sentence, { corpus, passages });
  return passages;
}

const found = new WeakMap<
  AnalysedSentence,
  { readonly corpus: Corpus; readonly passages: readonly Passage[] }
>();
