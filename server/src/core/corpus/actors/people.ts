import { fold } from '../../extract/names/keys';
import type { Entry } from './entries';
import type { Groups } from './groups';

/**
 * Joins the names of one person: "James M. Dorsey" and "James Dorsey", "Dmitrii" and "Dmitry", a full name and its
 * surname. A surname that two people bear belongs to neither; such surnames are returned with their bearers' keys.
 * `lower`: words that the sources write in lower case, too: more than a capital must make them a surname.
 */
export function joinPeople(
  entries: readonly Entry[],
  groups: Groups,
  blocked: ReadonlySet<string>,
  lower: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const full = entries.filter(
    (entry) => entry.words.length > 1 && isPersonal(entry) && !blocked.has(entry.key),
  );
  const bySurname = groupBy(full, (entry) => fold(entry.words.at(-1) ?? ''));
  const shared = new Map<string, readonly string[]>();
  for (const [, people] of bySurname) joinFullNames(people, groups);
  const openings = new Set(
    entries.filter((entry) => entry.words.length > 1 && !isPersonal(entry)).map((entry) => entry.words[0]),
  );
  for (const entry of entries) {
    if (entry.words.length > 1 || blocked.has(entry.key) || entry.kind === 'state') continue;
    if (entry.kind !== 'person' && (openings.has(entry.key) || lower.has(entry.key))) continue;
    const bearers = bySurname.get(fold(entry.key)) ?? [];
    const roots = new Set(bearers.map((bearer) => groups.root(bearer.key)));
    const evident =
      entry.kind === 'person' || bearers.some((bearer) => bearer.kind === 'person') || entry.locative === 0;
    if (roots.size === 1 && bearers[0] && evident) groups.join(entry.key, bearers[0].key);
    if (roots.size > 1) shared.set(entry.key, [...roots]);
  }
  return shared;
}

/**
 * Surnames that no source uses alone, of people known to be people: a draft may. Key of the surname and of the full
 * name; a surname of two people is left out.
 */
export function unseenSurnames(
  entries: ReadonlyMap<string, Entry>,
  groups: Groups,
): ReadonlyMap<string, string> {
  const bearers = new Map<string, Set<string>>();
  const full = [...entries.values()].filter((entry) => entry.words.length > 1 && isPersonal(entry));
  for (const entry of full) {
    const surname = entry.words.at(-1) ?? '';
    if (surname.length < 3 || entries.has(surname)) continue;
    bearers.set(surname, (bearers.get(surname) ?? new Set()).add(groups.root(entry.key)));
  }
  const people = new Set(
    full.filter((entry) => entry.kind === 'person').map((entry) => groups.root(entry.key)),
  );
  return new Map(
    [...bearers].flatMap(([surname, [root, ...more]]) =>
      root && more.length === 0 && people.has(root) ? [[surname, root] as const] : [],
    ),
  );
}

const isPersonal = (entry: Entry): boolean =>
  entry.kind === 'person' || (entry.kind === 'unknown' && entry.words.length <= 4 && entry.locative === 0);

function joinFullNames(people: readonly Entry[], groups: Groups): void {
  for (const a of people)
    for (const b of people) if (a.key < b.key && compatible(a.words, b.words)) groups.join(a.key, b.key);
}

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

/** Node 20 has no Map.groupBy. */
function groupBy<T>(list: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
