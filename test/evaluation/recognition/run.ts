// Prints how well figures and dates are recognised on the shared sets: node out/test/evaluation/recognition/run.js [--misses N] [NAME]
import { measures } from './measures';
import { HEADER, line } from './score';
import { hasSets } from './sets';

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
