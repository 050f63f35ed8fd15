import { type Act, isTwoSided, type Predicate } from '../../extract/relations';

/** How what two predicates say goes together: the same act, its opposite, or nothing that compares. */
export type ActRelation = 'agrees' | 'opposes' | 'unrelated';

/** Compares two predicates by their acts and denials alone. */
export function compareActs(draft: Predicate, source: Predicate): ActRelation {
  if (draft.bent || source.bent) return 'unrelated';
  let agrees = false;
  let opposes = false;
  for (const a of draft.acts)
    for (const b of source.acts) {
      if (a.id !== b.id) continue;
      const relation = relationOf(a, b, draft.negated, source.negated);
      agrees ||= relation === 'agrees';
      opposes ||= relation === 'opposes';
    }
  if (agrees === opposes) return 'unrelated';
  return agrees ? 'agrees' : 'opposes';
}

function relationOf(a: Act, b: Act, isDenied: boolean, isSourceDenied: boolean): ActRelation {
  if (a.side === b.side) return isDenied === isSourceDenied ? 'agrees' : 'opposes';
  if (isDenied && isSourceDenied) return 'unrelated';
  if (isDenied || isSourceDenied) return isTwoSided(a.id) ? 'agrees' : 'unrelated';
  return 'opposes';
}
