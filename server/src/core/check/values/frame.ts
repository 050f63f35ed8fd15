import type { Concept } from '../../extract/concepts';
import { type Cues, cuesOf } from '../../extract/cues';
import type { CalendarDate, Figure } from '../../extract/types';
import { contains, overlaps, type Span } from '../../text/span';
import { questionOf } from './answered';
import { clauseOf, partOf, periodsOf } from './clause';
import { isFigure } from './kind';
import { nounsOfNames } from './nounsOfNames';
import type { Column, Setting } from './setting';
import { kindOf, thingOf, thingThen } from './thing';

export { isFigure } from './kind';

/** What a value says something about: the words and actors that govern it, near and far, and how it is put. */
export interface Frame<Value extends Figure | CalendarDate = Figure | CalendarDate> {
  readonly value: Value;
  readonly setting: Setting;
  /** The stretch of the sentence that belongs to this value and no other of its kind. */
  readonly clause: Span;
  /** Concepts of the clause, without the value's own words and without actors. */
  readonly own: ReadonlySet<string>;
  /** The measured thing: the noun phrase that the value is attached to. A subset of `own`. */
  readonly thing: ReadonlySet<string>;
  /** For a count: the concept of the noun counted. */
  readonly head?: string;
  /** The noun right behind the value that says what kind of amount it is: "a £2m bid", "$4 billion worth of wagons". */
  readonly kind?: string;
  /** Figures in the value's own part of the sentence: a date beside one is that figure's period. */
  readonly beside: readonly Figure[];
  /** Concepts between the breaks nearest to the value. */
  readonly part: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string>;
  /** What the names of the sentence say their bearers are: the dam of "Gorna Dam". */
  readonly named: ReadonlySet<string>;
  /** Concepts of what the sentence leans on. */
  readonly near: ReadonlySet<string>;
  /** Ranks ("first", "second") beside the value. */
  readonly ranks: ReadonlySet<number>;
  readonly actors: ReadonlySet<string>;
  readonly cues: Cues;
  /** Explicit dates of the sentence other than the value: its period. */
  readonly periods: readonly CalendarDate[];
}

/** The frame of one value of a sentence. */
export function frameOf<V extends Figure | CalendarDate>(value: V, setting: Setting): Frame<V> {
  const frame = frameInSentence(value, setting);
  const column = setting.columns.find((other) => contains(other.span, value));
  return column ? inTable(frame, column) : frame;
}

/** A value in a table is measured by its row's text cells and its column's header. */
function inTable<V extends Figure | CalendarDate>(frame: Frame<V>, column: Column): Frame<V> {
  const { sentence, plain, columns } = frame.setting;
  const labels = columns.filter((other) => !sentence.figures.some((figure) => contains(other.span, figure)));
  const words = plain.filter((concept) => [column, ...labels].some((cell) => contains(cell.span, concept)));
  const own = new Set([
    ...idsOf(words.filter((concept) => !overlaps(concept, frame.value))),
    ...column.concepts,
  ]);
  return {
    ...frame,
    clause: sentence,
    own,
    part: own,
    thing: own,
    actors: new Set(frame.setting.actorSpans.map((actor) => actor.id)),
    periods: [
      ...column.dates,
      ...frame.periods.filter((date) => labels.some((cell) => contains(cell.span, date))),
      ...(column.dates.length > 0 ? [] : (frame.setting.leadDates ?? [])),
    ],
    beside: [],
  };
}

function frameInSentence<V extends Figure | CalendarDate>(value: V, setting: Setting): Frame<V> {
  const { sentence } = setting;
  const clause = clauseOf(value, sentence);
  const plain = setting.plain.filter((concept) => !overlaps(concept, value));
  const own = ownWords(plain, clause, setting);
  const part = partOf(value, sentence);
  const close = own.filter((concept) => contains(part, concept));
  const thing = thingThen(value, own, sentence) ?? thingOf(value, close.length > 0 ? close : own, setting);
  const asked = questionOf(value, setting);
  const frame = {
    value,
    setting,
    clause,
    own: idsOf(own),
    thing: idsOf(thing),
    head: isFigure(value) && value.dimension === 'count' ? headOf(value, setting) : undefined,
    part: idsOf(close),
    sentence: idsOf(plain),
    named: nounsOfNames(setting),
    kind: kindOf(value, own, sentence),
    beside: sentence.figures.filter(
      (figure) => !overlaps(figure, value) && contains(part, figure) && isAmount(figure),
    ),
    near: setting.nearConcepts,
    ranks: ranksBeside(value, clause, sentence),
    actors: new Set(
      [...setting.actorSpans, ...(setting.speaking ?? [])]
        .filter((actor) => contains(clause, actor))
        .map((actor) => actor.id),
    ),
    cues: cuesOf(
      sentence.text,
      local(part, sentence),
      local(value, sentence),
      amountsBeside(value, sentence),
    ),
    periods: periodsOf(value, part, sentence),
  };
  return asked ? answering(frame, asked) : frame;
}

/** The frame of a date that answers a question: what was asked is what happened then. */
function answering<V extends Figure | CalendarDate>(
  frame: Frame<V>,
  { plain, actorSpans }: Setting,
): Frame<V> {
  const words = idsOf(plain);
  return {
    ...frame,
    setting: { ...frame.setting, actorSpans: [...frame.setting.actorSpans, ...actorSpans] },
    own: words,
    part: words,
    thing: idsOf(plain.slice(0, 3)),
    sentence: new Set([...words, ...frame.sentence]),
    actors: new Set([...frame.actors, ...actorSpans.map(({ id }) => id)]),
  };
}

/** The clause's words; one that says nothing of its own ("It came to $3 million") borrows the sentence's. */
function ownWords(plain: readonly Concept[], clause: Span, { sentence }: Setting): readonly Concept[] {
  const own = plain.filter((concept) => contains(clause, concept));
  return own.length > 0 || contains(clause, sentence) ? own : plain;
}

const ranksBeside = (
  value: Figure | CalendarDate,
  clause: Span,
  { figures }: Setting['sentence'],
): ReadonlySet<number> =>
  new Set(
    figures
      .filter(
        (figure) => figure.dimension === 'ordinal' && !overlaps(figure, value) && contains(clause, figure),
      )
      .map((figure) => figure.low),
  );

const idsOf = (list: readonly Concept[]): ReadonlySet<string> => new Set(list.map((concept) => concept.id));
const local = (span: Span, sentence: Span): Span => ({
  start: span.start - sentence.start,
  end: span.end - sentence.start,
});

const isAmount = (figure: Figure): boolean =>
  figure.dimension !== 'ordinal' && figure.dimension !== 'duration';

/** Where the sentence's other amounts stand in its text. */
const amountsBeside = (value: Span, sentence: Setting['sentence']): readonly Span[] =>
  sentence.figures
    .filter((other) => other.dimension !== 'ordinal' && !overlaps(other, value))
    .map((other) => local(other, sentence));

/** The concept of the noun that a count counts. */
export function headOf(value: Figure, setting: Setting): string | undefined {
  const counted = value.counted;
  if (!counted) return undefined;
  return setting.sentence.concepts.filter((concept) => contains(counted, concept)).at(-1)?.id;
}
