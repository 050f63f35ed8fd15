import type { Corpus } from '../../corpus/corpus';
import type { CalendarDate, Figure } from '../../extract/types';
import { companions } from './companions';
import { type Frame, isFigure } from './frame';
import { type Match, shareFound } from './gates';

export { companions } from './companions';

/**
 * How near a source's value stands to the draft's, whatever the two values are: about 0 where nothing ties them, 3 where
 * each second one speaks of the same thing, 6 where it is all but certain. A scorecard of six marks; which marks and how
 * much each counts was fitted (logistic regression, each set of cases judged by weights from the others; see
 * ARCHITECTURE, "What a slip is").
 */
export function closeness({ draft, source, words }: Match, corpus: Corpus): number {
  return (
    2.7 * words +
    2.3 * contextFound(draft, source, corpus) +
    0.65 * (isAlike(draft.value, source.value) ? 1 : 0) +
    1.2 * Math.min(2, companions(draft, source)) -
    0.8 * Math.min(2, strangers(draft, source)) -
    0.05 * Math.min(12, source.own.size)
  );
}

/** Share of what the draft's sentence and its surroundings speak of that the source's do, too. */
function contextFound(draft: Frame, source: Frame, corpus: Corpus): number {
  return shareFound(
    contextOf(draft),
    (concept) =>
      source.sentence.has(concept) || source.near.has(concept) || source.named.has(concept) ? 1 : 0,
    corpus,
  );
}

function contextOf(frame: Frame): ReadonlySet<string> {
  const known = contexts.get(frame);
  if (known) return known;
  const context = new Set([...frame.sentence, ...frame.near]);
  contexts.set(frame, context);
  return context;
}

const contexts = new WeakMap<Frame, ReadonlySet<string>>();

/** One unit, or one precision of date. */
const isAlike = (a: Figure | CalendarDate, b: Figure | CalendarDate): boolean =>
  isFigure(a) && isFigure(b)
    ? a.unit === b.unit
    : !isFigure(a) && !isFigure(b) && a.precision === b.precision;

/** Known actors of the draft's sentence whom the source does not speak of there. */
const strangers = (draft: Frame, source: Frame): number =>
  draft.setting.actorSpans.filter(({ id, how }) => how !== 'unknown' && !source.setting.named.has(id)).length;
