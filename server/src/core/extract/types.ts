import type { Span } from '../text/span';

/** What a figure counts or measures. Percentages and fractions are one dimension, `share`. */
export type Dimension =
  | 'money'
  | 'share'
  | 'points'
  | 'count'
  | 'ordinal'
  | 'multiple'
  | 'duration'
  | 'age'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'temperature'
  | 'speed'
  | 'energy'
  | 'power'
  | 'flow'
  | 'score'
  | 'information'
  | 'pressure'
  | 'frequency'
  | 'angle';

/**
 * How the words around a value bend it: `about` 30, `above` ("more than", "at least"), `below` ("nearly",
 * "less than"), `well-above` ("far more than"), `well-below`; `exact` where nothing is said.
 */
export type Hedge = 'exact' | 'about' | 'above' | 'below';

/**
 * A quantity in a text. The span covers hedge, number and unit ("nearly 30 billion dollars").
 * `low` and `high` are in the unit as written; `scale` × value is in the dimension's base unit
 * (metre, square metre, kilogram, second, litre, watt, joule …; share: 1 = the whole).
 */
export interface Figure extends Span {
  readonly text: string;
  readonly dimension: Dimension;
  /** ISO 4217 code for money; the singular unit name otherwise ("kilometre", "percent"); undefined for bare counts. */
  readonly unit?: string;
  readonly low: number;
  readonly high: number;
  readonly scale: number;
  /** Added after scaling: only temperatures need it. */
  readonly offset?: number;
  readonly hedge: Hedge;
  /** The hedge's own words ("nearly"), for messages and fixes. */
  readonly hedgeText?: string;
  /** The span of number and unit without the hedge. */
  readonly core: Span;
  /** The span of the number alone, with its magnitude word ("30 billion"). */
  readonly number: Span;
  /** Significant digits as written: 30 billion has 1, 7,644 has 4. Rounding is judged by it. */
  readonly digits: number;
  /** What it is a rate of, in the singular: "$58 per barrel", "40 hours a week". Speeds and flows have it in their unit. */
  readonly per?: string;
  /** For a count: the words counted, as written ("joint projects"). */
  readonly counted?: Span;
}

export type Precision =
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'vague'
  | 'time';

/** A calendar expression resolved to days. `from` and `to` are inclusive ISO days. */
export interface CalendarDate extends Span {
  readonly text: string;
  readonly from?: string;
  readonly to?: string;
  readonly precision: Precision;
  /** The year is written, not inferred from the anchor. */
  readonly yearStated: boolean;
  /** Read from another date: "eight years ago", "last month", "the following day". */
  readonly relative: boolean;
  /** Counted from a date that the text tells right before: "three years later". */
  readonly counted?: boolean;
  /** "since", "before", "after", "by", "until" in front of it. */
  readonly bound?: 'since' | 'before' | 'after' | 'by' | 'until';
  /** 1–12, where a month is written: lets dates be compared when no year is known. */
  readonly month?: number;
  /** The day of the month as written; `toDay` (and `toMonth`, where another) ends a range of days. */
  readonly day?: number;
  readonly toDay?: number;
  readonly toMonth?: number;
  /** First and last day of the month, where a part of it is meant: "late June", "the last week of May". */
  readonly daysOfMonth?: readonly [number, number] | undefined;
}

/** A time of day ("at 19.40", "a quarter past nine"): a date of precision `time` that names no day. */
export interface TimeOfDay extends CalendarDate {
  readonly precision: 'time';
  readonly clock: Clock;
}

/** What a time of day leaves open. */
export interface Clock {
  /**
   * First and last minute after midnight that may be meant, equal where the time is told to the minute. "Shortly before
   * midnight" and a stretch of the night reach over midnight: below 0 or beyond 1439.
   */
  readonly low: number;
  readonly high: number;
  /** Nothing says which half of the day: twelve hours later may be meant as well. */
  readonly eitherHalf: boolean;
  /** Rounded as people speak ("a quarter to two"): a few minutes more or less are the same. */
  readonly spoken: boolean;
  /** "shortly before", "around": the time is told by another one near it. */
  readonly hedged: boolean;
  /** From one time to another ("from 7 to 9 a.m."). */
  readonly stretch: boolean;
  /** The zone as written ("GMT"); what is told by the place's own clock has none. */
  readonly zone?: string | undefined;
}

/** What relative and yearless expressions are resolved from. */
export interface DateAnchor {
  readonly from?: string;
  readonly to?: string;
}

/** Words in quotation marks (or a block quote). The span covers the words between the marks. */
export interface QuotationMention extends Span {
  readonly text: string;
  /** With the marks. */
  readonly outer: Span;
  /** `speech`: told to be somebody's words; `fragment`: a few quoted words in running text; `term`: title, scare quotes, name. */
  readonly kind: 'speech' | 'fragment' | 'term';
  /** The words that name the speaker, where a cue is explicit. */
  readonly speaker?: SpeakerMention;
}

/** Who says quoted words. The span is empty where another block names the speaker (then `resolved` does). */
export interface SpeakerMention extends Span {
  readonly text: string;
  readonly cue: 'before' | 'after' | 'between' | 'label' | 'attribution';
  /** The speaker is a pronoun or role phrase that was resolved to this earlier name. */
  readonly resolved?: string;
  /** Who passes the words on, where they come at second hand ("Brandt said that Lind had said"). */
  readonly via?: string;
}

export type NameKind =
  | 'person'
  | 'state'
  | 'place'
  | 'organisation'
  | 'treaty'
  | 'event'
  | 'work'
  | 'unknown';

/** A proper name in a text, with the title or role words in front of it apart. */
export interface NameMention extends Span {
  readonly text: string;
  readonly kind: NameKind;
  /** "President", "Kremlin spokesperson": the apposition beside the name, as written. */
  readonly role?: Span;
}
