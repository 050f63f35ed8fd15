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
  const tallies = new Map<Kind | 'all', Tally>([...kinds, 'all' as const].map((kind) => [kind, noTally()]));
  const misses: string[] = [];
  for (const [n, one] of cases.entries()) scoreCase(one, reports[n] ?? [], tallies, misses);
  const words = cases.reduce((sum, { draft }) => sum + countWords(draft), 0);
  return { cases: cases.length, words, tallies, misses };
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
});

interface Expected extends Expectation {
  readonly offset: readonly [number, number];
}

type Tallies = ReadonlyMap<Kind | 'all', Tally>;

function scoreCase(
  { id, draft, expect }: Case,
  claims: readonly ReportedClaim[],
  tallies: Tallies,
  misses: string[],
) {
  const expected = expect.map((one): Expected => ({ ...one, offset: locate(draft, one) }));
  const alarms = claims.filter(({ verdict }) => verdict === 'conflict');
  for (const alarm of alarms) scoreAlarm(id, alarm, expected, tallies, misses);
  for (const one of expected) {
    if (one.verdict === 'conflict') scoreConflict(id, one, alarms, tallies, misses);
    if (one.verdict === 'supported') scoreSupport(id, one, claims, tallies, misses);
    else scoreTick(id, one, claims, misses);
  }
}

function scoreAlarm(
  id: string,
  alarm: ReportedClaim,
  expected: readonly Expected[],
  tallies: Tallies,
  misses: string[],
) {
  const touched = expected.filter((one) => overlap(one.offset, alarm.offset)).map(({ verdict }) => verdict);
  const kind = alarm.kind as Kind;
  if (touched.includes('conflict')) return add(tallies, kind, 'trueAlarms');
  if (touched.includes('disputed')) return;
  add(tallies, kind, 'falseAlarms');
  misses.push(`FALSE ALARM ${id} [${kind}] "${alarm.text}": ${alarm.message}`);
}

function scoreConflict(
  id: string,
  one: Expected,
  alarms: readonly ReportedClaim[],
  tallies: Tallies,
  misses: string[],
) {
  add(tallies, one.kind, 'conflicts');
  const hits = alarms.filter((alarm) => overlap(one.offset, alarm.offset));
  if (hits.length === 0) {
    misses.push(`MISSED ${id} [${one.kind}] "${one.text}" (right: ${one.right ?? one.evidence})`);
    return;
  }
  add(tallies, one.kind, 'found');
  if (hits.some((hit) => cites(hit, one))) add(tallies, one.kind, 'rightSource');
  if (hits.some((hit) => sameValue(hit.right, one.right))) add(tallies, one.kind, 'rightValue');
}

function scoreSupport(
  id: string,
  one: Expected,
  claims: readonly ReportedClaim[],
  tallies: Tallies,
  misses: string[],
) {
  add(tallies, one.kind, 'supported');
  const ticks = claims.filter((claim) => claim.verdict === 'supported' && overlap(one.offset, claim.offset));
  if (ticks.some((tick) => cites(tick, one))) add(tallies, one.kind, 'confirmed');
  else misses.push(`UNCONFIRMED ${id} [${one.kind}] "${one.text}"`);
}

function scoreTick(id: string, one: Expected, claims: readonly ReportedClaim[], misses: string[]) {
  if (one.verdict === 'disputed') return;
  const isTick = (claim: ReportedClaim) => claim.verdict === 'supported' && claim.kind === one.kind;
  if (claims.some((claim) => isTick(claim) && overlap(one.offset, claim.offset)))
    misses.push(`FALSE TICK ${id} [${one.kind}] "${one.text}"`);
}

function add(tallies: Tallies, kind: Kind, what: keyof Tally) {
  for (const tally of [tallies.get(kind), tallies.get('all')]) if (tally) tally[what]++;
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
