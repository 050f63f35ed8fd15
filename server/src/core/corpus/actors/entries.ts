import type { NameKind } from '../../extract/types';
import { replaceKeyed } from '../../text/ordered';
import type { Role } from '../actor';
import type { KindCounts, Seen } from './gather';

/** A name as all sources together show it. */
export interface Entry {
  readonly key: string;
  readonly words: readonly string[];
  /** The spelling used most. */
  readonly text: string;
  readonly count: number;
  readonly locative: number;
  readonly kind: NameKind;
}

/** What the sources show of one name, added up, so that one source can be taken out again. Changed in place. */
export interface Tally {
  readonly texts: Map<string, number>;
  readonly kinds: KindCounts;
  count: number;
  locative: number;
  /** By source; a new list for every change, so that a list once given stays as it was. */
  seen: readonly Seen[];
  roles: readonly Role[];
  readonly roleTexts: Map<string, number>;
}

export const newTally = (): Tally => ({
  texts: new Map(),
  kinds: {},
  count: 0,
  locative: 0,
  seen: [],
  roles: [],
  roleTexts: new Map(),
});

/** Adds (`by` 1) or takes back (−1) what one source shows of the name; the wordings of roles that came or went. */
export function count(tally: Tally, seen: Seen, roles: readonly Role[], by: 1 | -1): readonly string[] {
  tally.count += by * seen.count;
  tally.locative += by * seen.locative;
  add(tally.texts, seen.text, by * Math.max(seen.count, spellingOfMaker));
  for (const [kind, n] of Object.entries(seen.kinds) as [NameKind, number][])
    tally.kinds[kind] = (tally.kinds[kind] ?? 0) + by * n;
  tally.seen = replaceKeyed(tally.seen, seen.source, by > 0 ? [seen] : [], sourceOf);
  if (roles.length > 0) tally.roles = replaceKeyed(tally.roles, seen.source, by > 0 ? roles : [], sourceOf);
  return roles.flatMap(({ text }) => (add(tally.roleTexts, text, by) === (by > 0 ? 1 : 0) ? [text] : []));
}

/** A spelling that is only an author's or publisher's counts for less than any in a text, but for something. */
const spellingOfMaker = 2 ** -20;

function add(counts: Map<string, number>, key: string, by: number): number {
  const n = (counts.get(key) ?? 0) + by;
  if (n > 0) counts.set(key, n);
  else counts.delete(key);
  return n;
}

const sourceOf = ({ source }: { readonly source: string }): string => source;

export const entryOf = (key: string, tally: Tally): Entry => ({
  key,
  words: key.split(' '),
  text: most(tally.texts) ?? key,
  count: tally.count,
  locative: tally.locative,
  kind: kindOfTally(tally.kinds),
});

/** The kind said most often; "unknown" says nothing. */
const kindOfTally = ({ unknown: _, ...kinds }: KindCounts): NameKind =>
  most(new Map((Object.entries(kinds) as [NameKind, number][]).filter(([, n]) => n > 0))) ?? 'unknown';

/** The key with the highest number; the smaller one of two. */
function most<T extends string>(counts: ReadonlyMap<T, number>): T | undefined {
  let best: T | undefined;
  for (const [key, n] of counts) {
    const known = best === undefined ? -1 : (counts.get(best) ?? 0);
    if (n > known || (n === known && best !== undefined && key < best)) best = key;
  }
  return best;
}
