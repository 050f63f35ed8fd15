import { bylineAuthor, isAuthorNote, isPersonName } from './byline';
import { isCaption } from './caption';
import { isFurniture, isLabel } from './furniture';
import { dateOfHead, isDateLine } from './headDate';
import { firstOf, isRunning, type Line, lastLines, linesOf } from './lines';
import { isRelease, mastheadOf, namedPublisher } from './publisher';
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
  const head = withoutBody(linesOf(text, from, headLength));
  const tail = lastLines(text, from, tailLength);
  const masthead = mastheadOf(head);
  const author = firstOf(head, (line) => bylineAuthor(line.text)) ?? nameAboveNote(head);
  return {
    title: (masthead && titleBelow(head.slice(1), author)) ?? titleOf(head, author),
    author,
    publisher: masthead ?? namedPublisher(text, from, head, tail),
    date: dateOfHead(head),
    url: firstOf(head, (line) => urlLine.exec(line.text)?.[1]),
    original: originalUrl(head) ?? originalUrl(tail),
  };
}

/** The lines above the third one that is a running sentence: a subtitle and a summary may be sentences too. */
function withoutBody(lines: readonly Line[]): readonly Line[] {
  const third = lines.filter(isRunning)[2];
  return third ? lines.slice(0, lines.indexOf(third)) : lines;
}

const originalUrl = (lines: readonly Line[]): string | undefined =>
  firstOf(lines, (line) => originalLine.exec(line.text)?.[1]);

const originalLine = /^(?:original|source|via|link|url|originally at)\s?[:：]\s{0,3}(https?:\/\/\S+)$/i;
const urlLine = /^<?(https?:\/\/[^\s>]+)>?$/i;

function titleOf(head: readonly Line[], author?: string): string | undefined {
  const at = head.findIndex((line) => !isFurnishing(line.text) && line.text !== author);
  const line = head[at];
  if (!line || isLong(line.text) || isWrapped(head.slice(at))) return undefined;
  return line.text.replace(/\s+/g, ' ');
}

/** Below a masthead "Press release" names the kind of text; only where nothing else is there it is the title. */
const titleBelow = (head: readonly Line[], author?: string): string | undefined =>
  titleOf(
    head.filter(({ text }) => !isRelease(text)),
    author,
  ) ?? titleOf(head, author);

/** Whether lines begin with a hard-wrapped paragraph of at least three lines. */
function isWrapped(lines: readonly Line[]): boolean {
  const [, second, third] = lines;
  return (
    second !== undefined &&
    third !== undefined &&
    !second.apart &&
    !third.apart &&
    /^\p{Ll}/u.test(second.text)
  );
}

/** Lines of a head that name neither the text nor its maker. */
function isFurnishing(line: string): boolean {
  return (
    isFurniture(line) ||
    isLabel(line) ||
    isCaption(line) ||
    urlLine.test(line) ||
    bylineAuthor(line) !== undefined ||
    isDateLine(line) ||
    /^(?:by|publication|original|source|author|date)\s?:/i.test(line)
  );
}

/** A running text has no title to show: its first sentence would be one by accident only. */
const isLong = (line: string) =>
  line.length > 220 ||
  (/\.["”’)]?$/.test(line) && line.split(' ').length >= 5 && line !== line.toUpperCase());

function nameAboveNote(head: readonly Line[]): string | undefined {
  const at = head.findIndex((line, i) => {
    const next = head[i + 1];
    return isPersonName(line.text) && next !== undefined && isAuthorNote(next.text, line.text);
  });
  return head[at]?.text;
}
