import { relative } from 'node:path';
import { ConfigurationTarget, type Uri, type WorkspaceFolder, window, workspace } from 'vscode';

/** Asks for the folder of sources and writes it to the workspace's settings. */
export async function chooseCorpusFolder(): Promise<void> {
  const root = await chooseRoot();
  const chosen = await window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    defaultUri: root?.uri,
    openLabel: 'Use as Corpus',
    title: 'Folder of your sources',
  });
  const folder = chosen?.[0];
  if (folder === undefined) return;
  const target = root ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Global;
  await workspace.getConfiguration('sourceline', root?.uri).update('corpus', [pathFor(root, folder)], target);
}

async function chooseRoot(): Promise<WorkspaceFolder | undefined> {
  const document = window.activeTextEditor?.document;
  const own = document && workspace.getWorkspaceFolder(document.uri);
  if (own) return own;
  const all = workspace.workspaceFolders ?? [];
  return all.length > 1 ? window.showWorkspaceFolderPick() : all[0];
}

/** Relative inside the workspace folder, so that the setting travels with it. */
function pathFor(root: WorkspaceFolder | undefined, folder: Uri): string {
  const way = root && relative(root.uri.fsPath, folder.fsPath);
  return way === undefined || way.startsWith('..') ? folder.fsPath : way.replaceAll('\\', '/') || '.';
}
