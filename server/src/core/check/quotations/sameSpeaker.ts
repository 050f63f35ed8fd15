import type { Actor, Registry } from '../../corpus/actor';
import { fold } from '../../text/fold';

export type Sameness = 'same' | 'different' | 'unknown';

const TITLE =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|president|minister|prime|foreign|secretary|senator|sen|representative|rep|governor|gov|mayor|general|gen|colonel|captain|commander|lieutenant|chancellor|professor|prof|king|queen|prince|princess|alderman|judge|justice|chairman|chairwoman|chair|ceo|editor|columnist|analyst|the|a|an|former|late|himself|herself)$/;
const BODY =
  /(?:ministry|department|office|government|parliament|senate|council|committee|commission|board|bank|company|group|corp|inc|ltd|union|association|federation|agency|institute|university|newspaper|times|post|journal|herald|court|police|army|party|campaign|house|kremlin|administration|chamber|society|league|statement|declaration|report|letter|article|document|treaty)s?$/;
const MEDIUM = /(?:statement|declaration|report|letter|article|document|treaty|memo|email|notice|release)$/;

/**
 * Whether two mentions of a speaker mean the same one. `different` only where both are explicit: two persons that the
 * sources know apart, or two personal names that share no word. A person and a body are told apart only where the
 * person's known offices have nothing to do with the body.
 */
export function sameSpeaker(draft: string, source: string, registry: Registry): Sameness {
  if (sameWords(draft, source)) return 'same';
  const a = actorOf(draft, registry);
  const b = actorOf(source, registry);
  if (a && b && a.id === b.id) return 'same';
  if (shareSurname(draft, source)) return 'same';
  const apart = a && b ? compareActors(a, b, registry) : 'unknown';
  if (apart !== 'unknown') return apart;
  if (!isPersonal(draft, registry) || !isPersonal(source, registry) || !isKnown(source, registry))
    return 'unknown';
  return 'different';
}

const parts = (name: string): readonly string[] =>
  fold(name)
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !TITLE.test(word));

const sameWords = (a: string, b: string): boolean => {
  const [left, right] = [parts(a), parts(b)];
  return left.length > 0 && left.join(' ') === right.join(' ');
};

/** Two personal names with one surname: rather one person in two spellings than two. */
function shareSurname(a: string, b: string): boolean {
  const [left, right] = [parts(a), parts(b)];
  const [surname, other] = [left.at(-1), right.at(-1)];
  if (!surname || !other || !looksPersonal(a) || !looksPersonal(b)) return false;
  return right.includes(surname) || left.includes(other);
}

/** The one actor that the words name: by name, or by an office that only one actor holds. */
function actorOf(name: string, registry: Registry): Actor | undefined {
  const bare = name.replace(/^(?:the|The)\s+/, '');
  const found = registry.find(name) ?? registry.find(bare);
  if (found) return found;
  const mentions = registry.mentionsIn(name);
  const persons = mentions.filter((mention) => registry.actors.get(mention.actor)?.kind === 'person');
  if (persons.length === 1) return registry.actors.get(persons[0]?.actor ?? '');
  const only = mentions.length === 1 ? mentions[0] : undefined;
  return only && only.text.length >= bare.length - 1 ? registry.actors.get(only.actor) : undefined;
}

function compareActors(a: Actor, b: Actor, registry: Registry): Sameness {
  if (isPerson(a) && isPerson(b)) return 'different';
  const [person, body] = isPerson(a) ? [a, b] : [b, a];
  if (!isPerson(person) || body.kind !== 'organisation') return 'unknown';
  if (MEDIUM.test(fold(body.name)) || person.roles.length === 0) return 'unknown';
  return officesTouch(person, body, registry) ? 'unknown' : 'different';
}

/** A person to the sources; or one of whom they tell an office, or give two names that are no body's. */
const isPerson = (actor: Actor): boolean =>
  actor.kind === 'person' ||
  (actor.kind === 'unknown' && actor.roles.length > 0 && looksPersonal(actor.name));

/** Whether an office of the person shares a word with the body's name, by its first five letters, states apart. */
function officesTouch(person: Actor, body: Actor, registry: Registry): boolean {
  const words = new Set(
    [body.name, ...body.aliases].flatMap((name) => parts(withoutStates(name, registry))).map(head),
  );
  return person.roles.some((role) =>
    parts(withoutStates(role.text, registry)).some((word) => words.has(head(word))),
  );
}

function withoutStates(text: string, registry: Registry): string {
  const states = registry
    .mentionsIn(text)
    .filter((mention) => registry.actors.get(mention.actor)?.kind === 'state');
  return states.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

const head = (word: string): string => word.slice(0, 5);

/**
 * Words that can only name a person: with a title, or by a surname that the sources use for one, or two words or more
 * of which the sources know nothing else.
 */
function isPersonal(name: string, registry: Registry): boolean {
  if (!looksPersonal(name)) return false;
  if (TITLED.test(name)) return true;
  const surname = parts(name).at(-1) ?? '';
  const bearers = bearersOf(registry).get(surname) ?? [];
  if (bearers.some(isPerson)) return true;
  const actor = registry.find(name);
  if (actor && actor.kind !== 'unknown' && actor.kind !== 'person') return false;
  if (bearers.length > 0)
    return bearers.some((bearer) => bearer.kind === 'unknown' && goesBySurname(bearer, surname));
  return parts(name).length >= 2;
}

/** A name that was read from a source must be one that the sources name; else it was misread. */
const isKnown = (name: string, registry: Registry): boolean =>
  registry.find(name) !== undefined || bearersOf(registry).has(parts(name).at(-1) ?? '');

/** Persons go by the last word of their name, bodies by the first. */
const goesBySurname = (actor: Actor, surname: string): boolean =>
  [actor.name, ...actor.aliases].some((alias) => parts(alias).join(' ') === surname);

const known = new WeakMap<Registry, ReadonlyMap<string, readonly Actor[]>>();

/** Actors whose name ends with a word and has another before it. */
function bearersOf(registry: Registry): ReadonlyMap<string, readonly Actor[]> {
  const found = known.get(registry);
  if (found) return found;
  const fresh = new Map<string, Actor[]>();
  for (const actor of registry.actors.values()) {
    for (const surname of new Set([actor.name, ...actor.aliases].flatMap(surnameOf))) {
      fresh.set(surname, [...(fresh.get(surname) ?? []), actor]);
    }
  }
  known.set(registry, fresh);
  return fresh;
}

const surnameOf = (name: string): readonly string[] => {
  const words = parts(name);
  const last = words.at(-1);
  return last !== undefined && (words.length >= 2 || TITLED.test(name)) && looksPersonal(name) ? [last] : [];
};

const TITLED = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady)\b/;

function looksPersonal(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => !TITLE.test(fold(word).replace(/\W/g, '')));
  if (words.length === 0 || words.length > 5) return false;
  if (BODY.test(fold(words.at(-1) ?? '')) || /\b(?:and|or)\b/.test(name)) return false;
  if (/['’]s?\b/.test(name.replace(/\b[OD]['’]/g, ''))) return false;
  return words.every((word) => /^(?:\p{Lu}|de$|da$|van$|von$|der$|al-|bin$|of$|la$|di$)/u.test(word));
}
