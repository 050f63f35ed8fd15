import { type Corpus, findPassages } from '../../../corpus/corpus';
import type { Passage } from '../../../corpus/passages';
import { addDays } from '../../../extract/dates/calendar';
import type { CalendarDate } from '../../../extract/types';
import { contains, overlaps } from '../../../text/span';
import { compareDates } from '../calendar';
import { type Frame, frameOf, isFigure } from '../frame';
import { judge } from '../judge';
import { framesOf } from '../sourceFrames';
import type { EventFrame } from './events';
import { lengthOf, likelyOf } from './lengths';
import { tellsEvent } from './tells';

/** When an event was: as the draft itself says, or as a source does. */
export interface Dated {
  readonly date: CalendarDate;
  readonly passage?: Passage;
}

/** The date of an event that the draft tells: stated beside it, else the one date that the sources give it. */
export const dateOf = (event: EventFrame, corpus: Corpus): Dated | undefined =>
  atEdge(stated(event, corpus) ?? recorded(event, corpus), event.edge);

/** A date of the draft's that the sources give otherwise is found elsewhere: nothing is counted from it. */
function stated({ clause, setting }: EventFrame, corpus: Corpus): Dated | undefined {
  const [date, ...others] = setting.sentence.dates.filter((one) => contains(clause, one));
  if (!date || others.length > 0 || !isDay(date)) return undefined;
  return judge(frameOf(date, setting), corpus).verdict === 'conflict' ? undefined : { date };
}

/** "the visit of 12 to 13 May had ended": on its last day. */
function atEdge(dated: Dated | undefined, edge: EventFrame['edge']): Dated | undefined {
  const { from, to, day, toDay } = dated?.date ?? {};
  if (!dated || !edge) return dated;
  const days = edge === 'start' ? { from, to: from, day } : { from: to, to, day: toDay ?? day };
  return { ...dated, date: { ...dated.date, ...days, toDay: undefined } };
}

/** A date that distances can be counted from. */
const isDay = ({ from, month, day, precision, bound }: CalendarDate): boolean =>
  bound === undefined &&
  precision !== 'vague' &&
  ((from !== undefined && precision !== 'century' && precision !== 'decade') ||
    (month !== undefined && day !== undefined));

const searched = 40;

function recorded(event: EventFrame, corpus: Corpus): Dated | undefined {
  const names = event.setting.sentence.concepts.filter(({ capital }) => capital).map(({ id }) => id);
  const found = findPassages(corpus, [...event.own, ...names], searched, 'date').flatMap((passage) =>
    framesOf(passage, corpus).flatMap((source) => {
      const { value } = source;
      if (isFigure(value) || !value.from || !isDay(value)) return [];
      const told = tellsEvent(event, source, corpus);
      return told ? [{ date: reckoned(value, source), passage, score: told.score }] : [];
    }),
  );
  const [best, ...others] = found.sort((a, b) => b.score - a.score);
  return best && others.every(({ date }) => compareDates(date, best.date) !== 'differ') ? best : undefined;
}

/** "nearly a year ago" in a dated text: so long before that day, not in some year. */
function reckoned(date: CalendarDate, { setting: { published, sentence } }: Frame): CalendarDate {
  const figure = sentence.figures.find((one) => overlaps(one, date));
  const one = /^an? (\p{L}+) ago$/iu.exec(date.text)?.[1];
  const length = one
    ? likelyOf(one)
    : figure && /\bago$/i.test(date.text)
      ? lengthOf(figure)?.likely
      : undefined;
  const [from, to] = [published?.from ?? published?.to, published?.to ?? published?.from];
  if (!length || !from || !to) return date;
  return { ...date, from: addDays(from, -Math.round(length.high)), to: addDays(to, -Math.round(length.low)) };
}
