import type { CalendarDate } from '../../../extract/types';
import { contains, type Span } from '../../../text/span';
import { type Frame, frameOf } from '../frame';
import type { Setting } from '../setting';

/** An event that a stretch of a sentence tells; its value is no more than a place. */
export interface EventFrame extends Frame<CalendarDate> {
  /** Where only its beginning or its end is meant: "the visit had ended". */
  readonly edge?: Edge;
}

type Edge = 'start' | 'end';

/** Concepts that tell of which edge of an event is spoken, beside what the event is. */
const edges: ReadonlyMap<string, Edge> = new Map([
  ['begin', 'start'],
  ['began', 'start'],
  ['start', 'start'],
  ['end', 'end'],
  ['finish', 'end'],
  ['conclud', 'end'],
]);

export function eventIn(span: Span, setting: Setting): EventFrame {
  const told = setting.plain
    .filter((one) => contains(span, one) && !setting.sentence.dates.some((date) => contains(date, one)))
    .map(({ id }) => id);
  const acts = told.filter((id) => !edges.has(id));
  const words = new Set(acts.length > 0 ? acts : told);
  const actors = setting.actorSpans.filter((actor) => contains(span, actor)).map(({ id }) => id);
  return {
    ...frameOf(placeAt(span.start), setting),
    clause: span,
    own: words,
    thing: words,
    part: words,
    actors: new Set(actors),
    beside: [],
    periods: [],
    kind: undefined,
    edge: acts.length > 0 ? told.map((id) => edges.get(id)).find((edge) => edge) : undefined,
  };
}

const placeAt = (at: number): CalendarDate => ({
  start: at,
  end: at,
  text: '',
  precision: 'day',
  yearStated: false,
  relative: false,
});
