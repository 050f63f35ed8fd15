import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, type Expectation, kinds } from '../evaluation/cases';
import { check } from '../evaluation/checker';
import { type Score, score } from '../evaluation/score';
import { buildCli } from '../support/cli';

const read = (...path: string[]) => readFileSync(join(process.cwd(), ...path), 'utf8');
const expect: Expectation[] = JSON.parse(read('test', 'evaluation', 'sample-expect.json'));
const draft = read('corpus', 'drafts', 'sample.md');
const sample: Case = { id: 'sample', corpus: 'corpus', draft, expect };

describe('the sample draft', () => {
  let scored: Score;

  before(() => {
    scored = score([sample], check(buildCli(), 'corpus', [draft]));
  });

  for (const kind of kinds) {
    it(`has its planted errors of the kind ${kind} found, with their sources and the right values`, () => {
      const { conflicts = 0, found, rightSource, rightValue } = scored.tallies.get(kind) ?? {};
      assert.ok(conflicts > 0);
      assert.deepEqual(
        [found, rightSource, rightValue],
        [conflicts, conflicts, conflicts],
        scored.misses.join('\n'),
      );
    });
  }

  it('has each planted error told once', () => {
    const [claims = []] = check(buildCli(), 'corpus', [draft]);
    const planted = expect.filter(({ verdict }) => verdict === 'conflict').length;
    assert.equal(claims.filter(({ verdict }) => verdict === 'conflict').length, planted);
  });

  it('has nothing else flagged', () => {
    assert.equal(scored.tallies.get('all')?.falseAlarms, 0, scored.misses.join('\n'));
  });
});
