/**
 * What a line of plain text is by its look alone. All take trimmed lines; all patterns are bounded, since a line may
 * be a whole paragraph.
 */

const listMarker = /^(?:[-*•‣◦▪·–—]\s|\d{1,3}[.)]\s|\(?[a-z]\)\s|\([ivx]{1,5}\)\s)/;
const markup = /^(?:#{1,6}\s|\||>|={3,}|-{3,}|\*{3,})/;
const url = /^(?:https?:\/\/|www\.)\S+$/i;
const capitalised = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’-]{0,30}`;
const label = new RegExp(`^[«"“]?${capitalised}(?: ${capitalised}){0,4}[»"”]? ?:(?: |\\t|$)`, 'u');
const bracketed = /^[«[(]{1,2}\p{Lu}[^»\])]{0,40}[»\])]{1,2}:/u;
const dateline = /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, [^—–]{1,40})?(?: \([^)]{1,40}\))? ?[—–] /u;
const dated = '(?:,? (?:[|–—·-] )?(?:\\d{1,2} \\p{Lu}\\p{Ll}{2,8}|\\p{Lu}\\p{Ll}{2,8} \\d{1,2},) \\d{4})?';
const byline = new RegExp(
  `^(?:By|BY|Written by|Reported by|From):? ${capitalised}(?:,? (?:and |de |van |von |bin |al )?${capitalised}){0,8}${dated}$`,
  'u',
);
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?';
const clock = String.raw`(?:[ ,|·—–-]{1,3}\d{1,2}[:.]\d{2}.{0,12})?`;
const stamp = '(?:published|updated|posted|date|last updated)?:? ?(?:on )?';
const date = new RegExp(
  String.raw`^${stamp}${weekday}(?:${month}\.? \d{1,2},? \d{4}|\d{1,2}\.? ${month}\.?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})${clock}$`,
  'i',
);
const columns = /\S(?: {3,}|\t+)\S+.*\S(?: {3,}|\t+)\S/;

/** An item, heading mark, quoted or table line, label ("Image caption: …", "ANNA: …") or dateline. */
export const startsApart = (line: string): boolean =>
  listMarker.test(line) || markup.test(line) || isLabelled(line) || dateline.test(line) || standsAlone(line);

/** A line that is complete in itself: an address, a date, a byline, a row of columns, a line in capitals. */
export const standsAlone = (line: string): boolean =>
  url.test(line) ||
  isDateLine(line) ||
  isByline(line) ||
  columns.test(line.slice(0, 300)) ||
  inCapitals(line);

export const isListItem = (line: string): boolean => listMarker.test(line);

/** "Image caption: …", "Q: …", "«SP»: …". */
export const isLabelled = (line: string): boolean => label.test(line) || bracketed.test(line);

export const isByline = (line: string): boolean => line.length < 160 && byline.test(line);

/** Nothing but a date, perhaps with "Published" before or a time after it. */
export const isDateLine = (line: string): boolean => line.length < 60 && date.test(line);

/** At least two words, none of them with a small letter. */
export const inCapitals = (line: string): boolean =>
  line.length < 120 && /\p{Lu}{2,} +\p{Lu}{2,}/u.test(line) && !/\p{Ll}/u.test(line);

const longWord = /\p{L}[\p{L}\p{M}'’.-]{3,}/gu;
/** At least two words, and all the long ones with a capital: a title or a name. */
export function inTitleCase(line: string): boolean {
  if (line.length > 120 || !line.includes(' ')) return false;
  const words = line.match(longWord) ?? [];
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Whether the line ends as a sentence does; `…` and `...` do not count. */
export const endsSentence = (line: string): boolean =>
  /(?:[.!?][”"’'»)\]]{0,3}|[”"][.!?])$/u.test(line) && !/\.\.[”"]?$/.test(line);
