import { fold } from '../../extract/names/keys';
import type { Entry } from './entries';
import type { Facts, Join, JoinRule } from './joinRule';
import { firstWord, isLong, lastWord, wordsOf } from './keyWords';

export const isPersonal = (entry: Entry): boolean =>
  entry.kind === 'person' ||
  (entry.kind === 'unknown' && wordsOf(entry.key).length <= 4 && entry.locative === 0);

const isFullName = (entry: Entry, facts: Facts): boolean =>
  isLong(entry.key) && isPersonal(entry) && !facts.isNational(entry.key);

export const surnameOf = (entry: Entry): string => lastWord(entry.key);

/** Full names of one person: "James M. Dorsey" and "James Dorsey", "Dmitrii Peskov" and "Dmitry Peskov". */
export const fullNames: JoinRule = {
  classes: (entry, facts) =>
    isFullName(entry, facts) ? [`${fold(surnameOf(entry))} ${fold(firstWord(entry.key))[0]}`] : [],
  joins: (_, people) =>
    people.flatMap((a, i) =>
      people
        .slice(i + 1)
        .filter((b) => compatible(wordsOf(a.key), wordsOf(b.key)))
        .map((b) => ({ a: a.key, b: b.key })),
    ),
};

/** Whether the given names can be one person's: equal, initial, or one a part of the other; the first must agree. */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const rest = long.slice(0, -1);
  for (const [i, given] of short.slice(0, -1).entries()) {
    const at = rest.findIndex((other) => sameGiven(given, other));
    if (at < 0 || (i === 0 && at > 0)) return false;
    rest.splice(0, at + 1);
  }
  return true;
}

const sameGiven = (a: string, b: string): boolean =>
  a === b ||
  fold(a) === fold(b) ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b));

/**
 * A surname is its only bearer's. One that two people bear belongs to neither: it is shared. A word that the sources
 * write in lower case, too, or that begins longer names must be shown to be a person's.
 */
export const surnames: JoinRule = {
  classes: (entry, facts) => {
    if (isFullName(entry, facts)) return [fold(surnameOf(entry))];
    return !isLong(entry.key) && mayBeSurname(entry, facts) ? [fold(entry.key)] : [];
  },
  joins: (_, members, facts) => {
    const bearers = members.filter((entry) => isLong(entry.key));
    const roots = new Set(bearers.map(({ key }) => facts.root(key)));
    const persons = bearers.some(({ kind }) => kind === 'person');
    return members
      .filter((entry) => !isLong(entry.key))
      .flatMap((entry): readonly Join[] => {
        if (roots.size > 1)
          return [...roots].map((root) => ({ a: entry.key, b: root, how: 'shared' as const }));
        const evident = entry.kind === 'person' || persons || entry.locative === 0;
        return bearers[0] && evident ? [{ a: entry.key, b: bearers[0].key }] : [];
      });
  },
};

const mayBeSurname = (entry: Entry, facts: Facts): boolean =>
  !facts.isNational(entry.key) &&
  entry.kind !== 'state' &&
  (entry.kind === 'person' || !(facts.opens(entry.key) || facts.isLower(entry.key)));
