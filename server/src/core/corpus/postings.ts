import type { Corpus } from './corpus';
import type { Passage } from './passages';

type Postings = ReadonlyMap<string, readonly Passage[]>;

const known = new WeakMap<Corpus['passages'], Postings>();

/**
 * The passages in which a concept stands, each once, in the order of the snapshot. Where only passages that share most of a
 * few concepts are wanted, counting these is far cheaper than a ranked search.
 */
export const passagesWith = (corpus: Corpus, concept: string): readonly Passage[] =>
  postingsOf(corpus).get(concept) ?? [];

/** Listed once for each snapshot. */
function postingsOf({ passages }: Corpus): Postings {
  const listed = known.get(passages);
  if (listed) return listed;
  const postings = new Map<string, Passage[]>();
  for (const passage of passages.values()) {
    for (const { id } of passage.sentence.concepts) {
      const list = postings.get(id);
      if (!list) postings.set(id, [passage]);
      else if (list.at(-1) !== passage) list.push(passage);
    }
  }
  known.set(passages, postings);
  return postings;
}
