// Prints how well figures and dates are recognised on the shared sets: node out/test/evaluation/recognition/run.js [--misses N] [NAME]
import { absoluteDates, goldDates } from './dates';
import { bagOfValues, goldFigures, recognizers } from './figures';
import { HEADER, line, type Tally } from './score';
import { hasSets } from './sets';

const measures: readonly (() => Tally)[] = [
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

const flag = process.argv.indexOf('--misses');
const shown = flag < 0 ? 0 : Number(process.argv[flag + 1]);
const only = process.argv
  .slice(2)
  .find((word, i, all) => !word.startsWith('--') && all[i - 1] !== '--misses');

if (!hasSets()) console.log('recognition: ../shared/eval is not here, nothing measured');
else {
  console.log(HEADER);
  for (const measure of measures) {
    const result = measure();
    if (!only || result.name.includes(only)) console.log(line(result, shown));
  }
}
