import type { Span } from '../../../text/span';
import type { Length } from './lengths';

/** Which of two events comes later; `apart` leaves it open. */
export type Way = 'after' | 'before' | 'apart';

/** How the other event is told: behind the expression, before it, or both ("between"). */
export type Link = 'behind' | 'told' | 'between';

/** An expression of distance, before its events are looked for. Spans count in the sentence's text. */
export interface Expression extends Span {
  readonly length: Length;
  readonly way: Way;
  readonly link: Link;
}

/** The two events of a distance: `event` lies so far from `other`. */
export interface Sides {
  readonly event: Span;
  readonly other: Span;
}

/** A stretch of time between two events: "four days before the summit", "three weeks went by between A and B". */
export interface Distance extends Span, Sides {
  readonly length: Length;
  readonly way: Way;
}
