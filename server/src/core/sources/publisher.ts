import { bylineAuthor } from './byline';
import { hostEndings } from './data/hosts';
import { isFurniture, isLabel } from './furniture';
import { firstOf, type Line } from './lines';
import { writtenDate } from './metaDate';

const institution =
  /^(?:the )?(?:parliament|ministry|department|senate|house|congress|council|office|court|bank|university|institute|government|city|board|commission) of (?:the )?\p{Lu}[\p{L} ]{2,40}$/iu;
const company =
  /^\p{Lu}[\p{L}\d&.' -]{1,50} (?:police|council|ministry|authority|agency|commission|observatory|museum|plc|inc\.?|ltd\.?|llc|corp\.?|ag|gmbh|s\.a\.|n\.v\.|ab|oyj|asa|group|holdings)$/iu;

/**
 * The newspaper, company or institution whose name stands above the title: a newspaper's name with its date below it,
 * or a body's name directly above another line of the heading.
 */
export function mastheadOf(head: readonly Line[]): string | undefined {
  const [first, second] = head;
  if (!first || !second || first.text.length > 60) return undefined;
  if ((institution.test(first.text) || company.test(first.text)) && !second.apart) return cased(first.text);
  if (isRelease(second.text) && first.text.split(' ').length <= 6 && head.length > 2)
    return cased(first.text);
  const dated = head.slice(1, 4).some((line) => !line.apart && writtenDate(line.text) !== undefined);
  return isPaper(first.text) && dated ? cased(first.text) : undefined;
}

/** "Press release, 14 February 2025" */
export const isRelease = (line: string): boolean =>
  line.length < 80 && /^(?:press|news|media) (?:release|statement|notice|information)\b/i.test(line);

function isPaper(line: string): boolean {
  const words = line.toLowerCase().split(/\s+/);
  return (
    words.length <= 5 &&
    words.some((word) => hostEndings.includes(word) || word === 'mercury' || word === 'echo')
  );
}

/** A name in capitals is shown in title case; small words and abbreviations stay. */
function cased(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const small = /^(?:of|the|and|for|in|on)$/i;
  return name
    .split(' ')
    .map((word, i) =>
      i > 0 && small.test(word) ? word.toLowerCase() : (word[0] ?? '') + word.slice(1).toLowerCase(),
    )
    .join(' ');
}

/** The publisher that a line of the head, a notice or the last line names. */
export const namedPublisher = (
  text: string,
  from: number,
  head: readonly Line[],
  tail: readonly Line[],
): string | undefined =>
  firstOf(head, publicationLine) ?? republishedFrom(text, from) ?? signedBy(head, tail);

function publicationLine({ text }: Line): string | undefined {
  const match = publication.exec(text);
  if (!match) return fromLine.exec(text)?.[1];
  const [, title, volume, issue] = match;
  const parts = [title + (volume ? ',' : ''), volume && `vol. ${volume}`, issue && `no. ${issue}`];
  return parts.filter(Boolean).join(' ');
}

const publication =
  /^Publication:\s*(.{2,80}?)(?:\s+Volume:\s*(\d+))?(?:\s+(?:Issue|No\.?|Number):\s*(\d+))?$/i;

/** "From The Harbour Review, March 2025" below a title. */
export const fromLine =
  /^(?:From|In|Published in|Appeared in):? ((?:the )?\p{Lu}[\p{L}'’&-]*(?: (?:of |the |and |& )?\p{Lu}[\p{L}'’&-]*){0,4}), .{0,20}(?:1[5-9]|20)\d\d.{0,20}$/iu;

/** "This article has been republished with permission from X." at the head of a paragraph. */
function republishedFrom(text: string, from: number): string | undefined {
  const name = republished.exec(text.slice(from, from + 400_000))?.[1];
  return name && `${name.trim()} (republished)`;
}

const republished =
  /^[ \t]*(?:(?:this|the) (?:article|story|piece|post|report|column|essay|text)\b.{0,30}\b)?(?:re-?published|reprinted|reproduced)(?: here)?(?: with (?:the )?(?:kind )?permission(?: of| from)?| courtesy of| from| by permission of) (.{2,80}?)(?:[.\n]|$)/im;

/** A name alone on the last line, below site furniture or the note about the author. */
function signedBy(head: readonly Line[], tail: readonly Line[]): string | undefined {
  const [above, last] = tail.slice(-2);
  if (!above || !last || !isFurniture(above.text) || !name.test(last.text)) return undefined;
  const isOther = isFurniture(last.text) || isLabel(last.text) || bylineAuthor(last.text) !== undefined;
  return isOther || head.some(({ text }) => text === last.text) ? undefined : last.text;
}

const name = /^\p{Lu}[\p{L}\d.&'’-]*(?: (?:of |the |& )?\p{Lu}[\p{L}\d.&'’-]*){0,4}$/u;
