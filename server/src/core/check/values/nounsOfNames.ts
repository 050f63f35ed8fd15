import { contains } from '../../text/span';
import type { ActorSpan, SentenceSetting } from './setting';

/**
 * What the names of a sentence say that their bearers are, as concepts: the dam of "Gorna Dam", the forum of "Lenn Forum".
 * A text that speaks of "the dam" says a word of the other's name.
 */
export function nounsOfNames({ sentence, actorSpans }: SentenceSetting): ReadonlySet<string> {
  const known = nouns.get(actorSpans);
  if (known) return known;
  const found = new Set(
    actorSpans
      .filter(({ how }) => how === 'name')
      .map((actor) => sentence.concepts.filter((concept) => contains(actor, concept)))
      .flatMap((words) => (words.length > 1 ? words.slice(-1) : []))
      .map(({ id }) => id),
  );
  nouns.set(actorSpans, found);
  return found;
}

const nouns = new WeakMap<readonly ActorSpan[], ReadonlySet<string>>();
