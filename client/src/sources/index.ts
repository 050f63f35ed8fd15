import { type Disposable, type Event, EventEmitter } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { onNotification } from '../messages';
import { registerPaste } from './paste';
import { registerReader } from './reader';
import { registerSourcesTree } from './tree';

/** Fires when sources were read, or what is said of them changed. The client keeps one handler a message. */
export function sourcesChanges(client: LanguageClient): { readonly event: Event<void> } & Disposable {
  const changed = new EventEmitter<void>();
  const subscription = onNotification(client, 'sourceline/sourcesChanged', () => changed.fire());
  return { event: changed.event, dispose: () => void [changed, subscription].map((one) => one.dispose()) };
}

/** What the window shows of the sources: the view of all of them, and the text of those that are no text files. */
export function registerSources(client: LanguageClient, changed: Event<void>): Disposable[] {
  return [...registerReader(client, changed), ...registerSourcesTree(client, changed), registerPaste(client)];
}
