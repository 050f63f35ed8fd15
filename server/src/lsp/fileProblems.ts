import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver/node';
import { notify } from './messages';
import { filePath, fileUri, type Root } from './roots';
import type { Session } from './session';

/** What is wrong with a file that a root reads, a source, a bibliography or `actors.yaml`, as diagnostics of that file. */
export function fileProblemsOf(root: Root, uri: string): Diagnostic[] {
  const path = filePath(uri);
  return path === undefined ? [] : [...(problemsByFile(root).get(path)?.values() ?? [])];
}

/** Shows what is wrong with a root's files, and takes away what was shown and is wrong no more. */
export function publishFileProblems({ connection, documents }: Session, root: Root): void {
  const found = problemsByFile(root);
  for (const file of new Set([...root.toldFiles, ...found.keys()])) {
    const uri = fileUri(file);
    const open = documents.all().find((document) => filePath(document.uri) === file);
    const diagnostics = found.get(file) ?? [];
    connection.sendDiagnostics({ uri: open?.uri ?? uri, version: open?.version, diagnostics });
  }
  root.toldFiles = new Set(found.keys());
  notify(connection, 'sourceline/sourcesChanged', {});
}

function problemsByFile(root: Root): Map<string, Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  const add = (file: string, diagnostic: Diagnostic) =>
    found.set(file, [...(found.get(file) ?? []), diagnostic]);
  for (const [file, message] of root.unread) add(file, diagnostic(message, DiagnosticSeverity.Warning));
  for (const { id, problems } of root.grounding.corpus.sources.values()) {
    const file = root.files.get(id);
    for (const { message } of file ? problems : [])
      add(file as string, diagnostic(message, DiagnosticSeverity.Information));
  }
  for (const [file, { problems }] of [...root.bibliographies, ...root.actorFiles])
    for (const { message, line, start, end } of problems)
      add(file, diagnostic(message, DiagnosticSeverity.Warning, onLine(line, start, end)));
  return found;
}

const onLine = (line: number, start: number, end: number): Range => ({
  start: { line, character: start },
  end: { line, character: end },
});

const diagnostic = (
  message: string,
  severity: DiagnosticSeverity,
  range: Range = onLine(0, 0, 0),
): Diagnostic => ({ range, severity, source: 'Sourceline', code: 'source-problem', message });
