import type { Corpus } from '../../corpus/corpus';
import type { Passage } from '../../corpus/passages';
import { passagesWith } from '../../corpus/postings';
import { type Post, postsIn } from '../../extract/names/posts';
import { isApart, isRunning, postName } from '../../extract/names/postWords';
import { contains, overlaps, shift } from '../../text/span';
import { tokensOf } from '../../text/tokens';
import type { Finding } from '../finding';
import { sharedValues } from '../relations/values';
import { passageSetting } from '../values/passageSetting';
import type { SentenceSetting } from '../values/setting';
import { type DraftName, namesOf, sharesWord, wordsAt } from './draftNames';
import { passagesNaming } from './passages';
import { conflicting } from './report';

/** A post with its holder and where it is told; spans count in the block. */
interface Told extends Post {
  readonly name: DraftName;
  readonly passage?: Passage;
}

/**
 * Posts that the sources give to somebody else, while they give the draft's holder another one; posts of another body than the
 * sources have; and posts of one body that nobody holds together. A post that any passage may give the draft's holder is let be.
 */
export const wrongPosts = (setting: SentenceSetting, corpus: Corpus): readonly Finding[] =>
  told(setting, corpus)
    .filter(
      ({ bent, name, words }) =>
        !bent && words.size > 0 && corpus.registry.find(name.text)?.id === name.actor,
    )
    .flatMap((post) => judge(post, setting, corpus))
    .slice(0, 1);

function judge(post: Told, setting: SentenceSetting, corpus: Corpus): readonly Finding[] {
  const naming = passagesNaming(post.name.actor ?? '', corpus);
  const own = naming.flatMap((passage) =>
    told(passageSetting(passage, corpus), corpus, passage).filter(
      ({ name }) => name.actor === post.name.actor,
    ),
  );
  if (own.length === 0 || own.some((one) => mayBeSame(post, one))) return [];
  if (naming.some((passage) => isSpokenOf(post, passage, corpus))) return [];
  const other = otherHolder(post, setting, corpus);
  if (other?.passage && post.tellsWho)
    return [conflicting(post.name, post.name.text, other.name.text, other.passage, other.name)];
  if (own.some(({ bent }) => bent)) return [];
  const wrong = own.find((one) => other || isOfOtherBody(post, one, setting, corpus) || areApart(post, one));
  if (!wrong?.passage) return [];
  const right = wordsAt(passageSetting(wrong.passage, corpus), wrong);
  return [conflicting(post, wordsAt(setting, post), right, wrong.passage, wrong)];
}

const known = new WeakMap<SentenceSetting, readonly Told[]>();

/** The posts that a sentence gives to people. */
function told(setting: SentenceSetting, corpus: Corpus, passage?: Passage): readonly Told[] {
  const found = known.get(setting) ?? toldAnew(setting, corpus, passage);
  known.set(setting, found);
  return found;
}

function toldAnew(setting: SentenceSetting, corpus: Corpus, passage?: Passage): readonly Told[] {
  const { text, start } = setting.sentence;
  const people = namesOf(setting, corpus).filter(isPerson);
  return postsIn(
    text,
    people.map((name) => shift(name, -start)),
  ).flatMap((post) => {
    const name = people.find((one) => one.start === post.holder.start + start);
    return name ? [{ ...post, ...shift(post, start), name, ...(passage && { passage }) }] : [];
  });
}

const isPerson = ({ kind, text, inOffice }: DraftName): boolean =>
  !inOffice && (kind === 'person' || (kind === 'unknown' && /^\p{Lu}\S+\s\p{Lu}\S+$/u.test(text)));

/** Whether one may be the other in other words, or goes with it. */
const mayBeSame = (a: Told, b: Told): boolean =>
  isOneHead(a, b) &&
  (a.words.size === 0 || b.words.size === 0 || [...a.words].some((word) => b.words.has(word)));

/** "Head of" may mean whatever runs a body. */
const isOneHead = (a: Post, b: Post): boolean =>
  a.head === b.head || ((isAny(a) || isAny(b)) && isRunning(a.head) && isRunning(b.head));

const isAny = ({ head }: Post): boolean => head === 'leader';

/** Whether a passage speaks of such a post outside of what it plainly gives to people. */
function isSpokenOf(post: Told, passage: Passage, corpus: Corpus): boolean {
  const setting = passageSetting(passage, corpus);
  const given = told(setting, corpus, passage);
  return tokensOf(setting.sentence.text)
    .map((token) => ({ ...shift(token, setting.sentence.start), head: postName(token.lower) }))
    .some((word) => word.head === post.head && !given.some((one) => contains(one, word)));
}

/** So many passages of a word are looked at for who else holds a post. */
const most = 150;

/** Somebody else to whom a source gives this very post; where it changes hands, at the same time. */
function otherHolder(post: Told, setting: SentenceSetting, corpus: Corpus): Told | undefined {
  const isSameTime = (passage: Passage) =>
    !changing.test(setting.sentence.text) || sharedValues(setting.sentence, passage.sentence) === true;
  return [...new Set([...post.words].flatMap((word) => passagesWith(corpus, word).slice(0, most)))]
    .flatMap((passage) => told(passageSetting(passage, corpus), corpus, passage))
    .find(
      (one) =>
        !one.bent &&
        one.passage !== undefined &&
        isSamePost(post, one) &&
        isSomebodyElse(post.name, one.name) &&
        isSameTime(one.passage),
    );
}

const changing =
  /\b(?:new|since|success\p{L}*|succeed\p{L}*|replac\p{L}+|follow(?:s|ed)|appoint\p{L}+|elected|becomes?|became|tak(?:es|en|ing) over|took over|now|no longer|retire\p{L}*|resign\p{L}*|step(?:s|ped) down|interim)\b/iu;

const isSamePost = (a: Told, b: Told): boolean =>
  isOneHead(a, b) && b.words.size > 0 && (isWithin(a.words, b.words) || isWithin(b.words, a.words));

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((one) => b.has(one));

const isSomebodyElse = (a: DraftName, b: DraftName): boolean =>
  a.actor !== b.actor && !sharesWord(a.text, b.text);

/** "Director of the River Board", "director of the Grain Office": one post at two bodies that the sources know, no short name. */
function isOfOtherBody(post: Told, one: Told, setting: SentenceSetting, corpus: Corpus): boolean {
  if (one.bent || !one.passage || !isOneHead(post, one) || mayBeSame(post, one)) return false;
  const [mine, theirs] = [bodyOf(post, setting), bodyOf(one, passageSetting(one.passage, corpus))];
  return mine !== undefined && theirs !== undefined && mine !== theirs && !areOneByName(mine, theirs, corpus);
}

/** The one known body that a post is of. */
function bodyOf({ start, end, of, name }: Told, { actorSpans }: SentenceSetting): string | undefined {
  const inside = actorSpans.filter((one) => one.start >= start && one.end <= end && !overlaps(one, name));
  const [only, ...more] = inside;
  return only?.how === 'name' && more.length === 0 && isNamed.test(of) ? only.id : undefined;
}

const isNamed = /^(?:the\s+)?(?:\p{Lu}\p{L}*\p{Ll}\S*\s+(?:of\s+)?){0,4}\p{Lu}\p{L}*\p{Ll}/u;

const areOneByName = (a: string, b: string, { registry }: Corpus): boolean => {
  const [mine, theirs] = [a, b]
    .map((id) => registry.actors.get(id))
    .map((one) => (one ? [one.name, ...one.aliases] : []));
  return !!mine && !!theirs && mine.some((one) => theirs.some((other) => sharesWord(one, other)));
};

/** Two posts of one body that nobody holds together: the city's auditor is not its treasurer. */
const areApart = (a: Told, b: Told): boolean =>
  isApart(a.head) &&
  isApart(b.head) &&
  a.head !== b.head &&
  !b.bent &&
  [...a.words].some((word) => b.words.has(word));
