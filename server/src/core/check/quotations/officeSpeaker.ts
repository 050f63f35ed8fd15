import type { Actor, Registry } from '../../corpus/actor';
import { readRole } from '../../corpus/actors';
import type { Sameness } from '../../corpus/record';
import { type Office, officesIn } from '../../extract/names/office';
import { exclusive } from '../../extract/names/officeWords';
import { sameOffice } from '../names/offices';

/**
 * Whether an office alone ("the mayor") means the person whom a source names as the speaker. `different` only where the
 * sources know one holder of the office and give this person others.
 */
export function officeSpeaker(draft: string, source: string, registry: Registry): Sameness {
  const office = officeAlone(draft);
  if (!office) return 'unknown';
  if (officesIn(source).some((other) => sameOffice(office, other))) return 'same';
  const person = personOf(source, registry);
  if (!person) return 'unknown';
  const offices = person.roles.flatMap(({ text }) => readRole(text, registry).offices);
  const isHeld = offices.some((other) => sameOffice(office, other));
  const holder = holderOf(draft, registry);
  if (isHeld) return holder === undefined || holder === person.id ? 'same' : 'unknown';
  const isOther = exclusive.has(office.head) && offices.length > 0 && holder !== undefined;
  return isOther && holder !== person.id ? 'different' : 'unknown';
}

/** The one office that the words name, with nothing beside it but an article and what it is over. */
function officeAlone(words: string): Office | undefined {
  const [office, other] = officesIn(words);
  if (!office || other || office.bent) return undefined;
  return /^(?:the\s+)?$/i.test(words.slice(0, office.start)) && /^\P{Lu}*$/u.test(words.slice(office.end))
    ? office
    : undefined;
}

function personOf(words: string, registry: Registry): Actor | undefined {
  const ids = registry.mentionsIn(words).flatMap(({ actor, how }) => (how === 'name' ? actor : []));
  const actor = registry.find(words) ?? (ids.length === 1 ? registry.actors.get(ids[0] ?? '') : undefined);
  return actor?.kind === 'person' ? actor : undefined;
}

function holderOf(words: string, registry: Registry): string | undefined {
  const phrase = /^the\s/i.test(words) ? words : `the ${words}`;
  return registry.mentionsIn(phrase).find(({ how }) => how === 'role')?.actor;
}
