import { check } from './check/check';
import type { Finding } from './check/finding';
import { type Corpus, withSources as corpusWithSources, emptyCorpus } from './corpus/corpus';
import type { Draft } from './draft/draft';
import { readDraft, readSource } from './interim';
import type { RawSource, Source } from './sources/source';

/** Everything known at one moment: the corpus and the open drafts. Immutable; every change makes a new one. */
export interface Grounding {
  readonly corpus: Corpus;
  readonly drafts: ReadonlyMap<string, Draft>;
}

export const emptyGrounding = (): Grounding => ({ corpus: emptyCorpus(), drafts: new Map() });

/** After sources were added or changed, and others (by id) removed. */
export function withSources(
  grounding: Grounding,
  changed: readonly RawSource[],
  removed: readonly string[] = [],
): Grounding {
  const sources = changed.map((raw) => readSource(raw));
  return { ...grounding, corpus: corpusWithSources(grounding.corpus, sources, removed) };
}

/** After a draft was opened or edited. `uri` is whatever the adapter names drafts by. */
export function withDraft(grounding: Grounding, uri: string, text: string): Grounding {
  const draft = readDraft(text, grounding.drafts.get(uri));
  return { ...grounding, drafts: new Map(grounding.drafts).set(uri, draft) };
}

export function withoutDraft(grounding: Grounding, uri: string): Grounding {
  const drafts = new Map(grounding.drafts);
  drafts.delete(uri);
  return { ...grounding, drafts };
}

/** All findings of a draft, with any verdict, in its order; none for a draft that is not open. */
export function findings(grounding: Grounding, uri: string): readonly Finding[] {
  const draft = grounding.drafts.get(uri);
  return draft === undefined ? [] : check(draft, grounding.corpus);
}

/** A source with its near-duplicates: copies of one article count as one witness. */
export interface ListedSource {
  readonly source: Source;
  /** Ids of the other copies of the same article. */
  readonly copies: readonly string[];
}

/** All sources by id. */
export function sourceList(grounding: Grounding): readonly ListedSource[] {
  const sources = [...grounding.corpus.sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sources.map((source) => ({ source, copies: [] }));
}
