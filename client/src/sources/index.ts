import { type Disposable, EventEmitter } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { sourcesChangedNotification } from '../protocol';
import { registerPaste } from './paste';
import { registerReader } from './reader';
import { registerSourcesTree } from './tree';

/** What the window shows of the sources: the view of all of them, and the text of those that are no text files. */
export function registerSources(client: LanguageClient): Disposable[] {
  const changed = new EventEmitter<void>();
  // The client keeps one handler a message.
  const subscription = client.onNotification(sourcesChangedNotification, () => changed.fire());
  return [
    changed,
    subscription,
    ...registerReader(client, changed.event),
    ...registerSourcesTree(client, changed.event),
    registerPaste(client),
  ];
}
