import { sourceNames } from './actors';
import type { Corpus } from './corpus';
import { partOf, recordOf } from './record';

/**
 * Works out what the first questions would have to wait for: the names and quotations of every source, a source at a
 * time, so that the caller can do other things in between. Nothing changes but the time of the answers.
 */
export function* gettingReady(corpus: Corpus): Generator<void> {
  for (const source of corpus.sources.values()) {
    sourceNames(source);
    yield;
    partOf(source);
    yield;
  }
  recordOf(corpus.sources);
  corpus.registry.mentionsIn('');
  yield;
}
