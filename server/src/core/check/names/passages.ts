import type { Role } from '../../corpus/actor';
import { mentionCounts } from '../../corpus/actors';
import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { overlaps } from '../../text/span';

/** The passage in which a source gives a role. */
export const passageAt = (corpus: Corpus, role: Role): Passage | undefined =>
  corpus.passages.of(role.source).find((passage) => overlaps(passage.span, role.span));

const naming = new WeakMap<Corpus['passages'], Map<string, readonly Passage[]>>();

/** The passages that name an actor. */
export function passagesNaming(actor: string, corpus: Corpus): readonly Passage[] {
  const memory = naming.get(corpus.passages) ?? new Map<string, readonly Passage[]>();
  naming.set(corpus.passages, memory);
  const known = memory.get(actor);
  if (known) return known;
  const sources = [...mentionCounts(corpus.registry, actor).keys()];
  const found = sources
    .flatMap((source) => corpus.passages.of(source))
    .filter((passage) =>
      corpus.registry.mentionsIn(passage.sentence.text).some((mention) => mention.actor === actor),
    );
  memory.set(actor, found);
  return found;
}

/** How often all sources together name an actor. */
export const mentionTotal = (actor: string, corpus: Corpus): number =>
  corpus.registry.actors.get(actor)?.mentions ?? 0;
