import type { Registry } from '../../corpus/actor';
import type { Frame } from './frame';
import type { Candidate } from './judge';
import { rootOf } from './setting';

/** Whether the clauses of two values name one party, another, or leave it open (one of them names none). */
export function partyOf(a: Frame, b: Frame, registry: Registry): 'same' | 'other' | 'open' {
  if (a.actors.size === 0 || b.actors.size === 0) return 'open';
  const theirs = new Set([...b.actors].flatMap((id) => namesOf(id, registry)));
  return [...a.actors].some((id) => namesOf(id, registry).some((name) => theirs.has(name)))
    ? 'same'
    : 'other';
}

/** An actor by its id, the state it stands for, and the root by which another form of its name is known. */
const namesOf = (id: string, { actors }: Registry): readonly string[] => [
  id,
  actors.get(id)?.state ?? id,
  rootOf(id),
];

/**
 * The candidates without those values of a passage that it gives to another party, where it gives one to the draft's:
 * "87 votes in Kelvaria, 112 in Ostmere" has one value for each.
 */
export function ofTheirParty(candidates: readonly Candidate[], registry: Registry): readonly Candidate[] {
  const parties = candidates.map(({ match }) => partyOf(match.draft, match.source, registry));
  const given = new Set(candidates.filter((_, n) => parties[n] === 'same').map(({ passage }) => passage));
  return candidates.filter(({ passage }, n) => parties[n] !== 'other' || !given.has(passage));
}
