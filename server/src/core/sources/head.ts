import { bylineAuthor, isAuthorNote, isPersonName } from './byline';
import { isCaption } from './caption';
import { isFurniture, isLabel } from './furniture';
import { type Line, lastLines, linesOf } from './lines';
import { mastheadOf } from './masthead';
import { writtenDate } from './metaDate';
import type { StatedMeta } from './source';

/** How many lines of a text's head may hold its metadata. */
const headLength = 20;
const tailLength = 6;

/** What a text's head says of it. */
export interface HeadMeta extends StatedMeta {
  /** The url that the text names as its original's: it says nothing of who published this copy. */
  readonly original?: string;
}

/** What the head and the last lines of a text say of it; only what is explicit. */
export function inferMeta(text: string, from: number): HeadMeta {
  const head = linesOf(text, from, headLength);
  const tail = lastLines(text, from, tailLength);
  const masthead = mastheadOf(head);
  const author = firstOf(head, (line) => bylineAuthor(line.text)) ?? nameAboveNote(head);
  return {
    title: (masthead && titleOf(head.slice(1), author)) ?? titleOf(head, author),
    author,
    publisher: masthead ?? publicationLine(head) ?? republishedFrom(text, from) ?? signedBy(tail),
    date: dateOfHead(head),
    url: firstOf(head, (line) => urlLine.exec(line.text)?.[1]),
    original: originalUrl(head) ?? originalUrl(tail),
  };
}

const originalUrl = (lines: readonly Line[]): string | undefined =>
  firstOf(lines, (line) => originalLine.exec(line.text)?.[1]);

const originalLine = /^(?:original|source|via|link|url|originally at)\s?[:：]\s{0,3}(https?:\/\/\S+)$/i;
const urlLine = /^<?(https?:\/\/[^\s>]+)>?$/i;

function titleOf(head: readonly Line[], author?: string): string | undefined {
  const line = head.find((candidate) => !isFurnishing(candidate.text) && candidate.text !== author);
  if (!line || isLong(line.text)) return undefined;
  return line.text.replace(/\s+/g, ' ');
}

/** Lines of a head that name neither the text nor its maker. */
function isFurnishing(line: string): boolean {
  return (
    isFurniture(line) ||
    isLabel(line) ||
    isCaption(line) ||
    urlLine.test(line) ||
    bylineAuthor(line) !== undefined ||
    strictDate(line) !== undefined ||
    /^(?:by|publication|original|source|author|date)\s?:/i.test(line)
  );
}

/** A running text has no title to show: its first sentence would be one by accident only. */
const isLong = (line: string) => line.length > 220 || (line.length > 120 && /[.!?]["”’)]?$/.test(line));

function nameAboveNote(head: readonly Line[]): string | undefined {
  const at = head.findIndex((line, i) => {
    const next = head[i + 1];
    return isPersonName(line.text) && next !== undefined && isAuthorNote(next.text, line.text);
  });
  return head[at]?.text;
}

function publicationLine(head: readonly Line[]): string | undefined {
  return firstOf(head, (line) => {
    const match =
      /^Publication:\s*(.{2,80}?)(?:\s+Volume:\s*(\d+))?(?:\s+(?:Issue|No\.?|Number):\s*(\d+))?$/i.exec(
        line.text,
      );
    if (!match) return fromLine.exec(line.text)?.[1];
    const [, name, volume, issue] = match;
    return [name + (volume ? ',' : ''), volume && `vol. ${volume}`, issue && `no. ${issue}`]
      .filter(Boolean)
      .join(' ');
  });
}

/** "From The Harbour Review, March 2025" below a title. */
const fromLine =
  /^(?:From|In|Published in|Appeared in):? ((?:the )?\p{Lu}[\p{L}'’&-]*(?: (?:of |the |and |& )?\p{Lu}[\p{L}'’&-]*){0,4}), .{0,20}(?:1[5-9]|20)\d\d.{0,20}$/iu;

/** "This article has been republished with permission from X." in the text's own words. */
function republishedFrom(text: string, from: number): string | undefined {
  const notice =
    /\b(?:re-?published|reprinted|reproduced)(?: here)?(?: with (?:the )?(?:kind )?permission(?: of| from)?| courtesy of| from| by permission of) ([A-Z][^.\n]{2,80}?)[.\n]/;
  const name = notice.exec(text.slice(from, from + 400_000))?.[1];
  return name && `${name.trim()} (republished)`;
}

/** A name alone on the last line, below site furniture or the note about the author. */
function signedBy(tail: readonly Line[]): string | undefined {
  const [above, last] = tail.slice(-2);
  if (
    !above ||
    !last ||
    !/^\p{Lu}[\p{L}\d.&'’-]*(?: (?:of |the |& )?\p{Lu}[\p{L}\d.&'’-]*){0,4}$/u.test(last.text)
  )
    return undefined;
  return isFurniture(above.text) && !isFurniture(last.text) && !isLabel(last.text) ? last.text : undefined;
}

function dateOfHead(head: readonly Line[]): string | undefined {
  const group = head.slice(0, head.findIndex((line, i) => i > 0 && line.apart) >>> 0);
  const opening = group.slice(0, 4).filter(({ text }) => text.length < 120 && !/[.!?]$/.test(text));
  return (
    firstOf(head, (line) => strictDate(line.text)) ??
    firstOf(head, (line) => datelineDate(line.text)) ??
    firstOf(opening, (line) => dayIn(line.text)) ??
    firstOf(head, (line) => (fromLine.test(line.text) ? writtenDate(line.text)?.label : undefined))
  );
}

/** A line that holds a date and next to nothing else. */
function strictDate(line: string): string | undefined {
  const bare = line.replace(
    /^(?:(?:first |last )?(?:published|posted|updated|modified|date|dated)\b(?: on| at)?:?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?)\s*/i,
    '',
  );
  const date = bare.length < 80 ? writtenDate(bare) : undefined;
  if (!date || date.label.length < 7) return undefined;
  const byline = bylineAuthor(line);
  const rest = bare.length - (date.end - date.start) - (byline ? byline.length + 3 : 0);
  return rest <= 20 ? date.label : undefined;
}

/** "PORTO, 3 May 2024 (NW) – …", "Leeds, 30 October 2025." at the start of a line. */
function datelineDate(line: string): string | undefined {
  const opening = /^\p{Lu}[\p{L} .'’-]{1,40}, (?=.{0,12}\d)/u.exec(line)?.[0];
  const date =
    opening === undefined ? undefined : writtenDate(line.slice(opening.length, opening.length + 40));
  return date && date.start < 12 && date.label.length === 10 ? date.label : undefined;
}

const dayIn = (line: string) => {
  const date = writtenDate(line);
  return date?.label.length === 10 ? date.label : undefined;
};

function firstOf<T>(lines: readonly Line[], find: (line: Line) => T | undefined): T | undefined {
  for (const line of lines) {
    const found = find(line);
    if (found !== undefined) return found;
  }
  return undefined;
}
