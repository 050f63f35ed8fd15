import type { ActorMention } from '../corpus/actor';
import { mentionCounts } from '../corpus/actors';
import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import { evidenceBlocks } from '../sources/evidence';
import type { Source } from '../sources/source';
import type { Block } from '../text/block';
import { toDocument } from '../text/offsets';
import type { Span } from '../text/span';

/** A place that names an actor. The span counts in the draft or in the source's text. */
export interface ActorPlace extends Span {
  readonly actor: string;
  /** As the reader sees it, without markup. */
  readonly text: string;
  readonly how: ActorMention['how'];
}

/** All places of a draft that name an actor of the corpus, in its order. */
export const placesInDraft = (draft: Draft, corpus: Corpus): readonly ActorPlace[] =>
  draft.blocks.flatMap(({ block }) => placesIn(block, corpus));

/** The place at an offset of a draft; undefined where nobody is named. */
export function placeAt(draft: Draft, corpus: Corpus, offset: number): ActorPlace | undefined {
  const block = draft.blocks.find(({ block: { span } }) => span.start <= offset && offset <= span.end)?.block;
  return block && placesIn(block, corpus).find(({ start, end }) => start <= offset && offset <= end);
}

function placesIn(block: Block, corpus: Corpus): readonly ActorPlace[] {
  return corpus.registry
    .mentionsIn(block.text)
    .map(({ actor, text, how, ...span }) => ({ actor, text, how, ...toDocument(block.map, span) }));
}

/** So many places are listed: more than anybody reads. */
const mostPlaces = 2_000;

/** The places in the sources that name an actor, the sources that name it most first. */
export function placesInSources(
  corpus: Corpus,
  actor: string,
): readonly { readonly source: string; readonly span: Span }[] {
  const found: { readonly source: string; readonly span: Span }[] = [];
  for (const id of mentionCounts(corpus.registry, actor).keys()) {
    const source = corpus.sources.get(id);
    if (source) found.push(...placesInSource(source, corpus, actor));
    if (found.length >= mostPlaces) break;
  }
  return found.slice(0, mostPlaces);
}

const placesInSource = (source: Source, corpus: Corpus, actor: string) =>
  evidenceBlocks(source).flatMap(({ block }) =>
    placesIn(block, corpus)
      .filter((place) => place.actor === actor)
      .map(({ start, end }) => ({ source: source.id, span: { start, end } })),
  );

/**
 * The places of a draft that spell an actor as one place does: what renaming there changes. Places inside which the
 * draft has markup are left out, since the new words would destroy it; so are quotations, whose words are not the
 * author's.
 */
export const sameSpelling = (
  draft: Draft,
  corpus: Corpus,
  { actor, text }: Pick<ActorPlace, 'actor' | 'text'>,
): readonly ActorPlace[] =>
  placesInDraft(draft, corpus).filter(
    (place) =>
      place.actor === actor &&
      place.text === text &&
      draft.text.slice(place.start, place.end) === text &&
      !isQuoted(draft.text, place),
  );

/** Whether the place stands between quotation marks in its paragraph. */
function isQuoted(text: string, { start }: Span): boolean {
  const paragraph = text.slice(Math.max(text.lastIndexOf('\n\n', start), 0), start);
  const curly =
    count(paragraph, '“') > count(paragraph, '”') || count(paragraph, '«') > count(paragraph, '»');
  return curly || count(paragraph, '"') % 2 === 1;
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;
