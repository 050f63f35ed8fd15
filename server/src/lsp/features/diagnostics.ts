import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import type { Evidence, Finding } from '../../core/check/finding';
import { findings, isHint } from '../../core/grounding';
import { sourceLocation } from '../locations';
import { rangeOf } from '../positions';
import type { AskedDraft } from '../session';
import type { RuleLevel, Settings } from '../settings';

const severities: Record<Exclude<RuleLevel, 'off'>, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A draft's squiggles: conflicts and disputed claims, at the level that the settings give their rule. */
export function diagnosticsOf(asked: AskedDraft, withRelated: boolean): Diagnostic[] {
  const { grounding, document, root } = asked;
  const shown = (finding: Finding) => levelOf(finding, root.settings) !== 'off';
  return findings(grounding, document.uri, shown).flatMap(
    (finding) => diagnosticFor(asked, finding, withRelated) ?? [],
  );
}

/** A finding's squiggle; undefined where it has none. */
export function diagnosticFor(
  asked: AskedDraft,
  finding: Finding,
  withRelated: boolean,
): Diagnostic | undefined {
  const level = levelOf(finding, asked.root.settings);
  return level === 'off' ? undefined : diagnostic(asked, finding, severities[level], withRelated);
}

/**
 * Supported and unverifiable claims have no squiggle, unless there is a hint for a careful author: silence is no
 * verification, and no alarm either.
 */
export function levelOf(finding: Finding, { rules }: Settings): RuleLevel {
  const own = rules[finding.rule] ?? 'off';
  if (finding.verdict === 'conflict' || own === 'off' || isHint(finding)) return own;
  if (finding.verdict === 'disputed') return rules.disputed ?? 'off';
  return finding.hint === undefined ? 'off' : 'hint';
}

function diagnostic(
  asked: AskedDraft,
  finding: Finding,
  severity: DiagnosticSeverity,
  withRelated: boolean,
): Diagnostic {
  const related = withRelated ? finding.evidence.flatMap((evidence) => relatedPassage(asked, evidence)) : [];
  return {
    range: rangeOf(asked.document, finding),
    severity,
    code: finding.rule,
    source: 'Sourceline',
    message: finding.hint ?? finding.message,
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

function relatedPassage({ root }: AskedDraft, evidence: Evidence) {
  const location = sourceLocation(root, evidence.source, evidence.value ?? evidence);
  return location ? [{ location, message: `“${evidence.text.replace(/\s+/g, ' ')}”` }] : [];
}
