import type { Corpus } from '../../../corpus/corpus';
import type { CalendarDate, DateAnchor, Figure } from '../../../extract/types';
import { contains, overlaps } from '../../../text/span';
import { type Frame, frameOf } from '../frame';
import { type Match, match } from '../gates';
import { passageSetting } from '../passageSetting';
import type { Ask } from './asks';
import type { Operand } from './operands';
import type { Pair } from './pair';

/** The draft's frame without the words that only say how the figure was worked out. */
export function withoutCue(draft: Frame<Figure>, { cue }: Ask): Frame<Figure> {
  const told = new Set(
    cue ? draft.setting.plain.filter((concept) => overlaps(concept, cue)).map(({ id }) => id) : [],
  );
  const rest = (words: ReadonlySet<string>): ReadonlySet<string> =>
    told.size === 0 ? words : new Set([...words].filter((word) => !told.has(word)));
  return {
    ...draft,
    own: rest(draft.own),
    thing: rest(draft.thing),
    part: rest(draft.part),
    sentence: rest(draft.sentence),
    kind: undefined,
    cues: plain(draft),
  };
}

const plain = ({ cues }: Frame): Frame['cues'] => ({ ...cues, change: false, derived: false });

/** How well what two values say answers to the draft's frame (without its cue). */
export const fitOf = (draft: Frame<Figure>, pair: Pair, sum: Figure, corpus: Corpus): Match => {
  const frame = frameOfPair(pair, corpus);
  const { start } = pair.to.value;
  // No stretch of the source is the sum's own, so that both values stand beside it.
  return match(draft, { ...frame, value: { ...sum, start, end: start } }, corpus);
};

/** One frame of two values, what either says; worked out once for each registry. */
function frameOfPair(pair: Pair, corpus: Corpus): Frame<Figure> {
  const known = framed.get(pair);
  if (known?.registry === corpus.registry) return known.frame;
  const frame = joined(operandFrame(pair.from, corpus), operandFrame(pair.to, corpus));
  framed.set(pair, { registry: corpus.registry, frame });
  return frame;
}

const framed = new WeakMap<Pair, { registry: unknown; frame: Frame<Figure> }>();

/** A value in a sentence; in a row, what it measures is what the row's label says, since both columns are compared. */
export function operandFrame({ value, passage }: Operand, corpus: Corpus): Frame<Figure> {
  const frame = frameOf(value, passageSetting(passage, corpus));
  const [label] = frame.setting.columns;
  if (!label) return frame;
  const own = new Set(
    frame.setting.plain.filter((concept) => contains(label.span, concept)).map(({ id }) => id),
  );
  return { ...frame, own, thing: own, part: own };
}

function joined(from: Frame<Figure>, to: Frame<Figure>): Frame<Figure> {
  return {
    ...to,
    own: union(from.own, to.own),
    thing: union(from.thing, to.thing),
    part: union(from.part, to.part),
    sentence: union(from.sentence, to.sentence),
    actors: union(from.actors, to.actors),
    periods: periodsOf(from, to),
    head: undefined,
    kind: undefined,
    ranks: new Set(),
    cues: plain(to),
  };
}

/** The years that stand beside both values, and that of their source: one of the two is mostly told as of then. */
function periodsOf(from: Frame, to: Frame): readonly CalendarDate[] {
  const near = [from, to].flatMap(({ periods, setting: { columns, sentence } }) =>
    columns.length > 0 ? periods : sentence.dates,
  );
  const { published } = to.setting;
  return [...new Set(near), ...(published ? [asPeriod(published)] : [])].flatMap(inYears);
}

/** "From 1 January": a day without its year may as well be the next one's or the last one's. */
function inYears(date: CalendarDate): readonly CalendarDate[] {
  const { from, to, yearStated, relative, month } = date;
  if (!from || !to || (!yearStated && (relative || month === undefined))) return [];
  return yearStated ? [date] : [{ ...date, from: yearAway(from, -1), to: yearAway(to, 1), yearStated: true }];
}

const yearAway = (day: string, by: number): string => `${Number(day.slice(0, 4)) + by}${day.slice(4)}`;

const asPeriod = ({ from, to }: DateAnchor): CalendarDate => ({
  start: 0,
  end: 0,
  text: '',
  from,
  to,
  precision: 'year',
  yearStated: true,
  relative: false,
});

const union = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => new Set([...a, ...b]);
