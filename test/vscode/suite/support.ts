import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const EXTENSION_ID = 'sourceline.sourceline';

/** Opens a file of the test's workspace, named by its path there. */
export async function open(path: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, path));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Closes every editor and throws unsaved changes away, so that the next test starts from the file on disk. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Where some words of a document are. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `the document has "${words}"`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** A position in the middle of some words. */
export function inside(document: vscode.TextDocument, words: string): vscode.Position {
  const start = document.offsetAt(rangeOf(document, words).start);
  return document.positionAt(start + Math.floor(words.length / 2));
}

/** Our diagnostics of a document. */
export const findings = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'Sourceline');

/** Resolves once our diagnostics of a document satisfy a condition; mocha's time limit ends a vain wait. */
export function findingsThat(
  uri: vscode.Uri,
  holds: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = () => {
      const found = findings(uri);
      if (!holds(found)) return;
      subscription.dispose();
      resolve(found);
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** The rule's id of a diagnostic. */
export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** A condition for `findingsThat`: a finding of this rule lies on (a part of) these words. */
export const has =
  (document: vscode.TextDocument, rule: string, words: string) =>
  (found: readonly vscode.Diagnostic[]): boolean =>
    found.some((one) => ruleOf(one) === rule && overlaps(one.range, rangeOf(document, words)));

const overlaps = (a: vscode.Range, b: vscode.Range): boolean => a.intersection(b)?.isEmpty === false;

/** Everything that hovers over a position say. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

/** Types into a document as an edit that is not saved. */
export async function replace(
  document: vscode.TextDocument,
  range: vscode.Range,
  words: string,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, words);
  assert.ok(await vscode.workspace.applyEdit(edit));
}
