import MiniSearch from 'minisearch';
import type { Passage } from './passages';

/**
 * Finds passages by the concepts they speak of (BM25, MiniSearch). One index is shared by the snapshots of a corpus and
 * changed in place: an outdated snapshot may find fewer passages than before, never wrong ones, since every hit is
 * looked up among the snapshot's own passages.
 */
export interface PassageSearch {
  add(passages: readonly Passage[]): void;
  remove(passages: readonly Passage[]): void;
  /** Ids of the passages that share most with `terms`, best first, of those that `accepts`. */
  find(terms: readonly string[], limit: number, accepts: (id: string) => boolean): readonly string[];
}

export function passageSearch(): PassageSearch {
  const index = new MiniSearch<{ id: string; own: string; near: string }>({
    fields: ['own', 'near'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { boost: { own: 3, near: 1 }, combineWith: 'OR' },
  });
  return {
    add: (passages) => index.addAll(passages.map(document)),
    remove: (passages) => index.discardAll(passages.map((passage) => passage.id)),
    find: (terms, limit, accepts) =>
      index
        .search(terms.join(' '), { filter: (hit) => accepts(hit.id) })
        .slice(0, limit)
        .map((hit) => hit.id),
  };
}

const document = (passage: Passage) => ({
  id: passage.id,
  own: idsOf(passage),
  near: [
    passage.previous ? idsOf(passage.previous) : '',
    passage.block.headings.join(' ').toLowerCase(),
  ].join(' '),
});

const idsOf = (passage: Passage): string => passage.sentence.concepts.map((concept) => concept.id).join(' ');
