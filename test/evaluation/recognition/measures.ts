import type { Row } from '../report';
import { absoluteDates, goldDates } from './dates';
import { bagOfValues, goldFigures, recognizers } from './figures';
import { f1, precision, recall, type Tally } from './score';

/** What is measured of figures and dates by themselves, on the shared sets. */
export const measures: readonly (() => Tally)[] = [
  goldFigures,
  goldDates,
  () => bagOfValues('newsquant', false),
  () => bagOfValues('newsquant', true),
  () => bagOfValues('quantulum3', false, true),
  () => bagOfValues('quantulum3', true, true),
  () => recognizers('currency', ({ dimension }) => dimension === 'money'),
  () => recognizers('dimension', ({ dimension }) => !/^(?:count|ordinal|money|share)$/.test(dimension)),
  () => recognizers('percentage', ({ dimension }) => dimension === 'share'),
  // its model leaves what has a unit ("180 ml") to others: a text without a bare number rightly has none
  () => recognizers('number', ({ dimension }) => dimension === 'count'),
  () => recognizers('ordinal', ({ dimension }) => dimension === 'ordinal'),
  () => recognizers('age', ({ dimension }) => dimension === 'age'),
  absoluteDates,
];

/** The measurements as lines of the evaluation's table, and one over all of them. */
export function recognitionRows(tallies: readonly Tally[]): readonly Row[] {
  const all: Tally = { name: 'all', hit: 0, missed: 0, spurious: 0, misses: [] };
  for (const { hit, missed, spurious } of tallies) {
    all.hit += hit;
    all.missed += missed;
    all.spurious += spurious;
  }
  return [...tallies, all].map(rowOf);
}

/** The recognisers' texts expect what one model reads; what another reads there is no mistake. */
const rowOf = (tally: Tally): Row => ({
  kind: tally.name,
  precision: tally.name.startsWith('recognizers') ? undefined : precision(tally),
  recall: recall(tally),
  counts: `${tally.hit}/${tally.hit + tally.missed} right, ${tally.spurious} besides, F1 ${f1(tally).toFixed(3)}`,
});
