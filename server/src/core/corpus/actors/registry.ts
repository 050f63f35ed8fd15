import type { Source } from '../../sources/source';
import { memory } from '../../text/memory';
import type { ActorMention, Registry } from '../actor';
import { withRoles } from './roleMentions';
import { nothingStated, type StatedActors } from './stated';
import { actorTables, type Tables } from './tables';

/**
 * A registry is its sources, what is stated, and the tables that answer for both. All registries of one corpus share the
 * tables, which move to those of whichever is asked, at the cost of what differs: so a changed source costs its own
 * names, and an outdated registry still answers as before. Nothing is read before the first question.
 */
interface Parts {
  readonly sources: ReadonlyMap<string, Source>;
  readonly stated: StatedActors;
  readonly tables: Tables;
}

const parts = new WeakMap<Registry, Parts>();

/** Who is who in these sources, by the sources and by what is stated. */
export const buildRegistry = (sources: Iterable<Source>, stated: StatedActors = nothingStated): Registry =>
  registryOf({
    sources: new Map([...sources].map((source) => [source.id, source])),
    stated,
    tables: actorTables(),
  });

/** The registry of these sources instead. */
export const movedTo = (registry: Registry, sources: ReadonlyMap<string, Source>): Registry =>
  registryOf({ ...partsOf(registry), sources });

/** The registry with these statements instead. */
export const restated = (registry: Registry, stated: StatedActors): Registry =>
  registryOf({ ...partsOf(registry), stated });

/** How often each source names this actor, most first. */
export function mentionCounts(registry: Registry, actor: string): ReadonlyMap<string, number> {
  const { names, groupOf } = tablesOf(registry);
  const counts = new Map<string, number>();
  for (const key of groupOf(actor)?.keys ?? [])
    for (const [source, { count }] of names.seen(key)) counts.set(source, (counts.get(source) ?? 0) + count);
  return new Map([...counts].filter(([, n]) => n > 0).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
}

const partsOf = (registry: Registry): Parts => parts.get(registry) as Parts;

/** The tables, moved to the registry's sources. */
function tablesOf(registry: Registry): Tables {
  const { sources, stated, tables } = partsOf(registry);
  tables.moveTo(sources, stated);
  return tables;
}

function registryOf(of: Parts): Registry {
  const mentions = memory<readonly ActorMention[]>(1_000);
  const registry: Registry = {
    get actors() {
      return tablesOf(registry).actors;
    },
    find(name) {
      const { lexicon, idOf, actors } = tablesOf(registry);
      const [id, ...more] = new Set(lexicon.lookup(name)?.bearers.map(idOf));
      return id === undefined || more.length > 0 ? undefined : actors.get(id);
    },
    mentionsIn: (text) => mentions.of(text, () => mentionsIn(tablesOf(registry), text)),
  };
  parts.set(registry, of);
  return registry;
}

function mentionsIn({ lexicon, idOf, rootOf, offices }: Tables, text: string): readonly ActorMention[] {
  const named = lexicon.mentionsIn(text).flatMap((mention) => {
    const actor = idOf(mention.actor);
    const { start, end, how } = mention;
    return actor === undefined ? [] : [{ start, end, actor, text: mention.text, how }];
  });
  return withRoles(text, named, {
    holder(office, institution) {
      const root = offices.holder(office, institution === undefined ? undefined : rootOf(institution));
      return root === undefined ? undefined : idOf(root);
    },
  });
}
