import type { Disposable, Event } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { registerActorCommands } from './commands';
import { registerActorsTree } from './tree';

/** What the window shows of the actors, and the commands that say who is who. */
export const registerActors = (client: LanguageClient, changed: Event<void>): Disposable[] => [
  ...registerActorsTree(client, changed),
  ...registerActorCommands(client),
];
