import { daysApart } from '../../extract/dates/calendar';
import type { CalendarDate } from '../../extract/types';
import { inCommon } from './anchored';
import type { Candidate } from './candidate';
import { type Frame, isFigure } from './frame';
import { decisive } from './gates';

const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
/** A day this far off is no mistake for another. */
const aMonth = 31;

/**
 * The day that a passage gives an event, where the draft's own weekday shows its day to be wrong ("Thursday, 11 September 2023"
 * was a Monday) and the passage's day is that weekday. Nothing where several days would do.
 */
export function onThatWeekday(draft: Frame, candidates: readonly Candidate[]): Candidate | undefined {
  const { value, setting } = draft;
  if (isFigure(value) || !isOneDay(value) || !value.yearStated) return undefined;
  const told = toldWeekday(value, setting.sentence);
  if (!told || told === weekdayOf(value)) return undefined;
  const fitting = candidates.filter((one) => isNear(value, one) && weekdayOf(one.value) === told);
  const [best, ...others] = fitting;
  return best && others.every((other) => dayOf(other) === dayOf(best)) ? best : undefined;
}

/** "Thursday, 11 September 2023"; "20 September 2025, a Saturday". */
const toldWeekday = (
  { text, end }: CalendarDate,
  sentence: { readonly text: string; readonly start: number },
): string | undefined =>
  (weekday.exec(text) ??
    weekday.exec(
      /^,\s(?:which was\s)?an?\s\p{L}+day\b/u.exec(sentence.text.slice(end - sentence.start))?.[0] ?? '',
    ))?.[0].toLowerCase();

function isNear(value: CalendarDate, { comparison, value: source, match }: Candidate): boolean {
  if (comparison !== 'differ' || isFigure(source) || !isOneDay(source)) return false;
  return (
    daysApart(value.from ?? '', source.from ?? '') <= aMonth &&
    !decisive.some((gate) => match.failed.includes(gate)) &&
    inCommon(match) + match.shared.concepts > 0
  );
}

const isOneDay = ({ precision, from, to }: CalendarDate): boolean =>
  precision === 'day' && from !== undefined && from === to;

const dayOf = ({ value }: Candidate): string | undefined => (isFigure(value) ? undefined : value.from);

const weekdayOf = (value: Candidate['value']): string | undefined =>
  isFigure(value) ? undefined : names[new Date(value.from ?? '').getUTCDay()];
