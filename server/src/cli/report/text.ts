import type { Evidence, Finding, Verdict } from '../../core/check/finding';
import type { Corpus } from '../../core/corpus/corpus';
import { isHint, lineIndex, markedPlace, positionAt } from '../../core/grounding';
import type { Colors } from '../output';
import { excerpt } from './excerpt';
import type { CheckedFile, CheckReport } from './report';

/** Conflicts and disputed claims in the manner of a compiler, then one line that sums up. */
export function* textReport(report: CheckReport, paint: Colors): Iterable<string> {
  for (const file of report.files) yield* fileReport(file, report.corpus, paint);
  yield `${summary(report, paint)}\n`;
}

function* fileReport(file: CheckedFile, corpus: Corpus, paint: Colors): Iterable<string> {
  const told = file.findings.filter(isTold);
  if (told.length === 0) return;
  const lines = lineIndex(file.text);
  for (const finding of told) {
    const at = positionAt(lines, finding.start);
    yield `${findingReport(file, finding, at, corpus, paint).join('\n')}\n\n`;
  }
}

const isTold = (finding: Finding): boolean =>
  finding.verdict === 'conflict' || finding.verdict === 'disputed' || isHint(finding);

function findingReport(
  file: CheckedFile,
  finding: Finding,
  at: { readonly line: number; readonly character: number },
  corpus: Corpus,
  paint: Colors,
): string[] {
  const place = `${file.path}:${at.line + 1}:${at.character + 1}`;
  const verdict = isHint(finding) ? paint.cyan('hint') : paintVerdict(finding.verdict, paint);
  const gutter = String(at.line + 1);
  const margin = ' '.repeat(gutter.length);
  return [
    `${paint.bold(place)} ${verdict} ${paint.dim(finding.rule)}`,
    `  ${finding.message}`,
    ...draftLines(file.text, finding, at.character, `  ${gutter} | `, `  ${margin} | `, paint),
    ...finding.evidence.flatMap((evidence) => evidenceLines(evidence, corpus, `  ${margin} `, paint)),
    ...(finding.right ? [`  ${margin} = the source has: ${paint.green(finding.right)}`] : []),
  ];
}

const paintVerdict = (verdict: Verdict, paint: Colors): string =>
  verdict === 'conflict' ? paint.yellow(verdict) : paint.cyan(verdict);

function draftLines(
  text: string,
  finding: Finding,
  character: number,
  gutter: string,
  margin: string,
  paint: Colors,
): string[] {
  const lineStart = finding.start - character;
  const line = /[^\r\n]*/.exec(text.slice(lineStart, lineStart + 20_000))?.[0] ?? '';
  const span = { start: character, end: Math.min(line.length, finding.end - lineStart) };
  const { line: shown, underline } = excerpt(line, span, '^');
  return [paint.dim(gutter) + shown, paint.dim(margin) + paint.yellow(underline)];
}

function evidenceLines(evidence: Evidence, corpus: Corpus, margin: string, paint: Colors): string[] {
  const source = corpus.sources.get(evidence.source);
  const place = source && markedPlace(source, evidence.value ?? evidence);
  const where = place ? `${evidence.source}, ${place}` : evidence.source;
  const head = `${margin}= ${paint.bold(evidence.title)} ${paint.dim(`(${where})`)}`;
  const line = evidence.text.replace(/\s/g, ' ');
  const value = evidence.value ?? evidence;
  const span = { start: value.start - evidence.start, end: value.end - evidence.start };
  if (!evidence.value || span.start < 0 || span.end > line.length) return [head, `${margin}  “${line}”`];
  const { line: shown, underline } = excerpt(line, span, '~');
  return [head, `${margin}  ${shown}`, `${margin}  ${paint.green(underline)}`];
}

function summary(report: CheckReport, paint: Colors): string {
  const all = report.files.flatMap((file) => file.findings);
  const findings = all.filter(({ kind }) => kind !== 'citation');
  const conflicts = count(findings, 'conflict');
  const head = conflicts === 0 ? paint.green('no conflict') : paint.yellow(plural(conflicts, 'conflict'));
  const disputed = count(findings, 'disputed');
  const rest = [
    ...(disputed > 0 ? [`${disputed} disputed`] : []),
    `${count(findings, 'supported')} supported`,
    `${count(findings, 'unverifiable')} unverifiable`,
  ];
  const scope = `${plural(report.files.length, 'draft')}, ${plural(report.corpus.sources.size, 'source')}`;
  return `${head}, ${rest.join(', ')} (${scope})`;
}

const count = (findings: readonly Finding[], verdict: Verdict): number =>
  findings.filter((finding) => finding.verdict === verdict).length;

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
