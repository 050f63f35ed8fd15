import type { Finding } from '../core/check/finding';
import {
  emptyGrounding,
  findings,
  withActors,
  withBibliography,
  withDraft,
  withSources,
} from '../core/grounding';
import { readDrafts } from '../node/drafts';
import type { CheckArguments } from './args';
import { loadSources } from './load';
import { colors, warn, write } from './output';
import { jsonReport } from './report/json';
import type { CheckReport } from './report/report';
import { textReport } from './report/text';

/** `sourceline check`: prints the findings; 1 where more conflicts were found than allowed, else 0. */
export async function runCheck(asked: CheckArguments): Promise<number> {
  const report = await checkPaths(asked);
  await write(asked.format === 'json' ? jsonReport(report) : textReport(report, colors()));
  return conflictCount(report) > asked.maxWarnings ? 1 : 0;
}

async function checkPaths(asked: CheckArguments): Promise<CheckReport> {
  const loaded = await loadSources(asked.corpus, asked.paths[0] ?? '.');
  warn(loaded.problems);
  const { drafts, problems } = await readDrafts(asked.paths, loaded.isSource);
  warn(problems);
  const listed = withBibliography(emptyGrounding(), loaded.bibliography);
  const grounding = withSources(withActors(listed, loaded.actors), loaded.sources);
  const isAsked = (finding: Finding) => asked.rules.length === 0 || asked.rules.includes(finding.rule);
  const files = drafts.map((draft) => {
    const found = findings(withDraft(grounding, draft.path, draft.text), draft.path);
    return { ...draft, findings: found.filter(isAsked) };
  });
  return { corpus: grounding.corpus, files };
}

const conflictCount = (report: CheckReport): number =>
  report.files.reduce((sum, file) => sum + file.findings.filter((f) => f.verdict === 'conflict').length, 0);
