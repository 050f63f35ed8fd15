import { stateWord } from '../../extract/names/geography';
import { fold, keysOf, wordKey } from '../../extract/names/keys';
import { isOnlyTitle } from '../../extract/names/segments';
import { notStates, regions } from '../../extract/names/stateWords';
import { type Word, words } from '../../extract/names/tokens';
import { shortened } from '../../extract/names/words';
import type { ActorMention } from '../actor';
import { type Alias, type AliasChange, rank } from './group';
import { type Branch as BranchOf, branchOf, nameTree } from './nameTree';

/** The names that texts are searched for. Changed in place. */
export interface Lexicon {
  /** The alias spelled so, exactly or by sound. */
  lookup(name: string): Alias | undefined;
  /** Mentions left to right, each with its bearer's root; shared surnames are resolved by the full names before them, or left out. */
  mentionsIn(text: string): readonly ActorMention[];
  /** Puts aliases in the place of others. */
  replace(change: AliasChange): void;
}

/**
 * `isLower`: words that the sources also write in lower case, whose capital at a sentence's head proves nothing.
 * `rootOf`: the key that stands for all of a bearer's.
 */
export function lexicon(isLower: (word: string) => boolean, rootOf: (key: string) => string): Lexicon {
  const exact = newTree();
  const sounds = newTree();
  for (const name of [...notStates, ...regions]) exact.put(keysOf(words(name)), stopper);
  const treesOf = ({ key, how }: Alias) => {
    const keys = key.split(' ');
    const inExact = [exact, keys] as const;
    return how === 'name' && key.length >= 5 ? [inExact, [sounds, keys.map(fold)] as const] : [inExact];
  };
  const find = (list: readonly Word[], text: string, at: number) =>
    walk(exact.root, list, text, at, keyOf) ?? walk(sounds.root, list, text, at, soundOf);
  return {
    lookup: (name) => whole(exact.root, sounds.root, name),
    mentionsIn: (text) => mentions(text, find, isLower, rootOf),
    replace({ before, after }) {
      for (const alias of before) for (const [tree, keys] of treesOf(alias)) tree.takeOut(keys, alias);
      for (const alias of after) for (const [tree, keys] of treesOf(alias)) tree.put(keys, alias);
    },
  };
}

/** What is no state, and regions: of "Asia-Pacific" no source that names Asia speaks. */
const stopper: Alias = { owner: '', key: '', text: '', bearers: [], how: 'name' };

const newTree = () => nameTree<Alias>(isSame, together);

const isSame = (a: Alias, b: Alias): boolean => a.owner === b.owner && a.key === b.key;

/** What one spelling means: two bearers' names mean neither of them by itself. */
function together(aliases: readonly Alias[]): Alias | undefined {
  const real = aliases.filter((alias) => alias !== stopper);
  const [first, ...more] = real.sort((a, b) => rank(b.how) - rank(a.how) || (a.text < b.text ? -1 : 1));
  if (!first || more.length === 0) return first ?? aliases[0];
  return { ...first, bearers: [...new Set(real.flatMap(({ bearers }) => bearers))].sort() };
}

type Branch = BranchOf<Alias>;

interface Found {
  readonly alias: Alias;
  /** Index behind the last word. */
  readonly end: number;
}

type Key = (word: Word) => string | undefined;

const keyOf: Key = (word) => wordKey(word.text);

/** Sound stands in for spelling only in words long enough not to meet by chance. */
const soundOf: Key = (word) => (word.text.length >= 3 ? fold(wordKey(word.text)) : undefined);

function walk(root: Branch, list: readonly Word[], text: string, at: number, keyFor: Key): Found | undefined {
  let node = root;
  let found: Found | undefined;
  for (let i = at; i < list.length; i++) {
    const word = list[i] as Word;
    const before = list[i - 1];
    if (i > at && before && !adjoins(text, before, word)) break;
    const next: Branch | undefined = step(node, word, keyFor);
    if (!next) break;
    node = next;
    if (node.hit) found = { alias: node.hit, end: i + 1 };
  }
  return found;
}

/** A word in capitals may be a code ("NATO") or any name in a heading ("TRUMP"). */
function step(node: Branch, word: Word, keyFor: Key): Branch | undefined {
  const key = keyFor(word);
  if (key === undefined) return undefined;
  const next = branchOf(node, key);
  return (
    next ??
    ((key.length >= 4 || keyFor === soundOf) && key !== key.toLowerCase()
      ? branchOf(node, key.toLowerCase())
      : undefined)
  );
}

const adjoins = (text: string, a: Word, b: Word): boolean => {
  if (b.start - a.end > 4) return false;
  const gap = text.slice(a.end, b.start);
  return (
    /^(?:['’]s?)?(?:\s{1,2}|-|\s?&\s?)$/.test(gap) ||
    (/^\.\s$/.test(gap) && shortened.has(a.text.toLowerCase()))
  );
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
        how: isPrefixed(text, word) ? 'demonym' : hit.alias.how,
      });
    }
    i = hit.end;
  }
  return found;
}

/** "trans-Baltic", "pan-African": an adjective. */
const isPrefixed = (text: string, { start, hyphened }: Word): boolean =>
  hyphened &&
  /(?:^|[^\p{L}-])(?:trans|pan|cis|sub|circum)-$/iu.test(text.slice(Math.max(0, start - 8), start));

const isCommon = (word: Word, isLower: (word: string) => boolean): boolean =>
  isLower(word.text.toLowerCase()) && !stateWord(wordKey(word.text));

/** The actor meant: of several bearers of a surname, the one whose mention came before. */
function one(actors: readonly string[], before: readonly ActorMention[]): string | undefined {
  if (actors.length <= 1) return actors[0];
  const named = new Set(before.map((mention) => mention.actor).filter((actor) => actors.includes(actor)));
  return named.size === 1 ? [...named][0] : undefined;
}

/** The alias that is the whole name, but for offices and courtesies in front. */
function whole(exact: Branch, sounds: Branch, name: string): Alias | undefined {
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
