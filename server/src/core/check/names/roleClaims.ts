import type { Actor, Role } from '../../corpus/actor';
import { type RoleReading, readRole } from '../../corpus/actors';
import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { names, realmBehind } from '../../extract/names';
import { officesIn } from '../../extract/names/office';
import { exclusive } from '../../extract/names/officeWords';
import type { NameMention } from '../../extract/types';
import { contains, type Span, shift } from '../../text/span';
import type { Finding } from '../finding';
import type { SentenceSetting } from '../values/setting';
import { compareRoles, type RoleRelation, readRoles, sameOffice } from './offices';
import { passageAt, passagesNaming } from './passages';
import { conflicting, supported } from './report';

/** A role that the draft gives somebody whom the sources know. Spans count in the sentence. */
interface RoleClaim {
  readonly name: NameMention;
  readonly role: Span;
  readonly reading: RoleReading;
  readonly actor: Actor;
  /** Named in full or by a known alias, not only by a surname that fits. */
  readonly sure: boolean;
  /** The body that the sentence ties the role to from the front. */
  readonly where?: NameMention;
}

/** Roles beside names, held against the roles that the sources give the same people. */
export const roleFindings = (setting: SentenceSetting, corpus: Corpus): readonly Finding[] =>
  claimsIn(setting, corpus).flatMap((claim) => judge(claim, setting, corpus));

function claimsIn({ sentence: { text } }: SentenceSetting, corpus: Corpus): readonly RoleClaim[] {
  const mentions = corpus.registry.mentionsIn(text);
  const all = names(text, {
    capital: new Set(mentions.flatMap((mention) => mention.text.toLowerCase().split(/[\s-]/))),
  });
  return all.flatMap((name, i) => {
    const found = corpus.registry.find(name.text);
    const bySurname = mentions.find((mention) => mention.how === 'name' && mention.end === name.end)?.actor;
    const actor = found ?? corpus.registry.actors.get(bySurname ?? '');
    if (!name.role || !actor || actor.roles.length === 0) return [];
    const where = whereOf(text, all[i - 1], name);
    const of = name.role.start < name.start ? realmBehind(text, name) : '';
    const words = `${text.slice(name.role.start, name.role.end)}${of}${where ? ` at ${where.text}` : ''}`;
    return [
      {
        name,
        role: of ? { start: name.role.start, end: name.end + of.length } : name.role,
        reading: readRole(words, corpus.registry),
        actor,
        sure: found !== undefined,
        where,
      },
    ];
  });
}

/** "…, where she is finance director": the body in front is the role's. */
const whereOf = (
  text: string,
  before: NameMention | undefined,
  name: NameMention,
): NameMention | undefined =>
  before && /^,\s+where\s+$/.test(text.slice(before.end, name.start)) ? before : undefined;

interface Compared {
  readonly role: Role;
  readonly reading: RoleReading;
  readonly relation: RoleRelation;
}

function judge(claim: RoleClaim, setting: SentenceSetting, corpus: Corpus): readonly Finding[] {
  const compared = readRoles(claim.actor, corpus).map(
    (one): Compared => ({ ...one, relation: compareRoles(claim.reading, one.reading) }),
  );
  const agreeing = compared.find((one) => one.relation === 'agrees');
  if (agreeing) return isTelling(claim) ? reportAgreement(claim, agreeing.role, setting, corpus) : [];
  const first = compared.find(
    (one) => one.relation === 'other-office' || one.relation === 'other-institution',
  );
  if (!first || !claim.sure || compared.some((one) => one.relation === 'doubt')) return [];
  if (isSaidElsewhere(claim, corpus)) return [];
  const passage = passageAt(corpus, first.role);
  if (!passage) return [];
  const span = shift(wrongPart(claim), setting.sentence.start);
  return [conflicting(span, wordsAt(setting, span), first.role.text, passage)];
}

function reportAgreement(
  claim: RoleClaim,
  role: Role,
  setting: SentenceSetting,
  corpus: Corpus,
): readonly Finding[] {
  const passage = passageAt(corpus, role);
  if (!passage) return [];
  const both = {
    start: Math.min(claim.role.start, claim.name.start),
    end: Math.max(claim.role.end, claim.name.end),
  };
  const span = shift(both, setting.sentence.start);
  return [supported(span, wordsAt(setting, span), passage)];
}

/** "The lawyer" says too little to be confirmed. */
const isTelling = ({ reading }: RoleClaim): boolean =>
  reading.bodies.length + reading.states.length + reading.places.length > 0 ||
  reading.offices.some((office) => office.portfolio !== undefined || exclusive.has(office.head));

/** The role, and the body in front of "where …" that it is at. */
const wrongPart = ({ role, where }: RoleClaim): Span => ({
  start: Math.min(where?.start ?? role.start, role.start),
  end: role.end,
});

/** Whether any passage that names the person also has the draft's office or body: then the sources may mean it. */
function isSaidElsewhere({ actor, reading }: RoleClaim, corpus: Corpus): boolean {
  return passagesNaming(actor.id, corpus).some(
    (passage) => holdsOffice(passage, reading) || holdsBody(passage, reading, corpus),
  );
}

const holdsOffice = ({ sentence, previous }: Passage, reading: RoleReading): boolean => {
  const institutions = [...reading.bodies, ...reading.states, ...reading.places].map((one) =>
    one.text.toLowerCase(),
  );
  const text = `${previous?.sentence.text ?? ''} ${sentence.text}`;
  const isThere = officesIn(text).some((office) =>
    reading.offices.some(
      (other) =>
        other.head === office.head && other.portfolio === office.portfolio && sameOffice(office, other),
    ),
  );
  return isThere && institutions.every((name) => text.toLowerCase().includes(name));
};

function holdsBody({ sentence }: Passage, reading: RoleReading, corpus: Corpus): boolean {
  const text = sentence.text.toLowerCase();
  const ids = new Set(corpus.registry.mentionsIn(sentence.text).map((mention) => mention.actor));
  return reading.bodies.some((body) => text.includes(body.text.toLowerCase()) || ids.has(body.id));
}

const wordsAt = ({ sentence }: SentenceSetting, span: Span): string =>
  sentence.text.slice(span.start - sentence.start, span.end - sentence.start);

/** Whether the finding lies where a role finding already speaks. */
export const covers = (found: readonly Finding[], other: Span): boolean =>
  found.some((one) => contains(one, other));
