import { fold } from '../../text/fold';
import { memory } from '../../text/memory';
import type { Actor, Registry } from '../actor';
import { bodies, titles } from './nameWords';

export type Sameness = 'same' | 'different' | 'unknown';

/**
 * Whether two mentions of a speaker mean the same one. `different` only where both are explicit: two persons that the
 * sources know apart, or two personal names that share no surname. A person and a body are told apart only where the
 * body is a public office and the person's known offices have nothing to do with it.
 */
export function sameSpeaker(draft: string, source: string, registry: Registry): Sameness {
  if (isSameSpeaker(draft, source, registry)) return 'same';
  if (!looksPersonal(draft)) return 'unknown';
  const a = actorOf(draft, registry);
  const b = actorOf(source, registry);
  const apart = a && b ? compareActors(a, b, registry) : 'unknown';
  if (apart !== 'unknown') return apart;
  if (!isPersonal(draft, registry) || !isPersonal(source, registry) || !isKnown(source, registry))
    return 'unknown';
  return 'different';
}

/** Whether both mentions mean one speaker: the quick half of `sameSpeaker`. */
export function isSameSpeaker(draft: string, source: string, registry: Registry): boolean {
  if (sameWords(draft, source)) return true;
  const a = actorOf(draft, registry);
  return (a !== undefined && a.id === actorOf(source, registry)?.id) || shareSurname(draft, source);
}

/** Two mentions that `isSameSpeaker` takes for one speaker have one of these in common. */
export function speakerKeys(name: string, registry: Registry): readonly string[] {
  const actor = actorOf(name, registry);
  return [...new Set(parts(name)), ...(actor ? [`@${actor.id}`] : [])];
}

/**
 * A speaker's name for people to read: the full name of the one person whom the words name, without the offices before
 * it.
 */
export function speakerName(words: string, registry: Registry): string {
  const actor = registry.find(words);
  if (actor?.kind === 'person') return actor.name;
  const persons = registry
    .mentionsIn(words)
    .filter(({ actor, how }) => how === 'name' && registry.actors.get(actor)?.kind !== 'place');
  const last = persons.at(-1);
  const isPersonal =
    last?.end === words.length &&
    /\s/.test(last.text) &&
    registry.actors.get(last.actor)?.kind !== 'organisation';
  return isPersonal ? last.text : words;
}

/** The words of a name that tell persons apart, folded. Remembered: a name is compared with all others. */
const parts = (name: string): readonly string[] => knownParts.of(name, () => partsOf(name));

const knownParts = memory<readonly string[]>(5_000);

const partsOf = (name: string): readonly string[] =>
  fold(name)
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !titles.has(word));

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

const asked = new WeakMap<Registry, Map<string, Actor | undefined>>();

/** The one actor that the words name: by name, or by an office that only one actor holds. Remembered. */
function actorOf(name: string, registry: Registry): Actor | undefined {
  const memory = asked.get(registry) ?? new Map<string, Actor | undefined>();
  asked.set(registry, memory);
  if (!memory.has(name)) memory.set(name, findActor(name, registry));
  return memory.get(name);
}

function findActor(name: string, registry: Registry): Actor | undefined {
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
  if (!isPerson(person) || body.kind !== 'organisation' || !PUBLIC_BODY.test(fold(body.name)))
    return 'unknown';
  return person.roles.length === 0 || speaksFor(person, body, registry) ? 'unknown' : 'different';
}

const PUBLIC_BODY = /(?:ministry|department|parliament|senate|court|police|council|assembly)$/;

/** A person to the sources; or one of whom they tell an office, or give two names that are no body's. */
const isPerson = (actor: Actor): boolean =>
  actor.kind === 'person' ||
  (actor.kind === 'unknown' && actor.roles.length > 0 && looksPersonal(actor.name));

/** Whether an office of the person is of a spokesman or shares a word with the body's name, states apart. */
function speaksFor(person: Actor, body: Actor, registry: Registry): boolean {
  const words = new Set([body.name, ...body.aliases].flatMap((name) => ownWords(name, registry)).map(head));
  const offices = person.roles.flatMap((role) => ownWords(role.text, registry));
  return offices.some((word) => /^(?:spokes|press)/.test(word) || words.has(head(word)));
}

/** The words of a name that do not name a state ("Norlandish Foreign Ministry": foreign, ministry). */
const ownWords = (name: string, registry: Registry): readonly string[] =>
  name
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter(
      (word) =>
        !registry.mentionsIn(word).some((mention) => registry.actors.get(mention.actor)?.kind === 'state'),
    )
    .flatMap(parts);

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
    return bearers.some((bearer) => bearer.kind === 'unknown' && !goesByFirstWord(bearer));
  return parts(name).length >= 2;
}

/** A name that was read from a source must be one that the sources name; else it was misread. */
const isKnown = (name: string, registry: Registry): boolean =>
  registry.find(name) !== undefined || bearersOf(registry).has(parts(name).at(-1) ?? '');

/** Persons go by the last word of their name, bodies by the first. */
const goesByFirstWord = (actor: Actor): boolean => {
  const names = [actor.name, ...actor.aliases].map(parts);
  const firsts = new Set(names.filter((words) => words.length > 1).map(([first]) => first));
  return names.some((words) => words.length === 1 && firsts.has(words[0]));
};

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
  const words = name.split(/\s+/).filter((word) => !titles.has(fold(word).replace(/\W/g, '')));
  if (words.length === 0 || words.length > 5) return false;
  if (bodies.has(fold(words.at(-1) ?? '')) || /\b(?:and|or)\b/.test(name)) return false;
  if (/['’]s?\b/.test(name.replace(/\b[OD]['’]/g, ''))) return false;
  return words.every((word) => /^(?:\p{Lu}|de$|da$|van$|von$|der$|al-|bin$|of$|la$|di$)/u.test(word));
}
