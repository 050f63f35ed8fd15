import type { Span } from '../../text/span';

/** A word of a text as the name reader sees it. */
export interface Word extends Span {
  readonly text: string;
  /** Begins with a capital letter, or is a code such as "G7". */
  readonly capital: boolean;
  /** First in its sentence, quotation or line: its capital proves nothing. */
  readonly opening: boolean;
  /** Was followed by a possessive ending, which is not in the span: a name cannot run on behind it. */
  readonly possessive: boolean;
  /** Joined to the word before by a hyphen. */
  readonly hyphened: boolean;
}

const abbreviation = String.raw`(?:\p{Lu}\.){2,}`;
const initial = String.raw`\p{Lu}\.(?=[\s\u00a0]\p{Lu})`;
const plain = String.raw`[\p{L}\p{N}\p{M}]+(?:['’](?![sS]\b)\p{L}[\p{L}\p{M}]+)*`;
const word = new RegExp(`${abbreviation}|${initial}|${plain}`, 'gu');

const capital = /^(?:\p{Lu}|\p{Lt})/u;
const sentenceEnd = /(?:[.!?:…]["”’»)\]]*\s+|\n\s*\n|[|•]\s*)["“‘«(]*$/;
const openQuote = /(?:^|[\s(])["“‘«]$/;
const courtesyDot =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Capt|Adm|Sen|Rep|Gov|Rev|Hon|vs|No|Vol|[A-Z])\.\s+$/;

/** The words of a text, hyphens and possessive endings outside of them. Web addresses and handles are left out. */
export function words(text: string): readonly Word[] {
  const known = recent.get(text);
  if (known) return known;
  const found = split(text);
  if (recent.size >= remembered) recent.clear();
  if (text.length <= longest) recent.set(text, found);
  return found;
}

/** One text is read for its names, its roles and its mentions, one after the other. */
const recent = new Map<string, readonly Word[]>();
const remembered = 1_000;
const longest = 5_000;

function split(text: string): readonly Word[] {
  const found: Word[] = [];
  for (const match of readable(text).matchAll(word)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isAddress(text, start, end) || isPossessiveS(text, start, end)) continue;
    const isCapital = capital.test(match[0]);
    found.push({
      start,
      end,
      text: match[0],
      capital: isCapital,
      opening: isCapital && opens(text, start),
      hyphened: text[start - 1] === '-',
      possessive: isPossessive(text, start, end),
    });
  }
  return found;
}

const apostrophe = (letter: string | undefined): boolean => letter === "'" || letter === '’';

const isPossessive = (text: string, start: number, end: number): boolean =>
  apostrophe(text[end]) &&
  /^['’](?:[sS]\b|(?!\p{L}))/u.test(text.slice(end, end + 3)) &&
  !/["“‘]/.test(text[start - 1] ?? '');

const isPossessiveS = (text: string, start: number, end: number): boolean =>
  end === start + 1 &&
  apostrophe(text[start - 1]) &&
  /^[\p{L}\p{N}.]['’][sS]$/u.test(text.slice(start - 2, end));

const url = /\b(?:https?:\/\/|www\.)\S+/g;

const readable = (text: string): string =>
  text.includes('://') || text.includes('www.')
    ? text.replace(url, (match) => ' '.repeat(match.length))
    : text;

const address = /^[\p{L}\p{N}_-]*(?:\.[a-z0-9][a-z0-9-]+)+/u;

/** "Kremlin.ru", "Casp-geo.ru", "@name", "#tag", "name@host". */
function isAddress(text: string, start: number, end: number): boolean {
  const [before, after] = [text[start - 1], text[end]];
  if (before === '@' || before === '#' || after === '@') return true;
  if (before === '.' && /^[\p{L}\p{N}]\.[a-z]/u.test(text.slice(start - 2, start + 1))) return true;
  return (after === '.' || after === '-' || after === '_') && address.test(text.slice(start, start + 60));
}

function opens(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (start === 0 || (/^\W*$/.test(text.slice(Math.max(0, start - 4), start)) && start <= 4)) return true;
  if (courtesyDot.test(before)) return false;
  return sentenceEnd.test(before) || openQuote.test(before);
}
