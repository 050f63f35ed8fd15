import type { DraftBlock } from '../../draft/draft';
import { analyse } from '../../extract/analysis';
import { weekdayOf } from '../../extract/dates/calendar';
import { WEEKDAYS } from '../../extract/dates/words';
import type { CalendarDate } from '../../extract/types';
import { type Note, note } from './note';

/** Weekdays written beside a date that was, or will be, another day of the week: "Tuesday, 4 March 2024". */
export const weekdayNotes = (block: DraftBlock): readonly Note[] =>
  analyse(block.block, block.anchor).flatMap(({ dates }) =>
    dates.flatMap((date) => {
      const wrong = wrongDay(date, block.block.text);
      return wrong ? [note(block, date, 'date', message(wrong))] : [];
    }),
  );

interface WrongDay {
  readonly day: string;
  readonly written: string;
}

/** From this year on the whole of Europe and its colonies count by the Gregorian calendar. */
const FIRST_YEAR = '1924';
const NAME = /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/gi;
const BEHIND = /^(?:, an? | \((?:an? )?)((?:sun|mon|tues|wednes|thurs|fri|satur)day)\b/i;

function wrongDay(date: CalendarDate, text: string): WrongDay | undefined {
  const { from, to, precision, yearStated, relative } = date;
  if (!from || !to || precision !== 'day' || !yearStated || relative || from < FIRST_YEAR) return undefined;
  const names = [...date.text.matchAll(NAME)];
  const [first, second] = names;
  if (names.length > 2 || (second && from === to)) return undefined;
  const behind = from === to && !first ? BEHIND.exec(text.slice(date.end, date.end + 20))?.[1] : undefined;
  const opens = first?.index === 0 ? first[0] : behind;
  return (
    (opens === undefined ? undefined : mismatch(from, opens)) ??
    (second ? mismatch(to, second[0]) : undefined)
  );
}

const mismatch = (day: string, written: string): WrongDay | undefined =>
  WEEKDAYS.get(written.toLowerCase()) === weekdayOf(day) ? undefined : { day, written };

const dayNames = [...WEEKDAYS.keys()].map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`);

const message = ({ day, written }: WrongDay): string =>
  `${day} is a ${dayNames[weekdayOf(day)]}, not a ${written}.`;
