import { type Office, officesIn } from '../../extract/names/office';
import type { ActorMention } from '../actor';

/** Who holds an office, by actor ids. */
export interface OfficeHolders {
  /** The only actor who holds this office (of this institution, where one is given). */
  holder(office: Office, institution: string | undefined): string | undefined;
}

/**
 * Adds the mentions by role ("the Kazakh president", "Kazakhstan's president", "the president of Kazakhstan", "the
 * envoy") to those by name. A role phrase swallows the state's mention inside it; one that stands beside its bearer's
 * name is left to the name.
 */
export function withRoles(
  text: string,
  named: readonly ActorMention[],
  index: OfficeHolders,
): readonly ActorMention[] {
  const roles = officesIn(text).flatMap((office) => roleMention(text, office, named, index));
  if (roles.length === 0) return named;
  const free = named.filter(
    (mention) => !roles.some((role) => role.start < mention.end && mention.start < role.end),
  );
  return [...free, ...roles].sort((a, b) => a.start - b.start);
}

function roleMention(
  text: string,
  office: Office,
  named: readonly ActorMention[],
  index: OfficeHolders,
): readonly ActorMention[] {
  const before = named.findLast(
    (mention) => mention.end <= office.start && isOwner(text.slice(mention.end, office.start)),
  );
  const after = named.find(
    (mention) =>
      mention.start >= office.end &&
      /^\s+(?:of|for)\s+(?:the\s+)?$/i.test(text.slice(office.end, mention.start)),
  );
  const start = startOf(text, before?.start ?? office.start, before !== undefined);
  if (start === undefined || office.bent || besideName(text, office, named)) return [];
  const institution = before ?? after;
  if (institution?.how === 'role') return [];
  if (!institution && /^\s+(?:of|for|at|in)\s/i.test(text.slice(office.end, office.end + 6))) return [];
  const actor = index.holder(office, institution?.actor);
  const end = before ? office.end : (after?.end ?? office.end);
  return actor ? [{ start, end, actor, text: text.slice(start, end), how: 'role' }] : [];
}

const isOwner = (between: string): boolean => /^(?:['’]s?)?\s+(?:own\s+)?$/.test(between);

/** With the article; a bare office needs a definite one: "the envoy". */
function startOf(text: string, from: number, owned: boolean): number | undefined {
  const article = /\b(the|its|their|his|her)\s+$/i.exec(text.slice(Math.max(0, from - 7), from));
  if (article) return /the/i.test(article[1] ?? '') ? from - article[0].length : undefined;
  return owned ? from : undefined;
}

/** "President Tokayev", "the spokesman, Dmitry Peskov", "Tokayev, the president": the name is the mention. */
function besideName(text: string, office: Office, named: readonly ActorMention[]): boolean {
  if (/^,?\s+\p{Lu}/u.test(text.slice(office.end, office.end + 4))) return true;
  const tail = text.slice(0, office.start);
  return named.some(
    (mention) =>
      mention.end <= office.start &&
      mention.how === 'name' &&
      /^,\s+(?:the\s+)?$/i.test(tail.slice(mention.end)),
  );
}
