import {
  type Case,
  countWords,
  type Expectation,
  type Kind,
  kinds,
  locate,
  type ReportedClaim,
} from './cases';

/** Counts for one kind of claim, or for all of them. */
export interface Tally {
  conflicts: number;
  found: number;
  /** Of the conflicts found: those whose evidence names the right source, and whose right value is right. */
  rightSource: number;
  rightValue: number;
  supported: number;
  confirmed: number;
  trueAlarms: number;
  falseAlarms: number;
  /** Wrong or unsettled spans that a supported claim of the same kind overlaps. */
  falseTicks: number;
}

export interface Score {
  readonly cases: number;
  readonly words: number;
  readonly tallies: ReadonlyMap<Kind | 'all', Tally>;
  /** What went wrong, a line each, for the developer to read. */
  readonly misses: readonly string[];
}

/**
 * Scores reported claims (one list a case) against expectations. An expected conflict is found when a reported
 * one overlaps it; a reported conflict that overlaps no expected one is a false alarm, unless the span is
 * disputed; a supported span is confirmed by an overlapping supported claim that cites the right source.
 */
export function score(cases: readonly Case[], reports: readonly (readonly ReportedClaim[])[]): Score {
  const ledger: Ledger = {
    tallies: new Map([...kinds, 'all' as const].map((kind) => [kind, noTally()])),
    misses: [],
  };
  for (const [n, one] of cases.entries()) scoreCase(one, reports[n] ?? [], ledger);
  const words = cases.reduce((sum, { draft }) => sum + countWords(draft), 0);
  return { cases: cases.length, words, ...ledger };
}

interface Ledger {
  readonly tallies: ReadonlyMap<Kind | 'all', Tally>;
  readonly misses: string[];
}

const noTally = (): Tally => ({
  conflicts: 0,
  found: 0,
  rightSource: 0,
  rightValue: 0,
  supported: 0,
  confirmed: 0,
  trueAlarms: 0,
  falseAlarms: 0,
  falseTicks: 0,
});

/** An expectation with its place in the draft and the id of its case. */
interface Expected extends Expectation {
  readonly id: string;
  readonly offset: readonly [number, number];
}

function scoreCase({ id, draft, expect }: Case, claims: readonly ReportedClaim[], ledger: Ledger) {
  const expected = expect.map((one): Expected => ({ ...one, id, offset: locate(draft, one) }));
  for (const claim of claims) if (claim.verdict === 'conflict') scoreAlarm(id, claim, expected, ledger);
  for (const one of expected) {
    const touching = claims.filter((claim) => overlap(one.offset, claim.offset));
    if (one.verdict === 'conflict') scoreConflict(one, touching, ledger);
    if (one.verdict === 'supported') scoreSupport(one, touching, ledger);
    else if (one.verdict !== 'disputed') scoreTick(one, touching, ledger);
  }
}

function scoreAlarm(id: string, alarm: ReportedClaim, expected: readonly Expected[], ledger: Ledger) {
  const touched = expected.filter((one) => overlap(one.offset, alarm.offset)).map(({ verdict }) => verdict);
  const kind = alarm.kind as Kind;
  if (touched.includes('conflict')) return add(ledger, kind, 'trueAlarms');
  if (touched.includes('disputed')) return;
  add(ledger, kind, 'falseAlarms');
  ledger.misses.push(`FALSE ALARM ${id} [${kind}] "${alarm.text}": ${alarm.message}`);
}

function scoreConflict(one: Expected, touching: readonly ReportedClaim[], ledger: Ledger) {
  add(ledger, one.kind, 'conflicts');
  const hits = touching.filter(({ verdict }) => verdict === 'conflict');
  if (hits.length === 0) return miss(ledger, 'MISSED', one, ` (right: ${one.right ?? one.evidence})`);
  add(ledger, one.kind, 'found');
  if (hits.some((hit) => cites(hit, one))) add(ledger, one.kind, 'rightSource');
  if (hits.some((hit) => sameValue(hit.right, one.right))) add(ledger, one.kind, 'rightValue');
}

function scoreSupport(one: Expected, touching: readonly ReportedClaim[], ledger: Ledger) {
  add(ledger, one.kind, 'supported');
  const confirmed = touching.some((claim) => claim.verdict === 'supported' && cites(claim, one));
  if (confirmed) add(ledger, one.kind, 'confirmed');
  else miss(ledger, 'UNCONFIRMED', one);
}

function scoreTick(one: Expected, touching: readonly ReportedClaim[], ledger: Ledger) {
  if (!touching.some(({ verdict, kind }) => verdict === 'supported' && kind === one.kind)) return;
  add(ledger, one.kind, 'falseTicks');
  miss(ledger, 'FALSE TICK', one);
}

function add({ tallies }: Ledger, kind: Kind, what: keyof Tally) {
  for (const tally of [tallies.get(kind), tallies.get('all')]) if (tally) tally[what]++;
}

function miss({ misses }: Ledger, what: string, { id, kind, text }: Expected, more = '') {
  misses.push(`${what} ${id} [${kind}] "${text}"${more}`);
}

const overlap = (a: readonly [number, number], b: readonly [number, number]) => a[0] < b[1] && b[0] < a[1];

const cites = (claim: ReportedClaim, { source, alt = [] }: Expectation) =>
  (claim.evidence ?? []).some((one) => [source, ...alt].some((name) => name && one.source.endsWith(name)));

/** Whether one value's words hold the other's, whatever their marks, spaces and case. */
function sameValue(got: string | undefined, right: string | undefined): boolean {
  if (!got || !right) return false;
  const [a, b] = [plain(got), plain(right)];
  return a.includes(b) || b.includes(a);
}

const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[“”«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .trim()
    .toLowerCase();
