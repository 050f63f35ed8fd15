import type { Actor, Role } from '../../corpus/actor';
import { compareBodies, type Institution, type RoleReading, readRole } from '../../corpus/actors';
import type { Corpus } from '../../corpus/corpus';
import type { Office } from '../../extract/names/office';
import { exclusive, leading } from '../../extract/names/officeWords';

/**
 * How a role in the draft relates to one that a source gives the same person: `silent` where the source speaks of
 * another office that goes with it, `doubt` where it may mean the draft's.
 */
export type RoleRelation = 'agrees' | 'other-office' | 'other-institution' | 'silent' | 'doubt';

/** Compares two roles of one person. A conflict must be explicit on both sides. */
export function compareRoles(draft: RoleReading, source: RoleReading): RoleRelation {
  const institution = compareInstitutions(draft, source);
  const [a, b] = [draft.offices[0], source.offices[0]];
  if (!a || !b) return bare(draft, source, institution);
  if (draft.offices.some((one) => source.offices.some((other) => sameOffice(one, other)))) {
    if (draft.bent !== source.bent || institution === 'unclear') return 'doubt';
    if (institution === 'different') return 'other-institution';
    return isMoreThan(draft, source, institution) ? 'silent' : 'agrees';
  }
  const isOther = draft.offices.every((one) => source.offices.every((other) => excludes(one, other)));
  const mayClash = institution === 'same' || institution === 'unsaid';
  return isOther && mayClash && !draft.bent && !source.bent ? 'other-office' : 'silent';
}

/** Whether the draft says more than the source: of what body or place, over what. */
const isMoreThan = (draft: RoleReading, source: RoleReading, institution: string): boolean =>
  (institution === 'unsaid' && draft.bodies.length + draft.places.length > 0) ||
  (draft.offices.some(({ portfolio }) => portfolio) && !source.offices.some(({ portfolio }) => portfolio));

/** A bare affiliation agrees with any role at the same body; nobody belongs to two parties. */
function bare(draft: RoleReading, source: RoleReading, institution: string): RoleRelation {
  if (draft.bent !== source.bent) return 'silent';
  if (draft.offices.length === 0 && institution === 'same') return 'agrees';
  const parties = institution === 'different' && isParty(draft) && isParty(source);
  return parties ? 'other-institution' : 'silent';
}

export function sameOffice(a: Office, b: Office): boolean {
  const heads = [a.head, b.head].map((head) =>
    head === 'secretary' && (a.portfolio || b.portfolio) ? 'minister' : head,
  );
  const general =
    (heads.includes('leader') && leading.has(a.head) && leading.has(b.head)) || heads[0] === heads[1];
  return general && (a.portfolio === b.portfolio || a.portfolio === undefined || b.portfolio === undefined);
}

/** Two offices that nobody holds at once: other heads, or one head over two things. */
function excludes(a: Office, b: Office): boolean {
  if ((isSpeaking(a) && leading.has(b.head)) || (isSpeaking(b) && leading.has(a.head))) return false;
  if (!exclusive.has(a.head) || !exclusive.has(b.head)) return false;
  const ministers = ['minister', 'secretary'];
  const bothMinisters = ministers.includes(a.head) && ministers.includes(b.head);
  if (bothMinisters || a.head === b.head)
    return a.portfolio !== undefined && b.portfolio !== undefined && a.portfolio !== b.portfolio;
  return true;
}

/** "Who speaks for the farmers", without a noun for it: whoever leads them does. */
const isSpeaking = ({ head, start, end }: Office): boolean => head === 'spokesperson' && start === end;

/** `unsaid` where one side names none. Bodies are compared with bodies, states with states. */
function compareInstitutions(a: RoleReading, b: RoleReading): 'same' | 'different' | 'unsaid' | 'unclear' {
  for (const sort of ['bodies', 'states', 'places'] as const) {
    const [x, y] = [a[sort], b[sort]];
    if (x.length === 0 || y.length === 0) continue;
    const relations = x.flatMap((one) => y.map((other) => relate(one, other, sort)));
    if (relations.includes('same')) return 'same';
    return relations.every((relation) => relation === 'different') ? 'different' : 'unclear';
  }
  const none = (reading: RoleReading) =>
    reading.bodies.length + reading.states.length + reading.places.length === 0;
  return none(a) || none(b) ? 'unsaid' : 'unclear';
}

function relate(
  a: Institution,
  b: Institution,
  sort: 'bodies' | 'states' | 'places',
): 'same' | 'similar' | 'different' {
  if (sort === 'bodies') return compareBodies(a, b) === 'similar' ? 'same' : compareBodies(a, b);
  return a.id === b.id ? 'same' : 'different';
}

const partyEnd = /\b(?:party|league|alliance|movement|front|union|bloc|coalition|democrats|society)$/i;

const isParty = (reading: RoleReading): boolean =>
  reading.bodies.length > 0 && reading.bodies.every((body) => partyEnd.test(body.text));

/** The actor's roles, read. */
export const readRoles = (
  actor: Actor,
  corpus: Corpus,
): readonly { readonly role: Role; readonly reading: RoleReading }[] =>
  actor.roles.map((role) => ({ role, reading: readRole(role.text, corpus.registry) }));
