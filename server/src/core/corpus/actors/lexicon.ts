import { stateWord } from '../../extract/names/geography';
import { fold, wordKey } from '../../extract/names/keys';
import { isOnlyTitle } from '../../extract/names/segments';
import { notStates } from '../../extract/names/stateWords';
import { type Word, words } from '../../extract/names/tokens';
import type { ActorMention } from '../actor';
import { type Alias, rank } from './group';

/** Names as a tree of word keys, so that a text is read in one pass, longest name first. */
interface Node {
  next?: Map<string, Node>;
  /** By owner. */
  aliases?: Map<string, Alias>;
  hit?: Alias;
}

/** The names that texts are searched for. Changed in place. */
export interface Lexicon {
  /** The alias spelled so, exactly or by sound. */
  lookup(name: string): Alias | undefined;
  /** Mentions left to right, each with its bearer's root; shared surnames are resolved by the full names before them, or left out. */
  mentionsIn(text: string): readonly ActorMention[];
  /** Puts an owner's aliases in the place of those that it had. */
  replace(owner: string, before: readonly Alias[], after: readonly Alias[]): void;
}

/**
 * `isLower`: words that the sources also write in lower case, whose capital at a sentence's head proves nothing.
 * `rootOf`: the key that stands for all of a bearer's.
 */
export function lexicon(isLower: (word: string) => boolean, rootOf: (key: string) => string): Lexicon {
  const exact: Node = {};
  const sounds: Node = {};
  for (const name of notStates) {
    const keys = words(name).map((word) => wordKey(word.text));
    place(exact, keys, '', stopper);
  }
  const set = (owner: string, { key, how }: Alias, alias: Alias | undefined): void => {
    const keys = key.split(' ');
    place(exact, keys, owner, alias);
    if (how === 'name' && key.length >= 5) place(sounds, keys.map(fold), `${owner} ${key}`, alias);
  };
  const find = (list: readonly Word[], text: string, at: number) =>
    walk(exact, list, text, at, keyOf) ?? walk(sounds, list, text, at, soundOf);
  return {
    lookup: (name) => whole(exact, sounds, name),
    mentionsIn: (text) => mentions(text, find, isLower, rootOf),
    replace(owner, before, after) {
      for (const alias of before) set(owner, alias, undefined);
      for (const alias of after) set(owner, alias, alias);
    },
  };
}

const stopper: Alias = { key: '', text: '', bearers: [], how: 'name' };

function place(root: Node, keys: readonly string[], owner: string, alias: Alias | undefined): void {
  if (alias) put(nodeAt(root, keys), owner, alias);
  else takeOut(root, keys, 0, owner);
}

function nodeAt(root: Node, keys: readonly string[]): Node {
  let node = root;
  for (const key of keys) {
    node.next ??= new Map();
    const next: Node = node.next.get(key) ?? {};
    node.next.set(key, next);
    node = next;
  }
  return node;
}

function put(node: Node, owner: string, alias: Alias): void {
  node.aliases ??= new Map();
  node.aliases.set(owner, alias);
  node.hit = together([...node.aliases.values()]);
}

/** Takes an owner's alias out, and the end of its way through the tree where that leads to no name any more. */
function takeOut(node: Node, keys: readonly string[], at: number, owner: string): void {
  const key = keys[at];
  if (key === undefined) {
    node.aliases?.delete(owner);
    node.hit = together([...(node.aliases?.values() ?? [])]);
    if (node.aliases?.size === 0) node.aliases = undefined;
    return;
  }
  const next = node.next?.get(key);
  if (!next) return;
  takeOut(next, keys, at + 1, owner);
  if (next.next || next.aliases) return;
  node.next?.delete(key);
  if (node.next?.size === 0) node.next = undefined;
}

/** What one spelling means: two bearers' names mean neither of them by itself. */
function together(aliases: readonly Alias[]): Alias | undefined {
  const real = aliases.filter((alias) => alias !== stopper);
  const [first, ...more] = real.sort((a, b) => rank(b.how) - rank(a.how) || (a.text < b.text ? -1 : 1));
  if (!first || more.length === 0) return first ?? aliases[0];
  return { ...first, bearers: [...new Set(real.flatMap(({ bearers }) => bearers))].sort() };
}

interface Found {
  readonly alias: Alias;
  /** Index behind the last word. */
  readonly end: number;
}

type Key = (word: Word) => string | undefined;

const keyOf: Key = (word) => wordKey(word.text);

/** Sound stands in for spelling only in words long enough not to meet by chance. */
const soundOf: Key = (word) => (word.text.length >= 3 ? fold(wordKey(word.text)) : undefined);

function walk(root: Node, list: readonly Word[], text: string, at: number, keyFor: Key): Found | undefined {
  let node = root;
  let found: Found | undefined;
  for (let i = at; i < list.length; i++) {
    const word = list[i] as Word;
    const before = list[i - 1];
    if (i > at && before && !adjoins(text, before, word)) break;
    const next: Node | undefined = step(node, word, keyFor);
    if (!next) break;
    node = next;
    if (node.hit) found = { alias: node.hit, end: i + 1 };
  }
  return found;
}

/** A word in capitals may be a code ("NATO") or any name in a heading ("TRUMP"). */
function step(node: Node, word: Word, keyFor: Key): Node | undefined {
  const key = keyFor(word);
  if (key === undefined) return undefined;
  const next = node.next?.get(key);
  return (
    next ??
    ((key.length >= 4 || keyFor === soundOf) && key !== key.toLowerCase()
      ? node.next?.get(key.toLowerCase())
      : undefined)
  );
}

const adjoins = (text: string, a: Word, b: Word): boolean => {
  if (b.start - a.end > 4) return false;
  return /^(?:['’]s?)?(?:\s{1,2}|-|\s?&\s?)$/.test(text.slice(a.end, b.start));
};

function mentions(
  text: string,
  find: (list: readonly Word[], text: string, at: number) => Found | undefined,
  isLower: (word: string) => boolean,
  rootOf: (key: string) => string,
): readonly ActorMention[] {
  const list = words(text);
  const found: ActorMention[] = [];
  for (let i = 0; i < list.length; ) {
    const word = list[i] as Word;
    const hit = word.capital ? find(list, text, i) : undefined;
    if (!hit) {
      i++;
      continue;
    }
    const actor = one([...new Set(hit.alias.bearers.map(rootOf))], found);
    const end = list[hit.end - 1] as Word;
    const doubtful = hit.end === i + 1 && word.opening && isCommon(word, isLower);
    if (actor !== undefined && !doubtful) {
      found.push({
        start: word.start,
        end: end.end,
        actor,
        text: text.slice(word.start, end.end),
        how: hit.alias.how,
      });
    }
    i = hit.end;
  }
  return found;
}

const isCommon = (word: Word, isLower: (word: string) => boolean): boolean =>
  isLower(word.text.toLowerCase()) && !stateWord(wordKey(word.text));

/** The actor meant: of several bearers of a surname, the one whose mention came before. */
function one(actors: readonly string[], before: readonly ActorMention[]): string | undefined {
  if (actors.length <= 1) return actors[0];
  const named = new Set(before.map((mention) => mention.actor).filter((actor) => actors.includes(actor)));
  return named.size === 1 ? [...named][0] : undefined;
}

/** The alias that is the whole name, but for offices and courtesies in front. */
function whole(exact: Node, sounds: Node, name: string): Alias | undefined {
  const list = withoutTitles(words(name));
  for (const [root, key] of [
    [exact, keyOf],
    [sounds, soundOf],
  ] as const) {
    const found = walk(root, list, name, 0, key);
    if (found && found.end === list.length && found.alias.bearers.length > 0) return found.alias;
  }
  return undefined;
}

function withoutTitles(list: readonly Word[]): readonly Word[] {
  const at = list.findIndex((word, i) => i === list.length - 1 || !isOnlyTitle([word]));
  return at < 0 ? list : list.slice(at);
}
