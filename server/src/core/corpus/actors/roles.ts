import type { Role } from '../actor';

/** The roles of all names of an actor, by source and in the order of its text; put together when first asked for. */
export function rolesOf(lists: readonly (readonly Role[])[]): () => readonly Role[] {
  const [only, ...more] = lists.filter((list) => list.length > 0);
  let all: readonly Role[] | undefined = more.length === 0 ? (only ?? []) : undefined;
  return () => {
    all ??= [only ?? [], ...more].flat().sort(byPlace);
    return all;
  };
}

const byPlace = (a: Role, b: Role): number =>
  a.source === b.source ? a.span.start - b.span.start : a.source < b.source ? -1 : 1;
