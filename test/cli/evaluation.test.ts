import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { type Case, type Expectation, locate, type ReportedClaim, readLines } from '../evaluation/cases';
import { tableLines, withRows, worseThan } from '../evaluation/report';
import { score } from '../evaluation/score';
import { scoreClaims } from '../evaluation/scoreClaims';
import { allSets } from '../evaluation/sets';

const root = process.cwd();
const own = allSets(root).filter(({ file }) => file.startsWith(join(root, 'test')));

/** The sources of a folder by file name, as their readers see them: without tags, spaces and marks made equal. */
const sourcesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, even(bare(name, readFileSync(join(folder, name), 'utf8')))]),
  );

const bare = (name: string, text: string) =>
  name.endsWith('.html') ? String(new DOMParser().parseFromString(text, 'text/html').body.textContent) : text;

const even = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ');

function assertSound(draft: string, one: Expectation, sources: ReadonlyMap<string, string>) {
  locate(draft, one);
  if (one.verdict === 'unverifiable') return assert.equal(one.source, undefined, one.text);
  const { source = '', evidence = '', alt = [] } = one;
  assert.ok(evidence && sources.get(source)?.includes(even(evidence)), `"${evidence}" is not in ${source}`);
  for (const name of alt) assert.ok(sources.has(name), name);
  if (one.verdict === 'conflict') assert.ok(one.right, `what is right instead of "${one.text}"?`);
}

describe('evaluation data', () => {
  for (const set of own) {
    it(`${set.name}: every span is in its draft, and its evidence in its source`, () => {
      const cases = readLines<Case>(set.file);
      const sources = sourcesOf(join(set.file, '..', 'corpus'));
      for (const { draft, expect } of cases) for (const one of expect) assertSound(draft, one, sources);
      assert.equal(new Set(cases.map(({ id }) => id)).size, cases.length, 'ids are unique');
    });
  }

  it('sample: every planted error is in the draft, and the right value in its source', () => {
    const draft = readFileSync(join(root, 'corpus', 'drafts', 'sample.md'), 'utf8');
    const planted: Expectation[] = JSON.parse(
      readFileSync(join(root, 'test', 'evaluation', 'sample-expect.json'), 'utf8'),
    );
    const sources = sourcesOf(join(root, 'corpus'));
    for (const one of planted) assertSound(draft, one, sources);
  });
});

const draft = 'The bridge cost 30 million. It opened in 1998.';
const cost: Expectation = {
  text: '30 million',
  verdict: 'conflict',
  kind: 'figure',
  source: 'a.md',
  evidence: 'cost 20 million',
  right: '20 million',
};
const opening: Expectation = {
  text: '1998',
  verdict: 'supported',
  kind: 'date',
  source: 'a.md',
  evidence: 'in 1998',
};
const bridge: Case = { id: 'bridge', corpus: 'c', draft, expect: [cost, opening] };

const claim = (
  text: string,
  kind: string,
  verdict: string,
  source: string,
  right?: string,
): ReportedClaim => ({
  offset: locate(draft, { text, verdict: 'unverifiable', kind: 'figure' }),
  text,
  kind,
  verdict,
  message: '',
  evidence: [{ source }],
  ...(right === undefined ? {} : { right }),
});

describe('evaluation score', () => {
  const tally = (...claims: ReportedClaim[]) => score([bridge], [claims]).tallies.get('all');

  it('counts a conflict on an expected span as found, with its source and value', () => {
    const { found, rightSource, rightValue, falseAlarms } =
      tally(claim('cost 30 million', 'figure', 'conflict', 'a.md', 'some 20 million')) ?? {};
    assert.deepEqual([found, rightSource, rightValue, falseAlarms], [1, 1, 1, 0]);
  });

  it('counts a conflict anywhere else as a false alarm', () => {
    const { found, falseAlarms, confirmed } = tally(claim('1998', 'date', 'conflict', 'a.md')) ?? {};
    assert.deepEqual([found, falseAlarms, confirmed], [0, 1, 0]);
  });

  it('confirms a supported span only with the right source', () => {
    assert.equal(tally(claim('1998', 'date', 'supported', 'b.md'))?.confirmed, 0);
    assert.equal(tally(claim('1998', 'date', 'supported', 'a.md'))?.confirmed, 1);
  });

  it('counts neither way on a disputed span', () => {
    const disputed: Case = { ...bridge, expect: [{ ...cost, verdict: 'disputed' }] };
    const all = score([disputed], [[claim('30 million', 'figure', 'conflict', 'a.md')]]).tallies.get('all');
    assert.deepEqual([all?.trueAlarms, all?.falseAlarms], [0, 0]);
  });

  it('counts a labelled claim as flagged when a conflict is anywhere in it', () => {
    const claims = [
      { id: '1', draft, label: 'conflict', kind: 'number' },
      { id: '2', draft, label: 'supported', kind: 'other' },
    ] as const;
    const alarm = [claim('30 million', 'figure', 'conflict', 'a.md')];
    const { conflicts, truths } = scoreClaims(claims, [alarm, alarm]);
    assert.deepEqual(conflicts.get('number'), { all: 1, flagged: 1 });
    assert.deepEqual(truths, { all: 1, flagged: 1 });
  });
});

describe('evaluation baseline', () => {
  const rows = [{ kind: 'all', precision: 0.9, recall: 0.5, alarms: 0.4, counts: '' }];
  const baseline = withRows({}, 'set', rows);
  const changed = [{ kind: 'all', precision: 0.95, recall: 0.45, alarms: 0.5, counts: '' }];

  it('shows a change beside the value', () => {
    assert.deepEqual(tableLines('set', changed, baseline), [
      '| set | all | 0.950 (+0.050) | 0.450 (-0.050) | - | 0.500 (+0.100) |  |',
    ]);
  });

  it('names what got worse, and nothing else', () => {
    assert.deepEqual(worseThan(baseline, 'set', rows), []);
    assert.deepEqual(worseThan(baseline, 'set', changed), [
      'set: recall went from 0.500 to 0.450',
      'set: alarms went from 0.400 to 0.500',
    ]);
  });
});
