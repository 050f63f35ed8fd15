import type { Span } from '../../text/span';
import type { Figure } from '../types';
import { type HedgeRead, hedgeAfter, hedgeBefore } from './hedges';
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
  const { first: _first, next: _next, number, hedge, ...value } = reading;
  const figure: Figure = {
    ...span,
    text: text.slice(span.start, span.end),
    ...value,
    hedge: before?.hedge ?? after?.hedge ?? hedge ?? 'exact',
    ...hedgeWords(text, tokens, before ?? after),
    ...(per === undefined ? {} : { per }),
    core: spanOf(tokens, reading.first, reading.next),
    number: spanOf(tokens, number.first, number.next),
  };
  return { figure, next: after?.next ?? reading.next };
};

const hedgeWords = (
  text: string,
  tokens: readonly Token[],
  hedge: HedgeRead | undefined,
): { hedgeText?: string } => {
  if (!hedge) return {};
  const span = spanOf(tokens, hedge.first, hedge.next);
  return { hedgeText: text.slice(span.start, span.end) };
};

/** The stretch of text from token `first` up to token `next`. */
const spanOf = (tokens: readonly Token[], first: number, next: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[next - 1]?.end ?? 0,
});
