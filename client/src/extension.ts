import type { ExtensionContext } from 'vscode';
import { window, workspace } from 'vscode';
import { registerActors } from './actors';
import { registerCommands } from './commands';
import { newClient } from './server';
import { registerSources, sourcesChanges } from './sources';
import { statusBar } from './statusBar';

let stop: (() => Promise<void>) | undefined;

/** Starts the language server, the status bar item and the commands. */
export async function activate(context: ExtensionContext): Promise<void> {
  const client = newClient(context.asAbsolutePath('dist/server.js'));
  const bar = statusBar(client);
  context.subscriptions.push(bar, ...registerCommands(client));
  const changes = sourcesChanges(client);
  context.subscriptions.push(changes, ...registerSources(client, changes.event));
  context.subscriptions.push(...registerActors(client, changes.event));
  context.subscriptions.push(window.onDidChangeActiveTextEditor(() => bar.show()));
  // The server leaves folders outside of the workspace alone until the workspace is trusted.
  context.subscriptions.push(workspace.onDidGrantWorkspaceTrust(() => client.restart()));
  stop = () => client.stop();
  await client.start();
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
