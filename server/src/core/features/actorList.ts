import type { Actor } from '../corpus/actor';
import { mentionCounts } from '../corpus/actors';
import type { Corpus } from '../corpus/corpus';
import { fold } from '../text/fold';
import type { Span } from '../text/span';
import { actorCard } from './actorCard';

/** An actor as lists show it. */
export interface ListedActor {
  readonly actor: Actor;
  /** In how many sources it is named. */
  readonly sources: number;
}

/** Up to `most` actors that the sources name or the author states, the most mentioned first. */
export const actorList = ({ registry }: Corpus, most: number): readonly ListedActor[] =>
  byMentions(registry.actors.values())
    .slice(0, most)
    .map((actor) => ({ actor, sources: mentionCounts(registry, actor.id).size }));

/** The actors with a name that holds a word beginning with each word of the query, the most mentioned first. */
export function actorsLike(corpus: Corpus, query: string, most: number): readonly Actor[] {
  const wanted = wordsOf(query);
  const matches = (name: string): boolean => {
    const words = wordsOf(name);
    return wanted.every((word) => words.some((other) => other.startsWith(word)));
  };
  return byMentions(
    [...corpus.registry.actors.values()].filter(({ name, aliases }) => [name, ...aliases].some(matches)),
  ).slice(0, most);
}

const byMentions = (actors: Iterable<Actor>): readonly Actor[] =>
  [...actors].sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Where a source tells who an actor is, else where one first names it. */
export function introduction(
  corpus: Corpus,
  actor: string,
): { readonly source: string; readonly span: Span } | undefined {
  const card = actorCard(corpus, actor);
  const told = card?.description ?? card?.passages[0];
  if (told) return { source: told.source, span: told.span };
  const source = card?.counts[0]?.source;
  const passage = corpus.passages
    .of(source ?? '')
    .find(({ sentence }) => corpus.registry.mentionsIn(sentence.text).some((one) => one.actor === actor));
  return passage && { source: passage.source.id, span: passage.span };
}
