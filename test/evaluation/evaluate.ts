import { type Case, type ReportedClaim, readLines } from './cases';
import { check, withFolder } from './checker';
import type { Result, Row } from './report';
import { type Score, score, type Tally } from './score';
import { type ClaimScore, type LabelledClaim, scoreClaims } from './scoreClaims';
import type { CaseSet, ClaimSet, EvaluationSet } from './sets';

export const evaluate = (set: EvaluationSet, cli: string): Result =>
  set.form === 'cases' ? evaluateCases(set, cli) : evaluateClaims(set, cli);

function evaluateCases(set: CaseSet, cli: string): Result {
  const cases = readLines<Case>(set.file);
  const reports = new Map<Case, readonly ReportedClaim[]>();
  for (const corpus of new Set(cases.map((one) => one.corpus))) {
    const group = cases.filter((one) => one.corpus === corpus);
    const claims = check(
      cli,
      set.corpusOf(corpus),
      group.map(({ draft }) => draft),
    );
    for (const [n, one] of group.entries()) reports.set(one, claims[n] ?? []);
  }
  return caseRows(
    score(
      cases,
      cases.map((one) => reports.get(one) ?? []),
    ),
  );
}

function caseRows({ tallies, words, misses }: Score): Result {
  const used = [...tallies].filter(([, tally]) => Object.values(tally).some((count) => count > 0));
  return { misses, rows: used.map(([kind, tally]) => caseRow(kind, tally, words)) };
}

const caseRow = (kind: string, tally: Tally, words: number): Row => ({
  kind,
  precision: share(tally.trueAlarms, tally.trueAlarms + tally.falseAlarms),
  recall: share(tally.found, tally.conflicts),
  confirmed: share(tally.confirmed, tally.supported),
  alarms: (tally.falseAlarms * 1000) / words,
  counts: [
    `${tally.found}/${tally.conflicts} found`,
    `${tally.falseAlarms} false`,
    `${tally.confirmed}/${tally.supported} confirmed`,
    `${tally.falseTicks} false ticks`,
  ].join(', '),
});

function evaluateClaims(set: ClaimSet, cli: string): Result {
  const claims = readLines<LabelledClaim>(set.file);
  const articles = readLines<{ id: string; title?: string; date?: string; text: string }>(set.pool);
  const files = new Map(articles.map((one) => [`${one.id.replace(/[^\w.-]/g, '_')}.md`, article(one)]));
  const reports = withFolder(files, (corpus) =>
    check(
      cli,
      corpus,
      claims.map(({ draft }) => draft),
    ),
  );
  return claimRows(scoreClaims(claims, reports));
}

function article({ title, date, text }: { title?: string; date?: string; text: string }): string {
  const stated = Object.entries({ title, date }).filter(([, value]) => value);
  const head = stated.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('');
  return head === '' ? text : `---\n${head}---\n\n${text}`;
}

function claimRows({ conflicts, truths, unsettled, words, misses }: ClaimScore): Result {
  const kindRows = [...conflicts].map(
    ([kind, { all, flagged }]): Row => ({
      kind,
      recall: share(flagged, all),
      counts: `${flagged}/${all} flagged`,
    }),
  );
  const found = sum(conflicts.values(), 'flagged');
  const wrong = sum(conflicts.values(), 'all');
  const alarms = truths.flagged + unsettled.flagged;
  const all: Row = {
    kind: 'all',
    precision: share(found, found + alarms),
    recall: share(found, wrong),
    alarms: (alarms * 1000) / words,
    counts: `${found}/${wrong} flagged, ${truths.flagged}/${truths.all} true and ${unsettled.flagged}/${unsettled.all} unsettled claims flagged`,
  };
  return { misses, rows: [...kindRows, all] };
}

const sum = <K extends string>(counts: Iterable<Readonly<Record<K, number>>>, key: K): number =>
  [...counts].reduce((total, one) => total + one[key], 0);

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
