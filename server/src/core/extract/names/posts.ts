import type { Span } from '../../text/span';
import { tokenize } from '../../text/tokens';
import { conceptOf } from '../concepts';
import { isPostWord, postName } from './postWords';

/** A post or calling that a sentence gives somebody who stands right beside it. */
export interface Post extends Span {
  /** The name of its holder; spans count in the text. */
  readonly holder: Span;
  /** The office's one name ("chair"), else the word itself. */
  readonly head: string;
  /** What is said of the head in front and behind: concepts of "deputy mine" and "of production". */
  readonly words: ReadonlySet<string>;
  /** What follows "of", "for" or "at", as written; empty where nothing does. */
  readonly of: string;
  /** "former", "until then", "acting": not simply so. */
  readonly bent: boolean;
  /** The sentence tells who holds it: "the club is led by Ada", "its new head is Ada". */
  readonly tellsWho: boolean;
}

const reach = 130;

/** The posts that a text gives the bearers of some names, each in front of or behind its name. */
export const postsIn = (text: string, names: readonly Span[]): readonly Post[] =>
  names.flatMap((holder) =>
    [behind(text, holder), affiliation(text, holder), inFront(text, holder), running(text, holder)].filter(
      (post) => post !== undefined,
    ),
  );

const lead = String.raw`(?:who\s+(?:is|has\s+been)\s+)?(?:(?:the|an?|its|his|her|their|our|now|then|until\s+then)\s+){0,2}`;
const phrase = String.raw`(?<front>(?:[\p{L}’'-]+\s+){0,4}?)(?<head>[\p{L}-]+(?:\s+general|-in-chief)?)(?:\s+(?:of|for|at|to|on|from|in)\s+(?<of>[^,.;:()—–“”"!?]{2,70}?))?`;
const apposed = new RegExp(
  String.raw`^(?:,\s+|\s+(?:is|has\s+been)\s+)${lead}${phrase}(?=\s*[,.;:()—–!?\n]|\s+(?:since|who|and|with)\s|$)`,
  'u',
);
const heads = /^,\s+who\s+(?:now\s+)?(?:heads|leads|runs|chairs)\s+(?:the\s+)?(?<of>[^,.;:()—–“”"!?]{2,60})/u;

/** ", deputy mine manager,", " is director of the River Board", ", who heads Vell Works". */
function behind(text: string, holder: Span): Post | undefined {
  const rest = text.slice(holder.end, holder.end + reach);
  const span = (length: number): Span => ({ start: holder.end, end: holder.end + length });
  const verb = heads.exec(rest);
  if (verb?.groups) return post(holder, span(verb[0].length), text, { ...verb.groups, head: 'head' });
  const found = apposed.exec(rest);
  return found?.groups?.head && isPostWord(firstPart(found.groups.head))
    ? post(holder, span(found[0].length), text, found.groups)
    : undefined;
}

const affiliated =
  /^\s+of\s+(?:the\s+)?(?<of>\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:of|for)\s+(?:the\s+)?)?\p{Lu}[\p{L}’'-]*){0,4})/u;

/** "Ada Brun of the River Board" is one of its members. */
function affiliation(text: string, holder: Span): Post | undefined {
  const found = affiliated.exec(text.slice(holder.end, holder.end + reach));
  if (!found) return undefined;
  const span = { start: holder.end, end: holder.end + found[0].length };
  return post(holder, span, text, { ...found.groups, head: 'member' });
}

const opening = /(?<=^|[\s(“"—:.])(?:the|an?|its|his|her|their|our|\p{L}+['’]s|\p{L}+s['’])\s+(?=\p{L})/giu;
const closed = new RegExp(String.raw`^${phrase},?\s+(?:(?:is|was)\s+)?(?:named\s+|called\s+)?$`, 'u');

/** "the deputy mine manager, Ada Brun": the shortest phrase that ends at the name. */
function inFront(text: string, holder: Span): Post | undefined {
  const from = Math.max(0, holder.start - reach);
  const front = text.slice(from, holder.start);
  for (const { index, 0: article } of [...front.matchAll(opening)].reverse()) {
    const start = index + article.length;
    const found = closed.exec(front.slice(start))?.groups;
    if (found?.head && isPostWord(firstPart(found.head)))
      return post(holder, { start: from + start, end: holder.start }, text, found);
  }
  return undefined;
}

const ran =
  /(?:^|[\s(])(?:the|its|his|her|their)\s+(?<of>(?:[\p{L}’'-]+\s+){1,4}?)(?:has\s+been|have\s+been|is|was)\s+(?:run|led|headed|chaired|directed|managed)\s+(?:since\s[^,.;]{3,25}\s)?by\s+$/iu;

/** "The company has been run by Ada Brun". */
function running(text: string, holder: Span): Post | undefined {
  const from = Math.max(0, holder.start - reach);
  const found = ran.exec(text.slice(from, holder.start));
  if (!found) return undefined;
  const span = { start: from + found.index, end: holder.start };
  return { ...post(holder, span, text, { ...found.groups, head: 'head' }), tellsWho: true };
}

const bending =
  /\b(?:former|formerly|ex|then|late|acting|interim|outgoing|incoming|future|next|was|until)\b/i;

const telling = /\s(?:is|was)\s+$/;

/** What a pattern found of a post. */
interface Found {
  readonly head?: string;
  readonly front?: string;
  readonly of?: string;
}

const post = (holder: Span, span: Span, text: string, { head = '', front = '', of = '' }: Found): Post => ({
  holder,
  start: span.start + (/^[,\s]+/.exec(text.slice(span.start, span.end))?.[0].length ?? 0),
  end: span.end - (/[,\s]+$/.exec(text.slice(span.start, span.end))?.[0].length ?? 0),
  head: nameOf(head.toLowerCase()),
  words: conceptsOf(`${front} ${of}`),
  of: of.trim(),
  bent: bending.test(text.slice(span.start, span.end)),
  tellsWho: telling.test(text.slice(span.start, span.end)),
});

const firstPart = (head: string): string => head.toLowerCase().split(/[\s-]+/)[0] ?? '';
const nameOf = (lower: string): string =>
  postName(lower) === lower ? postName(firstPart(lower)) : postName(lower);

const small = new Set('the a an of for at to on in its his her their our s and'.split(' '));

const conceptsOf = (words: string): ReadonlySet<string> =>
  new Set(
    tokenize(words)
      .filter(({ lower }) => !small.has(lower))
      .map(({ stem }) => conceptOf(stem)),
  );
