import type { NameKind } from '../../extract/types';
import { replaceKeyed, setKeyed } from '../../text/ordered';
import { countIn, eachIn, getIn, type SmallMap, setIn, sizeIn } from '../../text/smallMap';
import type { Role } from '../actor';
import type { Seen } from './gather';

/** A name as all sources together show it. */
export interface Entry {
  readonly key: string;
  /** The spelling used most. */
  readonly text: string;
  readonly count: number;
  readonly locative: number;
  readonly kind: NameKind;
}

/** What the sources show of one name, added up, so that one source can be taken out again. Changed in place. */
export interface Tally {
  texts: SmallMap<number>;
  kinds: SmallMap<number>;
  count: number;
  locative: number;
  /** By source. */
  seen: SmallMap<Seen>;
  /** By source. To be asked for with `rolesIn`. */
  roles: Role[];
  roleTexts: SmallMap<number>;
}

export const newTally = (): Tally => ({
  texts: undefined,
  kinds: undefined,
  count: 0,
  locative: 0,
  seen: undefined,
  roles: noRoles,
  roleTexts: undefined,
});

const noRoles: Role[] = [];

/** Lists that somebody was given. */
const given = new WeakSet<readonly Role[]>();

/** The roles told of a name, by source; the list stays as it is. */
export function rolesIn({ roles }: Tally): readonly Role[] {
  given.add(roles);
  return roles;
}

/** A state has thousands of roles: where nobody holds their list, it is changed in place. Short ones take no slack. */
const many = 32;

function replaceRoles(tally: Tally, source: string, by: readonly Role[]): void {
  if (tally.roles.length >= many && !given.has(tally.roles)) setKeyed(tally.roles, source, by, sourceOf);
  else tally.roles = replaceKeyed(tally.roles, source, by, sourceOf);
}

const sourceOf = ({ source }: Role): string => source;

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

const sameKinds = (a: SmallMap<number>, b: SmallMap<number>): boolean => {
  if (sizeIn(a) !== sizeIn(b)) return false;
  let same = true;
  eachIn(a, (n, kind) => {
    if (getIn(b, kind) !== n) same = false;
  });
  return same;
};

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
  if (before) count(tally, before.seen, -1);
  if (after) count(tally, after.seen, 1);
  tally.seen = setIn(tally.seen, source, after?.seen);
  const [had, has] = [before?.roles ?? noRoles, after?.roles ?? noRoles];
  if (had.length + has.length === 0) return noWordings;
  replaceRoles(tally, source, has);
  const wordings: Wording[] = [];
  for (const { text } of has) if (tellRole(tally, text, 1) === 1) wordings.push({ text, by: 1 });
  for (const { text } of had) if (tellRole(tally, text, -1) === 0) wordings.push({ text, by: -1 });
  return wordings;
}

const noWordings: readonly Wording[] = [];

/** How often the wording is told now. */
function tellRole(tally: Tally, text: string, by: 1 | -1): number {
  tally.roleTexts = countIn(tally.roleTexts, text, by);
  return getIn(tally.roleTexts, text) ?? 0;
}

function count(tally: Tally, seen: Seen, by: 1 | -1): void {
  tally.count += by * seen.count;
  tally.locative += by * seen.locative;
  tally.texts = countIn(tally.texts, seen.text, by * Math.max(seen.count, spellingOfMaker));
  eachIn(seen.kinds, (n, kind) => {
    tally.kinds = countIn(tally.kinds, kind, by * n);
  });
}

/** A spelling that is only an author's or publisher's counts for less than any in a text, but for something. */
const spellingOfMaker = 2 ** -20;

/** Whether a name's rules see the same in both: words, kind, and whether it is ever, or only ever, a place gone to. */
export const judgedAlike = (a: Entry, b: Entry): boolean =>
  a.key === b.key &&
  a.kind === b.kind &&
  a.locative > 0 === b.locative > 0 &&
  a.locative < a.count === b.locative < b.count;

export const entryOf = (key: string, tally: Tally): Entry => ({
  key,
  text: most(tally.texts) ?? key,
  count: tally.count,
  locative: tally.locative,
  kind: kindOfTally(tally.kinds),
});

/** The kind said most often; "unknown" says nothing. */
const kindOfTally = (kinds: SmallMap<number>): NameKind =>
  (most(kinds, 'unknown') as NameKind | undefined) ?? 'unknown';

/** The key with the highest number, one left out; the smaller one of two. */
function most(counts: SmallMap<number>, except?: string): string | undefined {
  let best: string | undefined;
  let highest = 0;
  eachIn(counts, (n, key) => {
    if (key === except || n < highest || (n === highest && best !== undefined && best < key)) return;
    best = key;
    highest = n;
  });
  return best;
}
