import type { Span } from '../../text/span';
import type { Figure } from '../types';
import { hedgeAfter, hedgeBefore } from './hedges';
import { rateAt } from './rates';
import type { Context, Reading } from './reading';
import type { Token } from './tokens';

/** The figure that a reading stands for, with the hedge around it, and the token after all of it. */
export const toFigure = (
  text: string,
  context: Context,
  reading: Reading,
): { figure: Figure; next: number } => {
  const { tokens } = context;
  const before = hedgeBefore(tokens, reading.first, context.floor, reading);
  const after = hedgeAfter(tokens, reading.next);
  const per =
    reading.dimension === 'share' || reading.dimension === 'ordinal'
      ? undefined
      : rateAt(tokens, reading.next);
  const span = spanOf(tokens, before?.first ?? reading.first, after?.next ?? reading.next);
  const words = before ?? after;
  const { unit, offset, counted } = reading;
  const figure: Mutable = {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    dimension: reading.dimension,
    low: reading.low,
    high: reading.high,
    scale: reading.scale,
    digits: reading.digits,
    hedge: words?.hedge ?? reading.hedge ?? 'exact',
    core: spanOf(tokens, reading.first, reading.next),
    number: spanOf(tokens, reading.number.first, reading.number.next),
  };
  if (unit !== undefined) figure.unit = unit;
  if (offset !== undefined) figure.offset = offset;
  if (counted !== undefined) figure.counted = counted;
  if (per !== undefined) figure.per = per;
  if (words) figure.hedgeText = textOf(text, spanOf(tokens, words.first, words.next));
  return { figure, next: after?.next ?? reading.next };
};

/** Filled field by field: spreads cost most of the time where a text is all numbers. */
type Mutable = { -readonly [Key in keyof Figure]: Figure[Key] };

const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The stretch of text from token `first` up to token `next`. */
const spanOf = (tokens: readonly Token[], first: number, next: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[next - 1]?.end ?? 0,
});
