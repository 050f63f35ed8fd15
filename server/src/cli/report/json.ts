import type { Evidence, Finding } from '../../core/check/finding';
import type { Corpus } from '../../core/corpus/corpus';
import { type LineIndex, lineIndex, markedPlace, positionAt } from '../../core/grounding';
import type { CheckedFile, CheckReport } from './report';

/** The report as one JSON document (version 1), a file at a time: many drafts would not fit one string. */
export function* jsonReport(report: CheckReport): Iterable<string> {
  const { sources, passageCount } = report.corpus;
  const corpus = JSON.stringify({ sources: sources.size, passages: passageCount });
  yield `{"version":1,"corpus":${corpus},"files":[`;
  for (const [n, file] of report.files.entries())
    yield `${n === 0 ? '' : ','}\n${JSON.stringify(fileJson(file, report.corpus))}`;
  yield ']}\n';
}

function fileJson(file: CheckedFile, corpus: Corpus) {
  const lines = lineIndex(file.text);
  const claims = file.findings.filter(({ kind }) => kind !== 'citation');
  const citations = file.findings.filter(({ kind }) => kind === 'citation');
  return {
    path: file.path,
    claims: claims.map((finding) => claimJson(finding, lines, corpus)),
    ...(citations.length > 0 && { citations: citations.map((finding) => citationJson(finding, lines)) }),
  };
}

/** A citation that nothing defines is no claim. */
function citationJson({ start, end, text, rule, message, right }: Finding, lines: LineIndex) {
  const range = { start: positionAt(lines, start), end: positionAt(lines, end) };
  return { offset: [start, end], range, text, rule, message, right };
}

function claimJson(finding: Finding, lines: LineIndex, corpus: Corpus) {
  const { start, end, text, kind, rule, verdict, message, right, fix } = finding;
  return {
    offset: [start, end],
    range: { start: positionAt(lines, start), end: positionAt(lines, end) },
    text,
    kind,
    rule,
    verdict,
    message,
    right,
    evidence: finding.evidence.map((evidence) => evidenceJson(evidence, corpus)),
    fix: fix && { offset: [fix.start, fix.end], newText: fix.newText },
  };
}

function evidenceJson(evidence: Evidence, corpus: Corpus) {
  const { source, start, end, text, relation, value } = evidence;
  const from = corpus.sources.get(source);
  const place = from && markedPlace(from, value ?? { start, end });
  return { source, start, end, text, relation, ...(place && { place }) };
}
