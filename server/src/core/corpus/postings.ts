import { difference } from '../text/changes';
import { replaceKeyed } from '../text/ordered';
import type { Corpus } from './corpus';
import type { Passage } from './passages';
import type { PassageTable } from './passageTable';

/** Lists of passages by concept, and the passages that they hold. Changed in place: see `passagesWith`. */
interface Postings {
  lists: PassageTable['lists'];
  readonly byConcept: Map<string, readonly Passage[]>;
}

const known = new WeakMap<object, Postings>();

/**
 * The passages in which a concept stands, each once, by source id and in the order of its text. Where only passages that
 * share most of a few concepts are wanted, counting these is far cheaper than a ranked search. The snapshots of a corpus
 * share the lists, which move to the passages of whichever is asked at the cost of the sources that differ.
 */
export function passagesWith({ passages }: Corpus, concept: string): readonly Passage[] {
  const postings = known.get(passages.family) ?? { lists: new Map(), byConcept: new Map() };
  known.set(passages.family, postings);
  if (postings.lists !== passages.lists) move(postings, passages.lists);
  return postings.byConcept.get(concept) ?? [];
}

function move(postings: Postings, lists: PassageTable['lists']): void {
  const { gone, come } = difference(postings.lists, lists);
  postings.lists = lists;
  if (come.length > fewSources) rebuild(postings);
  else {
    for (const [id, list] of gone) for (const concept of conceptsOf(list)) replace(postings, concept, id, []);
    for (const [id, list] of come) {
      const found = new Map<string, Passage[]>();
      for (const passage of list) post(found, passage);
      for (const [concept, passages] of found) replace(postings, concept, id, passages);
    }
  }
}

/** Putting so many sources into their places costs about as much as listing all anew. */
const fewSources = 20;

function rebuild({ lists, byConcept }: Postings): void {
  byConcept.clear();
  const found = byConcept as Map<string, Passage[]>;
  for (const [, list] of [...lists].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const passage of list) post(found, passage);
}

function post(found: Map<string, Passage[]>, passage: Passage): void {
  for (const { id } of passage.sentence.concepts) {
    const list = found.get(id);
    if (!list) found.set(id, [passage]);
    else if (list.at(-1) !== passage) list.push(passage);
  }
}

const conceptsOf = (list: readonly Passage[]): ReadonlySet<string> =>
  new Set(list.flatMap(({ sentence }) => sentence.concepts.map(({ id }) => id)));

/** Puts a source's passages in the place of those that a concept's list has of it. */
function replace({ byConcept }: Postings, concept: string, id: string, own: readonly Passage[]): void {
  const all = replaceKeyed(byConcept.get(concept) ?? [], id, own, ({ source }) => source.id);
  if (all.length > 0) byConcept.set(concept, all);
  else byConcept.delete(concept);
}
