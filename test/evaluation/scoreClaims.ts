import { countWords, type ReportedClaim } from './cases';

/** A labelled claim of a third-party set: the whole draft is true, wrong somewhere, or settled by no source. */
export interface LabelledClaim {
  readonly id: string;
  readonly draft: string;
  readonly label: 'conflict' | 'supported' | 'unverifiable';
  /** Of the edit that made it wrong. */
  readonly kind: string;
  readonly gold?: { readonly wrong?: string | null; readonly right?: string | null };
}

export interface ClaimScore {
  readonly claims: number;
  readonly words: number;
  /** Wrong claims by kind of edit, and how many of them were flagged. */
  readonly conflicts: ReadonlyMap<string, { readonly all: number; readonly flagged: number }>;
  readonly truths: { readonly all: number; readonly flagged: number };
  readonly unsettled: { readonly all: number; readonly flagged: number };
  readonly misses: readonly string[];
}

/** Scores whole drafts: one counts as flagged when a conflict is reported anywhere in it. */
export function scoreClaims(
  claims: readonly LabelledClaim[],
  reports: readonly (readonly ReportedClaim[])[],
): ClaimScore {
  const alarms = reports.map((report) => report.find(({ verdict }) => verdict === 'conflict'));
  const count = (wanted: (claim: LabelledClaim) => boolean) => ({
    all: claims.filter(wanted).length,
    flagged: claims.filter((claim, n) => wanted(claim) && alarms[n]).length,
  });
  const edits = new Set(claims.filter(({ label }) => label === 'conflict').map(({ kind }) => kind));
  return {
    claims: claims.length,
    words: claims.reduce((sum, { draft }) => sum + countWords(draft), 0),
    conflicts: new Map(
      [...edits].map((edit) => [edit, count((c) => c.label === 'conflict' && c.kind === edit)]),
    ),
    truths: count(({ label }) => label === 'supported'),
    unsettled: count(({ label }) => label === 'unverifiable'),
    misses: claims.flatMap((claim, n) => miss(claim, alarms[n])),
  };
}

function miss({ id, label, kind, gold, draft }: LabelledClaim, alarm: ReportedClaim | undefined): string[] {
  if (label === 'conflict')
    return alarm
      ? []
      : [
          `MISSED ${id} [${kind}] ${gold?.wrong ?? ''} (right: ${gold?.right ?? '?'}) in: ${draft.slice(0, 200)}`,
        ];
  return alarm ? [`FALSE ALARM ${id} [${label}] "${alarm.text}": ${alarm.message}`] : [];
}
