import type { AnalysedSentence } from '../../extract/analysis';
import { compareDates } from '../values/calendar';
import { compareFigures } from '../values/interval';

/** Whether the values of two sentences agree; undefined where none can be compared. */
export function sharedValues(draft: AnalysedSentence, source: AnalysedSentence): boolean | undefined {
  const figures = draft.figures.map((one) =>
    source.figures
      .filter((other) => other.dimension === one.dimension)
      .map((other) => compareFigures(one, other)),
  );
  const dates = draft.dates.map((one) => source.dates.map((other) => compareDates(one, other)));
  const all = [...figures, ...dates].filter((comparisons) => comparisons.length > 0);
  if (all.some((comparisons) => comparisons.includes('agree'))) return true;
  return all.some((comparisons) => comparisons.every((one) => one === 'differ')) ? false : undefined;
}
