import type { Source } from '../../sources/source';
import { memory, once } from '../../text/memory';
import type { Actor, ActorMention, Registry } from '../actor';
import { type SourceNames, sourceNames } from './gather';
import { type Lexicon, lexicon } from './lexicon';
import { type Merged, merge } from './merge';
import { type OfficeIndex, officeIndex } from './offices';
import { withRoles } from './roleMentions';

const parts = new WeakMap<Registry, ReadonlyMap<string, Source>>();

/**
 * Who is who in these sources. A source object is read once, however many registries hold it, so a changed source
 * costs its own reading and a merge; both wait for the first question.
 */
export const buildRegistry = (sources: Iterable<Source>): Registry =>
  registryOf(new Map([...sources].map((source) => [source.id, source])));

/** The registry with this source added, or put in the place of the one with its id. */
export function withSource(registry: Registry, source: Source): Registry {
  return registryOf(new Map([...(parts.get(registry) ?? []), [source.id, source]]));
}

export function withoutSource(registry: Registry, id: string): Registry {
  return registryOf(new Map([...(parts.get(registry) ?? [])].filter(([known]) => known !== id)));
}

/** How often each source names this actor, most first. */
export function mentionCounts(registry: Registry, actor: string): ReadonlyMap<string, number> {
  const keys = mergedOf.get(registry)?.().keys.get(actor) ?? [];
  const counts = [...(parts.get(registry) ?? [])].map(
    ([id, source]) => [id, total(sourceNames(source), keys)] as const,
  );
  return new Map(counts.filter(([, n]) => n > 0).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
}

const total = (source: SourceNames, keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + (source.names.get(key)?.count ?? 0), 0);

const mergedOf = new WeakMap<Registry, () => Merged>();

function registryOf(sources: ReadonlyMap<string, Source>): Registry {
  const read = once(() => [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(sourceNames));
  const lower = once(() => lowerWords(read()));
  const merged = once(() => merge(read(), lower()));
  const words = once((): Lexicon => lexicon(merged().aliases, lower()));
  const mentions = memory<readonly ActorMention[]>(1_000);
  const offices = once(() => officeIndex(merged().actors, words().mentionsIn));
  const actors = once(() => withStates(merged().actors, offices()));
  const registry: Registry = {
    get actors(): ReadonlyMap<string, Actor> {
      return actors();
    },
    find(name: string): Actor | undefined {
      const found = words().lookup(name)?.actors ?? [];
      return found.length === 1 ? actors().get(found[0] ?? '') : undefined;
    },
    mentionsIn: (text: string): readonly ActorMention[] =>
      mentions.of(text, () => withRoles(text, words().mentionsIn(text), offices())),
  };
  parts.set(registry, sources);
  mergedOf.set(registry, merged);
  return registry;
}

/** People with the state that their offices tie them to. */
function withStates(actors: ReadonlyMap<string, Actor>, offices: OfficeIndex): ReadonlyMap<string, Actor> {
  const tied = [...actors.values()].map((actor) => {
    const state = offices.stateOf(actor.id);
    return state ? { ...actor, state } : actor;
  });
  return new Map(tied.map((actor) => [actor.id, actor]));
}

function lowerWords(sources: readonly SourceNames[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const source of sources) for (const word of source.lower) all.add(word);
  return all;
}
