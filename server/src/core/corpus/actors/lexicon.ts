import { stateWord } from '../../extract/names/geography';
import { fold, wordKey } from '../../extract/names/keys';
import { isOnlyTitle } from '../../extract/names/segments';
import { notStates } from '../../extract/names/stateWords';
import { type Word, words } from '../../extract/names/tokens';
import type { ActorMention } from '../actor';
import type { Alias } from './merge';

/** Names as a tree of word keys, so that a text is read in one pass, longest name first. */
interface Node {
  next?: Map<string, Node>;
  hit?: Alias;
}

export interface Lexicon {
  /** The alias spelled so, exactly or by sound. */
  lookup(name: string): Alias | undefined;
  /** Mentions left to right; those of shared surnames are resolved by the full names before them, or left out. */
  mentionsIn(text: string): readonly ActorMention[];
}

/** `lower`: words that the sources also write in lower case, whose capital at a sentence's head proves nothing. */
export function lexicon(aliases: readonly Alias[], lower: ReadonlySet<string>): Lexicon {
  const exact: Node = {};
  const sounds: Node = {};
  for (const name of notStates)
    insert(
      exact,
      words(name).map((word) => wordKey(word.text)),
      stopper,
    );
  for (const alias of aliases) {
    const keys = alias.key.split(' ');
    insert(exact, keys, alias);
    if (alias.how === 'name' && alias.key.length >= 5) insert(sounds, keys.map(fold), alias);
  }
  const find = (list: readonly Word[], text: string, at: number) =>
    walk(exact, list, text, at, keyOf) ?? walk(sounds, list, text, at, soundOf);
  return {
    lookup: (name) => whole(exact, sounds, name),
    mentionsIn: (text) => mentions(text, find, lower),
  };
}

const stopper: Alias = { key: '', text: '', actors: [], how: 'name' };

function insert(root: Node, keys: readonly string[], alias: Alias): void {
  let node = root;
  for (const key of keys) {
    node.next ??= new Map();
    const next = node.next.get(key) ?? {};
    node.next.set(key, next);
    node = next;
  }
  // Two names of one sound with different bearers name nobody.
  const clash = node.hit && node.hit !== stopper && node.hit.actors.join() !== alias.actors.join();
  node.hit =
    clash && root !== undefined
      ? { ...alias, actors: [...new Set([...(node.hit?.actors ?? []), ...alias.actors])] }
      : alias;
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
    const next = step(node, word, keyFor);
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
  lower: ReadonlySet<string>,
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
    const actor = one(hit.alias.actors, found);
    const end = list[hit.end - 1] as Word;
    const doubtful = hit.end === i + 1 && word.opening && isCommon(word, lower);
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

const isCommon = (word: Word, lower: ReadonlySet<string>): boolean =>
  lower.has(word.text.toLowerCase()) && !stateWord(wordKey(word.text));

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
    if (found && found.end === list.length && found.alias.actors.length > 0) return found.alias;
  }
  return undefined;
}

function withoutTitles(list: readonly Word[]): readonly Word[] {
  const at = list.findIndex((word, i) => i === list.length - 1 || !isOnlyTitle([word]));
  return at < 0 ? list : list.slice(at);
}
