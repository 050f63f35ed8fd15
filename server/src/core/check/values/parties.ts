import type { Registry } from '../../corpus/actor';
import type { Candidate } from './candidate';
import type { Frame } from './frame';
import { rootOf } from './setting';

/** Whether the clauses of two values name one party, another, or leave it open (one of them names none). */
export function partyOf(a: Frame, b: Frame, registry: Registry): 'same' | 'other' | 'open' {
  if (a.actors.size === 0 || b.actors.size === 0) return 'open';
  const theirs = namesOf(b, registry);
  for (const name of namesOf(a, registry)) if (theirs.has(name)) return 'same';
  return 'other';
}

/** Actors of the clause by their ids, the states they stand for, and the roots by which other forms of a name are known. */
function namesOf(frame: Frame, registry: Registry): ReadonlySet<string> {
  const known = named.get(frame);
  if (known?.registry === registry) return known.names;
  const names = new Set(
    [...frame.actors].flatMap((id) => [id, registry.actors.get(id)?.state ?? id, rootOf(id)]),
  );
  named.set(frame, { registry, names });
  return names;
}

const named = new WeakMap<Frame, { readonly registry: Registry; readonly names: ReadonlySet<string> }>();

/**
 * The candidates without those values of a passage that it gives to another party, where it gives one to the draft's:
 * "87 votes in Kelvaria, 112 in Ostmere" has one value for each.
 */
export function ofTheirParty(candidates: readonly Candidate[], registry: Registry): readonly Candidate[] {
  // with nobody in the draft's clause it is open whose each value is
  if (candidates[0]?.match.draft.actors.size === 0) return candidates;
  const parties = candidates.map(({ match }) => partyOf(match.draft, match.source, registry));
  const given = new Set(candidates.filter((_, n) => parties[n] === 'same').map(({ passage }) => passage));
  return candidates.filter(({ passage }, n) => parties[n] !== 'other' || !given.has(passage));
}
