import type { Span } from '../text/span';

/** What to show while the pointer rests on `span` of the draft. */
export interface HoverCard {
  readonly span: Span;
  readonly text: string;
}
