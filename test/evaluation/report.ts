/** One line of the table: shares between 0 and 1, undefined where there was nothing to count. */
export interface Row {
  readonly kind: string;
  readonly precision?: number | undefined;
  readonly recall?: number | undefined;
  /** The share of supported spans that were confirmed with the right source. */
  readonly confirmed?: number | undefined;
  /** False alarms per 1,000 words of drafts. */
  readonly alarms?: number | undefined;
  readonly counts: string;
}

/** The rows of one set's table, the line of all kinds last, and what went wrong. */
export interface Result {
  readonly rows: readonly Row[];
  readonly misses: readonly string[];
}

type Measure = 'precision' | 'recall' | 'confirmed' | 'alarms';
const measures: readonly Measure[] = ['precision', 'recall', 'confirmed', 'alarms'];

/** What was measured when the baseline was saved: set, kind, measure. */
export type Baseline = Readonly<
  Record<string, Readonly<Record<string, Readonly<Partial<Record<Measure, number>>>>>>
>;

export const header =
  '| set | kind | precision | recall | confirmed | false alarms per 1,000 words | counts |\n| --- | --- | --- | --- | --- | --- | --- |';

/** The set's lines of the table; a change from the baseline stands in brackets. */
export const tableLines = (set: string, rows: readonly Row[], baseline: Baseline): string[] =>
  rows.map((row) => {
    const before = baseline[set]?.[row.kind] ?? {};
    const cells = measures.map((measure) => cell(row[measure], before[measure]));
    return `| ${[set, row.kind, ...cells, row.counts].join(' | ')} |`;
  });

/** A small change is noise on sets of this size. */
const TOLERANCE = 0.01;

/** Where the line of all kinds is worse than the baseline, a sentence each. */
export function worseThan(baseline: Baseline, set: string, rows: readonly Row[]): string[] {
  const all = rows.find(({ kind }) => kind === 'all');
  return measures.flatMap((measure) => {
    const [now, before] = [all?.[measure], baseline[set]?.all?.[measure]];
    if (now === undefined || before === undefined) return [];
    const loss = measure === 'alarms' ? now - before : before - now;
    return loss > TOLERANCE ? [`${set}: ${measure} went from ${shown(before)} to ${shown(now)}`] : [];
  });
}

/** The baseline with these rows in place of the set's old ones. */
export const withRows = (baseline: Baseline, set: string, rows: readonly Row[]): Baseline => ({
  ...baseline,
  [set]: Object.fromEntries(rows.map((row) => [row.kind, measured(row)])),
});

const measured = (row: Row): Partial<Record<Measure, number>> =>
  Object.fromEntries(
    measures.flatMap((measure) =>
      row[measure] === undefined ? [] : [[measure, Number(shown(row[measure]))]],
    ),
  );

function cell(now: number | undefined, before: number | undefined): string {
  if (now === undefined) return '-';
  const change = before === undefined ? 0 : Number(shown(now)) - before;
  return change === 0 ? shown(now) : `${shown(now)} (${change > 0 ? '+' : ''}${shown(change)})`;
}

const shown = (value: number): string => value.toFixed(3);
