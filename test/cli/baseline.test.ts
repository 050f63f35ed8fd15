import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../evaluation/evaluate';
import { evaluateReadings, readingSets } from '../evaluation/readings';
import { type Baseline, type Result, worseThan } from '../evaluation/report';
import { allSets } from '../evaluation/sets';
import { buildCli } from '../support/cli';

const root = process.cwd();
const json = (name: string) => JSON.parse(readFileSync(join(root, 'test', 'evaluation', name), 'utf8'));

/** The sets of labelled drafts, and the project's own sources read as drafts. The others take minutes: `npm run eval`. */
const drafts = allSets(root).filter((set) => set.form === 'cases');
const readings = readingSets(root).filter(({ name }) => !/^(?:neighbour|wide)/.test(name));

describe('the evaluation', function () {
  this.timeout(180_000);
  const baseline: Baseline = json('baseline.json');
  let cli = '';

  before(() => {
    cli = buildCli();
  });

  const check = (name: string, evaluated: () => Result) =>
    it(`of ${name} is no worse than its baseline`, () => {
      assert.ok(baseline[name], 'run npm run eval -- --save');
      assert.deepEqual(worseThan(baseline, name, evaluated().rows), []);
    });

  for (const set of drafts) check(set.name, () => evaluate(set, cli));
  for (const set of readings) check(set.name, () => evaluateReadings(set, cli, json('disagreements.json')));
});
