import {
  type CancellationToken,
  commands,
  type Disposable,
  env,
  type Progress,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Imported, ImportProgress, ImportRequest } from '../../protocol/shapes';
import { onNotification, request } from './messages';

let lastId = 0;
const reports = new Map<number, (progress: ImportProgress) => void>();

/** Import Source…: files, a folder, the clipboard or a web address, copied into the corpus with their provenance. */
export function registerImport(client: LanguageClient): Disposable[] {
  return [
    onNotification(client, 'sourceline/importProgress', (progress) => reports.get(progress.id)?.(progress)),
    commands.registerCommand('sourceline.importSource', async (file?: unknown, files?: unknown) => {
      const given = [...(Array.isArray(files) ? files : [file])].filter((one) => one instanceof Uri);
      const requests = given.length > 0 ? given.map(({ fsPath }) => ({ path: fsPath })) : await ask();
      return requests && importAll(client, requests);
    }),
  ];
}

/** What to import; undefined where the author changes their mind. */
async function ask(): Promise<readonly ImportRequest[] | undefined> {
  const ways: readonly { label: string; description: string; ask: () => Thenable<Requests> }[] = [
    { label: '$(files) Files…', description: 'one or several', ask: () => askFiles(false) },
    { label: '$(folder) Folder…', description: 'with all that is in it', ask: () => askFiles(true) },
    { label: '$(globe) Web address…', description: 'fetched once, now', ask: askAddress },
    { label: '$(clippy) Clipboard', description: 'the copied text', ask: askClipboard },
  ];
  const way = await window.showQuickPick(ways, { title: 'Import a source from' });
  return way?.ask();
}

type Requests = readonly ImportRequest[] | undefined;

async function askFiles(folder: boolean): Promise<Requests> {
  const chosen = await window.showOpenDialog({
    canSelectFiles: !folder,
    canSelectFolders: folder,
    canSelectMany: true,
    openLabel: 'Import',
    title: 'Import into the corpus',
  });
  return chosen?.map(({ fsPath }) => ({ path: fsPath }));
}

async function askAddress(): Promise<Requests> {
  if (!workspace.isTrusted) {
    void window.showWarningMessage('Pages are fetched only in a trusted workspace.');
    return undefined;
  }
  const copied = (await env.clipboard.readText()).trim();
  const url = await window.showInputBox({
    title: 'Import a web page',
    prompt: 'The page is fetched once and kept in the corpus.',
    value: isAddress(copied) ? copied : 'https://',
    validateInput: (text) => (isAddress(text.trim()) ? undefined : 'An http or https address'),
    ignoreFocusOut: true,
  });
  return url === undefined ? undefined : [{ url: url.trim() }];
}

async function askClipboard(): Promise<Requests> {
  const text = await env.clipboard.readText();
  if (text.trim() !== '') return [{ text }];
  void window.showInformationMessage('The clipboard holds no text.');
  return undefined;
}

const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]+\S*$/i.test(text);

async function importAll(
  client: LanguageClient,
  requests: readonly ImportRequest[],
): Promise<readonly Imported[]> {
  const where = { location: ProgressLocation.Notification, title: 'Importing sources', cancellable: true };
  const results = await window.withProgress(where, (progress, token) =>
    send(client, requests, progress, token),
  );
  void tell(client, results);
  return results;
}

async function send(
  client: LanguageClient,
  requests: readonly ImportRequest[],
  progress: Progress<{ message: string; increment: number }>,
  token: CancellationToken,
): Promise<readonly Imported[]> {
  const id = ++lastId;
  reports.set(id, ({ done, total, name }) =>
    progress.report({ message: `${done} of ${total}: ${lastPart(name)}`, increment: 100 / total }),
  );
  const document = window.activeTextEditor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
  const uri = document && client.code2ProtocolConverter.asUri(document);
  try {
    return await request(client, 'sourceline/import', { id, uri, requests }, token);
  } finally {
    reports.delete(id);
  }
}

const lastPart = (name: string): string =>
  name
    .replace(/[\\/]+$/, '')
    .split(/[\\/]/)
    .at(-1) ?? name;

/** Says how it went; the first source that came in can be opened from there. */
async function tell(client: LanguageClient, results: readonly Imported[]): Promise<void> {
  const of = (outcome: Imported['outcome']) => results.filter((one) => one.outcome === outcome);
  const troubled = [...of('failed'), ...of('skipped')];
  for (const { name, reason } of troubled)
    client.outputChannel.appendLine(`${name} was not imported: ${reason}.`);
  const parts = [
    `${of('imported').length} imported`,
    ...(of('known').length > 0 ? [`${of('known').length} already there`] : []),
    ...(troubled.length > 0 ? [`${troubled.length} not imported`] : []),
  ];
  const [only] = troubled;
  const why = troubled.length === 1 && only ? ` ${lastPart(only.name)}: ${only.reason}.` : '';
  const uri = [...of('imported'), ...of('known')][0]?.uri;
  const actions = [...(uri ? ['Open'] : []), ...(troubled.length > 1 ? ['Details'] : [])];
  const show = of('failed').length > 0 ? window.showWarningMessage : window.showInformationMessage;
  const chosen = await show(`${parts.join(', ')}.${why}`, ...actions);
  if (chosen === 'Open' && uri) await commands.executeCommand('vscode.open', Uri.parse(uri));
  if (chosen === 'Details') client.outputChannel.show();
}
