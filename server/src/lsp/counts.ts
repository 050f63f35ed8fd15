import type { DraftCounts } from '../../../protocol/shapes';
import type { Finding, Verdict } from '../core/check/finding';

/** How many findings of each verdict. */
export function countsOf(uri: string, findings: readonly Finding[]): DraftCounts {
  const count = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  return {
    uri,
    conflicts: count('conflict'),
    disputed: count('disputed'),
    supported: count('supported'),
    unverifiable: count('unverifiable'),
  };
}
