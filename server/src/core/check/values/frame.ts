import type { Concept } from '../../extract/concepts';
import { type Cues, cuesOf } from '../../extract/cues';
import type { CalendarDate, Figure } from '../../extract/types';
import { contains, overlaps, type Span } from '../../text/span';
import { clauseOf, partOf, periodsOf } from './clause';
import { isFigure } from './kind';
import type { Column, Setting } from './setting';

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
  const thing = thingOf(value, close.length > 0 ? close : own, setting);
  return {
    value,
    setting,
    clause,
    own: idsOf(own),
    thing: idsOf(thing),
    head: isFigure(value) && value.dimension === 'count' ? headOf(value, setting) : undefined,
    part: idsOf(close),
    sentence: idsOf(plain),
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
    cues: cuesOf(sentence.text, local(part, sentence), local(value, sentence)),
    periods: periodsOf(value, part, sentence),
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

/** Words that end the noun phrase after a value. */
const phraseEnd =
  /[,;:.()—|]|\s[–-]\s|\s(?:and|but|while|which|that|who|after|before|during|since|by|amounting|reached|is|are|was|were|has|have|had|will|would|with|from|to|on|at|against|when|as|than)\s/;
const attachedAfter = /^(?:[-‑\s](?=\p{L})|\s+(?:worth\s+)?(?:of|in)\s+)/u;
/** "$25 billion in trade", but "$25 billion in his article" or "up 60 basis points in the summer": where or when. */
const inAfter = /^\s+in\s+(?:the|an?|his|her|its|their|our|this|that|these|those|each|every)\s/;
const attachedBefore = /(?:\bof|\bworth|\bat|:|\|)\s+$/;

/**
 * The noun phrase that the value measures: the counted words; else what hangs on it by "of", "worth", a hyphen or a
 * colon; else the head of its clause's subject and the words right before it.
 */
function thingOf(
  value: Figure | CalendarDate,
  own: readonly Concept[],
  { sentence }: Setting,
): readonly Concept[] {
  if (isFigure(value) && value.counted) {
    const counted = own.filter((concept) => contains(value.counted as Span, concept));
    if (counted.length > 0) return counted;
  }
  const left = own.filter((concept) => concept.end <= value.start);
  const after = sentence.text.slice(value.end - sentence.start);
  const right =
    isFigure(value) && attachedAfter.test(after) && !inAfter.test(after)
      ? own.filter((concept) => contains(phraseAfter(value, after), concept)).slice(0, 3)
      : [];
  const before = sentence.text.slice(0, value.start - sentence.start);
  const held = attachedBefore.test(before) ? left.slice(-2) : [];
  if (right.length + held.length > 0) return [...held, ...right];
  return left.length > 0 ? [...new Set([...left.slice(0, 2), ...left.slice(-2)])] : own.slice(0, 3);
}

/** "€5 million for the striker", "on the bridge", "at auction": what it goes to is what it measures. */
const goesTo = /^\s+(?:on|for|at)(?=\s)/;

function phraseAfter(value: Span, after: string): Span {
  const skipped = goesTo.exec(after)?.[0].length ?? 0;
  const length = after.slice(skipped).search(phraseEnd);
  return { start: value.end, end: value.end + (length < 0 ? after.length : skipped + length) };
}

const isAmount = (figure: Figure): boolean =>
  figure.dimension !== 'ordinal' && figure.dimension !== 'duration';

function kindOf(
  value: Figure | CalendarDate,
  own: readonly Concept[],
  { text, start }: Setting['sentence'],
): string | undefined {
  if (!isFigure(value) || value.dimension === 'count') return undefined;
  const behind = own.filter((concept) => concept.start >= value.end);
  const between = (from: number, to: number) => text.slice(from - start, to - start);
  if (!behind[0] || !attachedKind.test(between(value.end, behind[0].start))) return undefined;
  const gap = behind.findIndex((concept, i) => {
    const next = behind[i + 1];
    return !next || !/^[-‑\s]$/.test(between(concept.end, next.start));
  });
  return behind[gap]?.id;
}

const attachedKind = /^(?:[-‑\s]|\s+(?:worth\s+)?of\s+)$/;

/** The concept of the noun that a count counts. */
export function headOf(value: Figure, setting: Setting): string | undefined {
  const counted = value.counted;
  if (!counted) return undefined;
  return setting.sentence.concepts.filter((concept) => contains(counted, concept)).at(-1)?.id;
}
