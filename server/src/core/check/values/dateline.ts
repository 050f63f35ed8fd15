import type { CalendarDate } from '../../extract/types';
import { contains, type Span } from '../../text/span';

/** A sentence with its place in the block's text. */
interface Line extends Span {
  readonly text: string;
}

/** "PORT MARN, 3 May 2021 (UP) – …": when it was written, not when anything in it happened. */
export const isDateline = (date: CalendarDate, sentence: Line): boolean =>
  sentence.start === 0 &&
  place.test(sentence.text.slice(0, date.start)) &&
  /^,?\s*(?:\([^()]{1,30}\)\s*)?[–—-]\s/.test(sentence.text.slice(date.end));

const place = /^[\p{Lu}\s.,'’()/-]{3,60}$/u;

/**
 * Whether a line only dates what it stands above: "20 September 2025", "24 December." of a diary, "Published 11 March 2025", "Statement
 * to the press, 9 May 2023, 4 pm". Such a date says nothing that a source could contradict.
 */
export const onlyDates = (date: CalendarDate, sentence: Line): boolean =>
  isHead(date, sentence) || (contains(sentence, date) && opensEntry(date, sentence));

/** "24 December. Up on the plateau": of the day on which what follows happened. */
const opensEntry = (date: CalendarDate, { text, start }: Line): boolean =>
  start === 0 && date.start === 0 && /^\.\s+\p{Lu}/u.test(text.slice(date.end));

/** Whether a line says no more than when a text is of. */
export function isHead(date: CalendarDate, sentence: Line): boolean {
  if (!contains(sentence, date)) return false;
  const before = sentence.text.slice(0, date.start - sentence.start);
  const behind = sentence.text.slice(date.end - sentence.start);
  if (!rest.test(behind)) return false;
  if (sentence.start > 0) return /^\P{L}*$/u.test(before);
  return (
    /^\P{L}*$/u.test(before) ||
    (before.length <= longestHead && (issued.test(before) || isByline(date, before, behind)))
  );
}

/** "By Ada Lind 20 September 2025", as the lines above a text are joined: no sentence, and nothing leads to the date. */
const isByline = ({ yearStated }: CalendarDate, before: string, behind: string): boolean =>
  yearStated && /\p{Lu}[\p{L}.]*[,–—]?\s*$/u.test(before) && !/[.!?]/.test(behind);

const longestHead = 160;
/** Nothing but marks, a weekday or a time of day. */
const rest =
  /^[\s*_.,:;()–—-]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)?[\s,]*(?:(?:at\s+)?\d{1,2}(?:[.:]\d\d)?(?:\s*[ap]\.?m\.?|\s*o’clock)?)?[\s*_.,:;()–—-]*$/i;
const issued =
  /(?:^|[\s:])(?:(?:first |last )?(?:published|posted|updated|issued|released|filed|printed|dated?|version of|as of)\b[^.!?]{0,20}|(?:press )?(?:statement|release|communiqu[ée]|bulletin|newsletter|report|letter|memo)\b[^.!?]{0,30},\s*)$/i;
