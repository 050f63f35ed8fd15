import type { Role } from '../../corpus/actor';
import { mentionCounts } from '../../corpus/actors';
import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { overlaps } from '../../text/span';

const bySource = new WeakMap<Corpus['passages'], ReadonlyMap<string, readonly Passage[]>>();

/** The passages of each source, in the order of its text. Listed once a snapshot. */
function listed(corpus: Corpus): ReadonlyMap<string, readonly Passage[]> {
  const known = bySource.get(corpus.passages);
  if (known) return known;
  const lists = new Map<string, Passage[]>();
  for (const passage of corpus.passages.values()) {
    const list = lists.get(passage.source.id);
    if (list) list.push(passage);
    else lists.set(passage.source.id, [passage]);
  }
  bySource.set(corpus.passages, lists);
  return lists;
}

/** The passage in which a source gives a role. */
export const passageAt = (corpus: Corpus, role: Role): Passage | undefined =>
  listed(corpus)
    .get(role.source)
    ?.find((passage) => overlaps(passage.span, role.span));

const naming = new WeakMap<Corpus['passages'], Map<string, readonly Passage[]>>();

/** The passages that name an actor. */
export function passagesNaming(actor: string, corpus: Corpus): readonly Passage[] {
  const memory = naming.get(corpus.passages) ?? new Map<string, readonly Passage[]>();
  naming.set(corpus.passages, memory);
  const known = memory.get(actor);
  if (known) return known;
  const sources = [...mentionCounts(corpus.registry, actor).keys()];
  const found = sources
    .flatMap((source) => listed(corpus).get(source) ?? [])
    .filter((passage) =>
      corpus.registry.mentionsIn(passage.sentence.text).some((mention) => mention.actor === actor),
    );
  memory.set(actor, found);
  return found;
}

const totals = new WeakMap<Corpus['registry'], Map<string, number>>();

/** How often all sources together name an actor. Counted once a snapshot. */
export function mentionTotal(actor: string, { registry }: Corpus): number {
  const memory = totals.get(registry) ?? new Map<string, number>();
  totals.set(registry, memory);
  const known = memory.get(actor);
  if (known !== undefined) return known;
  const total = [...mentionCounts(registry, actor).values()].reduce((sum, count) => sum + count, 0);
  memory.set(actor, total);
  return total;
}
