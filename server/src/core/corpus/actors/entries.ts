import type { NameKind } from '../../extract/types';
import { replaceKeyed, setKeyed } from '../../text/ordered';
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
  /** By source. */
  readonly seen: Seen[];
  /** By source; a new list for every change, so that a list once given stays as it was. */
  roles: readonly Role[];
  /** Of most names no source tells a role. */
  roleTexts?: Map<string, number>;
}

export const newTally = (): Tally => ({
  texts: new Map(),
  kinds: {},
  count: 0,
  locative: 0,
  seen: [],
  roles: [],
});

/** What one source shows of a name. */
export interface Shown {
  readonly seen: Seen;
  readonly roles: readonly Role[];
}

/** Whether a source that shows the one changes nothing by showing the other. Roles have places: none stays as it was. */
export const showsAlike = (a: Shown, b: Shown): boolean =>
  a.roles.length + b.roles.length === 0 &&
  a.seen.text === b.seen.text &&
  a.seen.count === b.seen.count &&
  a.seen.locative === b.seen.locative &&
  sameKinds(a.seen.kinds, b.seen.kinds);

const sameKinds = (a: KindCounts, b: KindCounts): boolean =>
  Object.keys({ ...a, ...b }).every((kind) => a[kind as NameKind] === b[kind as NameKind]);

/** A wording of roles that some source now gives, or none any more. */
export interface Wording {
  readonly text: string;
  readonly by: 1 | -1;
}

/** Puts what a source shows of the name now in the place of what it showed; the wordings of roles that came or went. */
export function recount(
  tally: Tally,
  source: string,
  before: Shown | undefined,
  after: Shown | undefined,
): readonly Wording[] {
  if (after) count(tally, after.seen, 1);
  if (before) count(tally, before.seen, -1);
  setKeyed(tally.seen, source, after?.seen, sourceOf);
  const [had, has] = [before?.roles ?? [], after?.roles ?? []];
  if (had.length + has.length === 0) return [];
  tally.roles = replaceKeyed(tally.roles, source, has, sourceOf);
  const texts = tally.roleTexts ?? new Map<string, number>();
  tally.roleTexts = texts;
  return [
    ...has.flatMap(({ text }) => (add(texts, text, 1) === 1 ? [{ text, by: 1 as const }] : [])),
    ...had.flatMap(({ text }) => (add(texts, text, -1) <= 0 ? [{ text, by: -1 as const }] : [])),
  ];
}

function count(tally: Tally, seen: Seen, by: 1 | -1): void {
  tally.count += by * seen.count;
  tally.locative += by * seen.locative;
  add(tally.texts, seen.text, by * Math.max(seen.count, spellingOfMaker));
  for (const kind in seen.kinds) {
    const told = kind as NameKind;
    tally.kinds[told] = (tally.kinds[told] ?? 0) + by * (seen.kinds[told] ?? 0);
  }
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

/** Whether a name's rules see the same in both: words, kind, and whether it is ever, or only ever, a place gone to. */
export const judgedAlike = (a: Entry, b: Entry): boolean =>
  a.key === b.key &&
  a.kind === b.kind &&
  a.locative > 0 === b.locative > 0 &&
  a.locative < a.count === b.locative < b.count;

export const entryOf = (key: string, tally: Tally): Entry => ({
  key,
  words: key.split(' '),
  text: most(tally.texts) ?? key,
  count: tally.count,
  locative: tally.locative,
  kind: kindOfTally(tally.kinds),
});

/** The kind said most often; "unknown" says nothing. */
function kindOfTally(kinds: KindCounts): NameKind {
  let best: NameKind = 'unknown';
  let highest = 0;
  for (const kind in kinds) {
    const n = kinds[kind as NameKind] ?? 0;
    if (kind === 'unknown' || n < highest || n === 0) continue;
    if (n > highest || kind < best) best = kind as NameKind;
    highest = n;
  }
  return best;
}

/** The key with the highest number; the smaller one of two. */
function most(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const [key, n] of counts) {
    const known = best === undefined ? -1 : (counts.get(best) ?? 0);
    if (n > known || (n === known && best !== undefined && key < best)) best = key;
  }
  return best;
}
