import { check, checkBlock, judging, type Wanted } from './check/check';
import type { Finding } from './check/finding';
import type { Actor } from './corpus/actor';
import type { StatedActors } from './corpus/actors';
import {
  type Corpus,
  withActors as corpusWithActors,
  withSources as corpusWithSources,
  emptyCorpus,
} from './corpus/corpus';
import { copiesOf, witnesses } from './corpus/duplicates';
import { gettingReady } from './corpus/ready';
import { recordOf } from './corpus/record';
import { type Draft, readDraft } from './draft/draft';
import { actorList, actorsLike, introduction, type ListedActor } from './features/actorList';
import {
  type ActorPlace,
  placeAt,
  placesInDraft,
  placesInSources,
  sameSpelling,
} from './features/actorPlaces';
import type { HoverCard } from './features/card';
import { type CitationStyle, citation, type InsertedCitation } from './features/citation';
import { citekeySuggestions } from './features/citekeys';
import { type Destination, destinations } from './features/definition';
import { explanation } from './features/explanation';
import { type HoverOptions, hoverCard } from './features/hover';
import { nameSuggestions } from './features/nameSuggestions';
import { makingQuoteIndex } from './features/quoteIndex';
import { namesByKey } from './features/quoteSpeakers';
import { type QuoteOptions, quoteSuggestions } from './features/quoteSuggestions';
import { references } from './features/references';
import { type Repair, repairs, type Showing, showings } from './features/repairs';
import type { Suggestion } from './features/suggestion';
import { assignCitekeys } from './sources/citekey';
import type { Bibliography } from './sources/reference';
import { type Shelf, shelved } from './sources/shelf';
import type { RawSource, Source } from './sources/source';
import type { Span } from './text/span';

export { isHint } from './check/finding';
export { isRuleId, ruleIds } from './check/ruleIds';
export { type ActorsEdit, editActors } from './corpus/actors/editStated';
export { type ActorsReading, actorsFileName, parseActors } from './corpus/actors/statedFile';
export { citationStyles } from './features/citation';
export { type Copy, type CopySentence, copyGroups, type Difference } from './features/copies';
export type { Anchor, Place } from './sources/anchor';
export { markedPlace, placeLabel, placeOf, spanLabel } from './sources/place';
export { bibliographyOf } from './sources/reference';
export { isPlain } from './sources/source';
export { type LineIndex, lineIndex, offsetAt, positionAt } from './text/lines';

/** Everything known at one moment: the corpus and the open drafts. Immutable; every change makes a new one. */
export interface Grounding {
  readonly corpus: Corpus;
  readonly drafts: ReadonlyMap<string, Draft>;
  /** The sources' files and what bibliographies say of them, by source id. */
  readonly shelf: Shelf;
}

export const emptyGrounding = (): Grounding => ({
  corpus: emptyCorpus(),
  drafts: new Map(),
  shelf: new Map(),
});

/** After sources were added or changed, and others (by id) removed. */
export function withSources(
  grounding: Grounding,
  changed: readonly RawSource[],
  removed: readonly string[] = [],
): Grounding {
  const { shelf, fresh } = shelved(grounding.shelf, changed, removed, grounding.corpus.bibliography);
  return { ...withRead(grounding, fresh, removed), shelf };
}

/** After bibliographies came, went or changed: sources that they describe otherwise now are read again. */
export function withBibliography(grounding: Grounding, bibliography: Bibliography): Grounding {
  const listing = { ...grounding, corpus: { ...grounding.corpus, bibliography } };
  const { shelf, fresh } = shelved(grounding.shelf, [], [], bibliography);
  return { ...withRead(listing, fresh, []), shelf };
}

/** The corpus with sources as they were read now; those whose citation key changes by that change too. */
function withRead(grounding: Grounding, read: readonly Source[], removed: readonly string[]): Grounding {
  const { sources: before, bibliography } = grounding.corpus;
  const replaced = new Set([...removed, ...read.map(({ id }) => id)]);
  const kept = [...before.values()].filter(({ id }) => !replaced.has(id));
  const keyed = assignCitekeys([...kept, ...read], bibliography.byKey.keys());
  const fresh = keyed.filter((source) => before.get(source.id) !== source);
  if (fresh.length === 0 && removed.length === 0) return grounding;
  return { ...grounding, corpus: corpusWithSources(grounding.corpus, fresh, removed) };
}

/** Prepares the snapshot for questions, in small steps; without it the first ones take longer. */
export function* preparing({ corpus }: Grounding): Generator<void> {
  yield* gettingReady(corpus);
  namesByKey(yield* makingQuoteIndex(recordOf(corpus.sources)), corpus.registry);
}

/** After a draft was opened or edited. `uri` is whatever the adapter names drafts by. */
export function withDraft(grounding: Grounding, uri: string, text: string): Grounding {
  const draft = readDraft(text, grounding.drafts.get(uri));
  return { ...grounding, drafts: new Map(grounding.drafts).set(uri, draft) };
}

/** After a draft was closed. */
export function withoutDraft(grounding: Grounding, uri: string): Grounding {
  const drafts = new Map(grounding.drafts);
  drafts.delete(uri);
  return { ...grounding, drafts };
}

const known = new WeakMap<Draft, { readonly corpus: Corpus; readonly findings: readonly Finding[] }>();

/** The findings of a draft, in its order: all, or the conflicts, disputes and hints that are wanted; none for a draft that is not open. */
export function findings(grounding: Grounding, uri: string, wanted?: Wanted): readonly Finding[] {
  const draft = grounding.drafts.get(uri);
  if (draft === undefined) return [];
  if (wanted) return check(draft, grounding.corpus, wanted);
  const remembered = known.get(draft);
  if (remembered?.corpus === grounding.corpus) return remembered.findings;
  const found = check(draft, grounding.corpus);
  known.set(draft, { corpus: grounding.corpus, findings: found });
  return found;
}

/** Works out the findings of a draft in small steps, so that the caller can do other things in between. */
export function* checking(grounding: Grounding, uri: string): Generator<void> {
  for (const block of grounding.drafts.get(uri)?.blocks ?? []) yield* judging(block, grounding.corpus);
}

/** The findings of the blocks that a span of a draft touches: what a question about one place needs. */
function findingsAt({ corpus }: Grounding, draft: Draft, { start, end }: Span): readonly Finding[] {
  return draft.blocks
    .filter(({ block: { span } }) => span.start <= end && start <= span.end)
    .flatMap((block) => checkBlock(block, corpus));
}

const at = (offset: number): Span => ({ start: offset, end: offset });

/** The card for an offset of a draft. */
export function hover(
  grounding: Grounding,
  uri: string,
  offset: number,
  options: HoverOptions,
): HoverCard | undefined {
  const draft = grounding.drafts.get(uri);
  return (
    draft && hoverCard(draft, findingsAt(grounding, draft, at(offset)), grounding.corpus, offset, options)
  );
}

/** Citekeys, quotations or names that fit at an offset of a draft, best first. */
export function complete(
  grounding: Grounding,
  uri: string,
  offset: number,
  options: QuoteOptions,
): readonly Suggestion[] {
  const draft = grounding.drafts.get(uri);
  if (draft === undefined) return [];
  const keys = citekeySuggestions(draft.text, offset, grounding.corpus, options.citationStyle);
  if (keys.length > 0) return keys;
  const quotations = quoteSuggestions(draft, grounding.corpus, offset, options);
  return quotations.length > 0 ? quotations : nameSuggestions(draft, grounding.corpus, offset);
}

/** The passages that an offset of a draft leads to. */
export function definition(grounding: Grounding, uri: string, offset: number): readonly Destination[] {
  const draft = grounding.drafts.get(uri);
  if (draft === undefined) return [];
  const told = destinations(draft, findingsAt(grounding, draft, at(offset)), grounding.corpus, offset);
  const place = told.length > 0 ? undefined : placeAt(draft, grounding.corpus, offset);
  const to = place && introduction(grounding.corpus, place.actor);
  return place && to ? [{ from: place, ...to }] : told;
}

/** The places in the sources that carry what stands at an offset of a draft: its quotation, else its actor. */
export function carrying(grounding: Grounding, uri: string, offset: number): readonly Destination[] {
  const draft = grounding.drafts.get(uri);
  if (draft === undefined) return [];
  const quoted = references(findingsAt(grounding, draft, at(offset)), grounding.corpus, offset);
  const place = quoted.length > 0 ? undefined : placeAt(draft, grounding.corpus, offset);
  if (place === undefined) return quoted;
  return placesInSources(grounding.corpus, place.actor).map((to) => ({ from: place, ...to }));
}

/** The actor that is named at an offset of a draft, and where. */
export function namedAt(grounding: Grounding, uri: string, offset: number): ActorPlace | undefined {
  const draft = grounding.drafts.get(uri);
  return draft && placeAt(draft, grounding.corpus, offset);
}

/** The places of a draft that name actors: all of them, or those of one. */
export function named(grounding: Grounding, uri: string, actor?: string): readonly ActorPlace[] {
  const draft = grounding.drafts.get(uri);
  if (draft === undefined) return [];
  const all = placesInDraft(draft, grounding.corpus);
  return actor === undefined ? all : all.filter((place) => place.actor === actor);
}

/** The places of a draft that spell an actor in the same way as the given one. */
export function spelledAs(
  grounding: Grounding,
  uri: string,
  place: Pick<ActorPlace, 'actor' | 'text'>,
): readonly ActorPlace[] {
  const draft = grounding.drafts.get(uri);
  return draft ? sameSpelling(draft, grounding.corpus, place) : [];
}

/** Up to `most` actors, the most mentioned first. */
export const actors = ({ corpus }: Grounding, most: number): readonly ListedActor[] =>
  actorList(corpus, most);

/** After the author has stated otherwise who is who. */
export function withActors(grounding: Grounding, stated: StatedActors): Grounding {
  const { corpus } = grounding;
  if (JSON.stringify(stated) === JSON.stringify(corpus.stated)) return grounding;
  return { ...grounding, corpus: corpusWithActors(corpus, stated) };
}

/** Up to `most` actors whose names fit a query, each with the place that a source introduces it in. */
export const actorsFor = (
  { corpus }: Grounding,
  query: string,
  most: number,
): readonly { readonly actor: Actor; readonly place: ReturnType<typeof introduction> }[] =>
  actorsLike(corpus, query, most).map((actor) => ({ actor, place: introduction(corpus, actor.id) }));

/** The preferred spelling of an actor's name, then its other names. */
export function actorNames({ corpus }: Grounding, id: string): readonly string[] {
  const actor = corpus.registry.actors.get(id);
  return actor ? [actor.name, ...actor.aliases] : [];
}

/** Where a source introduces an actor. */
export const introducing = ({ corpus }: Grounding, actor: string): ReturnType<typeof introduction> =>
  introduction(corpus, actor);

/** What the author may do about the claims that a span of a draft touches. */
export function fixes(
  grounding: Grounding,
  uri: string,
  span: Span,
  style: CitationStyle,
): readonly Repair[] {
  const draft = grounding.drafts.get(uri);
  if (draft === undefined) return [];
  return repairs(draft, findingsAt(grounding, draft, span), grounding.corpus, span, style);
}

/** What citing a source (by id) in an open draft takes, in the author's style. */
export function cite(
  grounding: Grounding,
  uri: string,
  source: string,
  style: CitationStyle,
): InsertedCitation | undefined {
  const draft = grounding.drafts.get(uri);
  const cited = grounding.corpus.sources.get(source);
  return draft && cited && citation(draft.text, cited, style);
}

/** The passages that the author may want to see for a span of a draft. */
export function shown(grounding: Grounding, uri: string, span: Span): readonly Showing[] {
  const draft = grounding.drafts.get(uri);
  return draft === undefined ? [] : showings(findingsAt(grounding, draft, span), span);
}

/** The findings that hold an offset of a draft, with evidence and traces: why the verdict is what it is. */
export function explain(grounding: Grounding, uri: string, offset: number): readonly Finding[] {
  const draft = grounding.drafts.get(uri);
  if (draft === undefined) return [];
  return findingsAt(grounding, draft, at(offset)).filter(
    ({ start, end }) => start <= offset && offset <= end,
  );
}

/** How the verdicts on what stands at an offset of a draft came about, a text each. */
export const explanations = (grounding: Grounding, uri: string, offset: number): readonly string[] =>
  explain(grounding, uri, offset).map((finding) => explanation(finding, grounding.corpus).join('\n'));

/** A source with its near-duplicates: copies of one article count as one witness. */
export interface ListedSource {
  readonly source: Source;
  /** Ids of the other copies of the same article. */
  readonly copies: readonly string[];
}

/** All sources by id. */
export function sourceList(grounding: Grounding): readonly ListedSource[] {
  const sources = [...grounding.corpus.sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const witnessOf = witnesses(sources);
  return sources.map((source) => ({ source, copies: copiesOf(source.id, witnessOf) }));
}
