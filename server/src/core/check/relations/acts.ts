import { type Act, isTwoSided, type Predicate } from '../../extract/relations';

/** How what two predicates say goes together: the same act, its opposite, or nothing that compares. */
export type ActRelation = 'agrees' | 'opposes' | 'unrelated';

/** Compares two predicates by their acts and denials alone. */
export function compareActs(draft: Predicate, source: Predicate): ActRelation {
  if (draft.bent || source.bent) return 'unrelated';
  if (!draft.acts.some((a) => source.acts.some((b) => b.id === a.id))) return 'unrelated';
  const relations = draft.acts.flatMap((a) =>
    source.acts.filter((b) => b.id === a.id).map((b) => relationOf(a, b, draft.negated, source.negated)),
  );
  if (relations.includes('agrees')) return relations.includes('opposes') ? 'unrelated' : 'agrees';
  return relations.includes('opposes') ? 'opposes' : 'unrelated';
}

function relationOf(a: Act, b: Act, isDenied: boolean, isSourceDenied: boolean): ActRelation {
  if (a.side === b.side) return isDenied === isSourceDenied ? 'agrees' : 'opposes';
  if (isDenied && isSourceDenied) return 'unrelated';
  if (isDenied || isSourceDenied) return isTwoSided(a.id) ? 'agrees' : 'unrelated';
  return 'opposes';
}
