import type { Span } from '../../text/span';
import { type Word, words } from './tokens';
import {
  bodyHeads,
  eventHeads,
  officeModifiers,
  offices,
  openers,
  paperHeads,
  portfolios,
  treatyHeads,
} from './words';

const reach = 110;

/** The office in front of a name with the lower-case or possessive words that belong to it: "Putin's aide". */
export function roleInFront(text: string, office: readonly Word[]): Span | undefined {
  const first = office[0];
  const last = office.at(-1);
  return first && last ? { start: phraseStart(text, first.start), end: last.end } : undefined;
}

const realm = /^\s+of\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]*(?:\s+(?=\p{Lu}))?){1,4}/u;

/** What an office in front of a name is of, behind it: " of Norland" in "President Ada Quill of Norland". */
export const realmBehind = (text: string, name: Span): string =>
  realm.exec(text.slice(name.end, name.end + reach))?.[0] ?? '';

/** The role that stands beside a name without belonging to its run. */
export function besideName(text: string, name: Span): Span | undefined {
  return behind(text, name) ?? inFront(text, name);
}

/** How a role may hang on the name before it; the role begins where the pattern ends, unless it must be an office. */
const verbal = [
  /^,\s+(?=who\s+(?:leads|heads|chairs|runs|presides\s+over|speaks\s+for)\s)/,
  /^,\s+(?=speaking\s+for\s)/,
  /^\s+(?=(?:leads|heads|chairs|presides\s+over|speaks\s+for)\s+(?:the|\p{Lu}))/u,
] as const;
const appositive = /^,\s+(?:who\s+(?:is|was)\s+)?/;
const predicate =
  /^\s+(?:(?:is|has\s+been|serves\s+as)\s+(?:(?:the|an?)\s+)?|(?=(?:was|had\s+been|became|served\s+as)\s))/;
const affiliated =
  /^(?<lead>\s+(?:of\s+(?:the\s+)?|\())(?<body>\p{Lu}[\p{L}’'.-]*(?:\s+(?:(?:of|and|for|the)\s+)?\p{Lu}[\p{L}’'.-]*){0,5})/u;

/** ", the Kremlin spokesman,", ", who leads the Land League", " is mayor of Lorn", " (Civic Alliance)". */
function behind(text: string, name: Span): Span | undefined {
  const rest = text.slice(name.end, name.end + reach);
  for (const pattern of verbal) {
    const lead = pattern.exec(rest);
    if (lead) return phraseSpan(rest, lead[0].length, name.end);
  }
  for (const [pattern, fits] of [
    [appositive, isOfficePhrase],
    [predicate, isPredicate],
  ] as const) {
    const lead = pattern.exec(rest);
    const span =
      lead && phraseSpan(rest, lead[0].length, name.end, pattern === appositive ? hardEnd : phraseEnd);
    if (pattern === appositive && span && nameFollows.test(text.slice(span.end, span.end + 40)))
      return undefined;
    if (span && fits(text.slice(span.start, span.end))) return span;
  }
  return affiliation(rest, name.end);
}

/** "met Trump, Japan's prime minister, Sanae Takaichi, …": the description is the next name's as much as this one's. */
const nameFollows = /^,\s+\p{Lu}[\p{L}-]+\s+\p{Lu}/u;

/** " of the Farmers' League", " (Civic Alliance)". */
function affiliation(rest: string, offset: number): Span | undefined {
  const { lead, body } = affiliated.exec(rest)?.groups ?? {};
  if (!lead || !body || !isBody(body)) return undefined;
  return { start: offset + lead.length, end: offset + lead.length + body.length };
}

const phraseEnd =
  /[,.;:!?)”"—–(]|\s(?:and|but|when|since|while|said|says|told|to|who|which|that)\s(?!\p{Lu})|$/u;

/** An apposition is closed; what a verb follows is the subject of a new clause. */
const hardEnd = /[,.;:!?)”"—–(]|\s(?:and|who|which)\s|$/;

function phraseSpan(rest: string, from: number, offset: number, endsAt = phraseEnd): Span {
  const body = rest.slice(from);
  const length = body.slice(0, endsAt.exec(body)?.index ?? body.length).trimEnd().length;
  return { start: offset + from, end: offset + from + length };
}

const describes = new RegExp(
  String.raw`^(?:the|an?|its|his|her|their|our|now|until|then|later|\p{Lu}|${[...officeModifiers, ...offices].join('\\b|')}\b)`,
  'u',
);

/** Begins like a description and has an office for its head: "the Kremlin spokesman", "Ostmere's foreign minister". */
function isOfficePhrase(phrase: string): boolean {
  if (/^(?:whose|which|where|when|who|whom|and|as|but|or|with|while)\b/i.test(phrase)) return false;
  if (!describes.test(phrase)) return false;
  const head = phrase.split(/\s(?:of|for|in|at|to|from)\s/)[0] ?? '';
  const last = (head.split(/[\s-]+/).at(-1) ?? '').toLowerCase();
  return offices.has(last) && head.split(/\s+/).length <= 7;
}

/** "had been mayor of Lorn", not "is a great leader": only words of the office stand between. */
function isPredicate(phrase: string): boolean {
  const words = phrase.replace(/^(?:was|had\s+been|became|served\s+as)\s+(?:(?:the|an?)\s+)?/, '');
  const list = (words.split(/\s(?:of|for|in|at)\s/)[0] ?? '').split(/\s+/);
  return (
    isOfficePhrase(words) &&
    list.slice(0, -1).every((word) => /^\p{Lu}/u.test(word) || officeModifiers.has(word.toLowerCase()))
  );
}

const isBody = (phrase: string): boolean => {
  const last = (phrase.split(/\s+/).at(-1) ?? '').toLowerCase();
  return (bodyHeads.has(last) || paperHeads.has(last)) && phrase.split(/\s+/).length <= 5;
};

/** "Putin's aide, Yury", "Kremlin spokesperson Dmitry", "a columnist of the Daily Herald, Ada": directly in front. */
function inFront(text: string, name: Span): Span | undefined {
  const from = Math.max(0, name.start - reach);
  const before = text.slice(from, name.start);
  const gap = /(?:,\s+|\s+)$/.exec(before);
  if (!gap) return undefined;
  const last = lastWord.exec(before.slice(Math.max(0, gap.index - longestOffice), gap.index))?.[0];
  if (!last) return undefined;
  const isComma = gap[0].startsWith(',');
  if (!offices.has(last.toLowerCase())) return isComma ? longInFront(before, gap.index, from) : undefined;
  const office = gap.index - last.length;
  const start = phraseStart(before, office);
  if (!isComma || start < office) return { start: from + start, end: from + gap.index };
  const owner = /\b(?:the|his|her|its|their)\s+$/i.exec(before.slice(0, start));
  return owner ? { start: from + owner.index, end: from + gap.index } : undefined;
}

const lastWord = /(?<!\p{L})\p{L}+$/u;
/** No word for an office is longer, in code units. */
const longestOffice = 30;

const described =
  /(?:^|[\s,;:.—(“"])(?<phrase>(?:an?|the)\s+(?:[\p{L}’'-]+\s+){0,5}?(?:of|for|at)\s+(?:the\s+)?\p{Lu}[\p{L}\p{M} ’'-]*)$/iu;

/** "a columnist of the Daily Herald" before a comma and the name. */
function longInFront(before: string, end: number, from: number): Span | undefined {
  const phrase = described.exec(before.slice(0, end))?.groups?.phrase;
  if (!phrase || !isOfficePhrase(phrase)) return undefined;
  return { start: from + end - phrase.length, end: from + end };
}

/** Walks back over modifiers, capitalised words and one possessive: "the Russian President's press secretary". */
function phraseStart(text: string, office: number): number {
  const from = Math.max(0, office - reach);
  const list = words(text.slice(from, office));
  let start = office;
  for (let i = list.length - 1; i >= 0; i--) {
    const word = list[i];
    if (!word || !/^(?:['’]s?)?[\s-]$/.test(text.slice(from + word.end, start))) break;
    if (!belongs(word)) break;
    start = from + word.start;
  }
  return start;
}

function belongs(word: Word): boolean {
  const lower = word.text.toLowerCase();
  if (eventHeads.has(lower) || treatyHeads.has(lower)) return false;
  if (word.capital) return !word.opening || word.possessive || !openers.has(lower);
  return (
    officeModifiers.has(lower) ||
    offices.has(lower) ||
    portfolios.has(lower) ||
    bodyHeads.has(lower) ||
    paperHeads.has(lower) ||
    lower === 'opposition'
  );
}
