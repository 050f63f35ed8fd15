import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate } from './evaluate';
import { type Baseline, header, tableLines, withRows, worseThan } from './report';
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
const unknown = options.set.filter((asked) => !sets.some(({ name }) => name === asked));
if (unknown.length > 0) {
  console.error(`no set ${unknown.join(', ')}; there are ${sets.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const wanted = sets.filter(({ name }) => options.set.length === 0 || options.set.includes(name));

let next = baseline;
const worse: string[] = [];
console.log(header);
for (const set of wanted) {
  const { rows, misses } = evaluate(set, options.cli);
  for (const line of tableLines(set.name, rows, baseline)) console.log(line);
  for (const line of misses.slice(0, Number(options.misses))) console.log(line);
  worse.push(...worseThan(baseline, set.name, rows));
  next = withRows(next, set.name, rows);
}

for (const line of worse) console.log(`worse than the baseline: ${line}`);
if (options.save) writeFileSync(baselineFile, `${JSON.stringify(next, null, 2)}\n`);
process.exitCode = worse.length > 0 && !options.save ? 1 : 0;
