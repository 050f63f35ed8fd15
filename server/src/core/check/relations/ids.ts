import type { Corpus } from '../../corpus/corpus';
import type { Item } from './reading';

/** An actor and the state that it stands for. */
export const states = (id: string, { registry }: Corpus): readonly string[] => {
  const state = registry.actors.get(id)?.state;
  return state ? [id, state] : [id];
};

/** The ids of some items, with the states that actors stand for. */
export const idsOf = (items: readonly Item[], corpus: Corpus): ReadonlySet<string> =>
  new Set(items.flatMap((item) => (item.isActor ? states(item.id, corpus) : [item.id])));
