import { bylineAuthor } from './byline';
import { firstOf, type Line } from './lines';
import { writtenDate } from './metaDate';
import { fromLine } from './publisher';

/** The day or month that a text's head states, as "2025-11-14" or "2025-11". */
export function dateOfHead(head: readonly Line[]): string | undefined {
  const opening = firstGroup(head).filter(({ text }) => text.length < 120 && !/[.!?]$/.test(text));
  return (
    firstOf(head, (line) => day(strictDate(line.text))) ??
    firstOf(head.slice(0, 6), (line) => strictDate(line.text)) ??
    firstOf(head, (line) => datelineDate(line.text)) ??
    firstOf(opening, (line) => dayIn(line.text)) ??
    firstOf(head, (line) => (issueLine.test(line.text) ? day(writtenDate(line.text)?.label) : undefined)) ??
    firstOf(head, (line) => (fromLine.test(line.text) ? writtenDate(line.text)?.label : undefined))
  );
}

/** "No. 212, published on 3 November 2012", "Vol. 19 Issue 4, May 2020": the number of a periodical. */
const issueLine = /^(?:no\.|nr\.|number|issue|vol\.|volume) ?\d{1,5}\b.{0,110}$/i;

/** Up to four lines with no blank one between them. */
function firstGroup(head: readonly Line[]): readonly Line[] {
  const next = head.findIndex((line, i) => i > 0 && line.apart);
  return head.slice(0, next < 0 ? 4 : Math.min(next, 4));
}

/** Whether a line holds a date and next to nothing else. */
export const isDateLine = (line: string): boolean => strictDate(line) !== undefined;

/** A line that holds a date and next to nothing else. */
function strictDate(line: string): string | undefined {
  const bare = line.replace(stamp, '');
  const date = bare.length < 80 ? writtenDate(bare) : undefined;
  if (!date || date.label.length < 7) return undefined;
  const byline = bylineAuthor(line);
  const rest = bare.length - (date.end - date.start) - (byline ? byline.length + 3 : 0);
  return rest <= 20 ? date.label : undefined;
}

const stamp =
  /^(?:(?:first |last )?(?:published|posted|updated|modified|date|dated)\b(?: on| at)?:?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?)\s*/i;

/** "PORTO, 3 May 2024 (NW) – …", "Leeds, 30 October 2025." at the start of a line. */
function datelineDate(line: string): string | undefined {
  const opening = /^\p{Lu}[\p{L} .'’-]{1,40}, (?=.{0,12}\d)/u.exec(line)?.[0];
  const date =
    opening === undefined ? undefined : writtenDate(line.slice(opening.length, opening.length + 40));
  return date && date.start < 12 && date.label.length === 10 ? date.label : undefined;
}

const dayIn = (line: string) => day(writtenDate(line)?.label);

/** The label where it is exact to the day. */
const day = (label: string | undefined) => (label?.length === 10 ? label : undefined);
