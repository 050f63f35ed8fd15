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
  if (a && b) return a.id === b.id ? 'same' : compareActors(a, b);
  if (shareName(draft, source)) return 'same';
  if (!isPersonal(draft, a) || !isPersonal(source, b)) return 'unknown';
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

/** A shared surname, unless both give different first names. */
function shareName(a: string, b: string): boolean {
  const [left, right] = [parts(a), parts(b)];
  const common = left.filter((word) => right.includes(word));
  return common.length > 0;
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

function compareActors(a: Actor, b: Actor): Sameness {
  if (a.kind === 'person' && b.kind === 'person') return 'different';
  const [person, body] = a.kind === 'person' ? [a, b] : [b, a];
  if (person.kind !== 'person' || body.kind !== 'organisation') return 'unknown';
  if (MEDIUM.test(fold(body.name)) || person.roles.length === 0) return 'unknown';
  return officesTouch(person, body) ? 'unknown' : 'different';
}

/** Whether an office of the person shares a word with the body's name, by its first five letters. */
function officesTouch(person: Actor, body: Actor): boolean {
  const words = new Set([body.name, ...body.aliases].flatMap(parts).map(head));
  return person.roles.some((role) =>
    parts(role.text).some((word) => words.has(head(word)) && !isNational(word, person)),
  );
}

const head = (word: string): string => word.slice(0, 5);

/** "Norlandish" in both "Norlandish president" and "Norlandish Mint" ties nobody to the mint. */
const isNational = (word: string, person: Actor): boolean => {
  const state = person.state ? fold(person.state) : '';
  return state !== '' && state.includes(word.slice(0, 4));
};

/** Words that can only name one person: capitalised throughout, no body, place or crowd. */
function isPersonal(name: string, actor: Actor | undefined): boolean {
  if (actor) return actor.kind === 'person' || (actor.kind === 'unknown' && looksPersonal(name));
  return looksPersonal(name);
}

function looksPersonal(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => !TITLE.test(fold(word).replace(/\W/g, '')));
  if (words.length === 0 || words.length > 5) return false;
  if (BODY.test(fold(words.at(-1) ?? '')) || /\b(?:and|or)\b/.test(name)) return false;
  return words.every((word) => /^(?:\p{Lu}|de$|da$|van$|von$|der$|al-|bin$|of$|la$|di$)/u.test(word));
}
