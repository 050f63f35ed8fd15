import type { AnalysedSentence } from '../../extract/analysis';
import { contains, type Span } from '../../text/span';
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

/** Whether a source has each figure that stands in a part of a draft's sentence: what somebody spent is part of what they did. */
export const tellsEach = (draft: AnalysedSentence, part: Span, source: AnalysedSentence): boolean =>
  draft.figures
    .filter((figure) => contains(part, figure))
    .every((figure) => source.figures.some((other) => compareFigures(figure, other) === 'agree'));

/** Whether no date of a part of a draft's sentence stands beside other dates only. */
export const datesEach = (draft: AnalysedSentence, part: Span, source: AnalysedSentence): boolean =>
  draft.dates
    .filter((date) => contains(part, date))
    .every((date) => {
      const compared = source.dates.map((other) => compareDates(date, other));
      return compared.length === 0 || compared.some((one) => one !== 'differ');
    });
