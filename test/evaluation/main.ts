import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate } from './evaluate';
import { evaluateReadings, readingSets } from './readings';
import { measures, recognitionRows } from './recognition/measures';
import { hasSets } from './recognition/sets';
import { type Baseline, header, type Row, tableLines, withRows, worseThan } from './report';
import { allSets } from './sets';

const { values: options } = parseArgs({
  options: {
    set: { type: 'string', multiple: true, default: [] },
    misses: { type: 'string', default: '0' },
    save: { type: 'boolean', default: false },
    cli: { type: 'string', default: join('dist', 'cli.js') },
  },
});

const baselineFile = join('test', 'evaluation', 'baseline.json');
const baseline: Baseline = existsSync(baselineFile) ? JSON.parse(readFileSync(baselineFile, 'utf8')) : {};
const sets = allSets('.');
const readings = readingSets('.');
const disagreements = JSON.parse(readFileSync(join('test', 'evaluation', 'disagreements.json'), 'utf8'));
const names = [...[...sets, ...readings].map(({ name }) => name), 'recognition'];
const unknown = options.set.filter((asked) => !names.includes(asked));
if (unknown.length > 0) {
  console.error(`no set ${unknown.join(', ')}; there are ${names.join(', ')}`);
  process.exit(2);
}
const isWanted = (name: string): boolean => options.set.length === 0 || options.set.includes(name);

let next = baseline;
const worse: string[] = [];
console.log(header);
for (const set of sets.filter(({ name }) => isWanted(name))) {
  const { rows, misses } = evaluate(set, options.cli);
  show(set.name, rows, misses);
}
for (const set of readings.filter(({ name }) => isWanted(name))) {
  const { rows, misses } = evaluateReadings(set, options.cli, disagreements);
  show(set.name, rows, misses);
}
// how well figures and dates are read, before anything is compared
if (isWanted('recognition') && hasSets()) {
  const tallies = measures.map((measure) => measure());
  show(
    'recognition',
    recognitionRows(tallies),
    tallies.flatMap(({ misses }) => misses),
  );
}

for (const line of worse) console.log(`worse than the baseline: ${line}`);
if (options.save) writeFileSync(baselineFile, `${JSON.stringify(next, null, 2)}\n`);
process.exitCode = worse.length > 0 && !options.save ? 1 : 0;

function show(name: string, rows: readonly Row[], misses: readonly string[]): void {
  for (const line of tableLines(name, rows, baseline)) console.log(line);
  for (const line of misses.slice(0, Number(options.misses))) console.log(line);
  worse.push(...worseThan(baseline, name, rows));
  next = withRows(next, name, rows);
}
