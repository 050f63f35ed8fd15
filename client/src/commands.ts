import { commands, type Disposable, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { DraftCounts } from '../../protocol/shapes';
import { chooseCorpusFolder } from './corpusFolder';
import { showEvidence } from './evidence';
import { registerImport } from './importSource';
import { request } from './messages';
import { openSource } from './openSource';

/** The commands of the palette, all in the category Sourceline. */
export function registerCommands(client: LanguageClient): Disposable[] {
  const register = (name: string, run: () => Promise<unknown>) =>
    commands.registerCommand(`sourceline.${name}`, run);
  return [
    register('checkDraft', () => checkDraft(client)),
    register('checkAllDrafts', () => checkAllDrafts(client)),
    register('rebuildIndex', () => rebuildIndex(client)),
    register('showEvidence', () => showEvidence(client)),
    register('openSource', () => openSource(client)),
    register('chooseCorpusFolder', chooseCorpusFolder),
    ...registerImport(client),
  ];
}

async function checkDraft(client: LanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  const uri = document && client.code2ProtocolConverter.asUri(document.uri);
  const counts = uri === undefined ? null : await request(client, 'sourceline/check', { uri });
  if (counts === null) return say('Open a Markdown draft to check it.');
  say(`${sum(counts)} in this draft.`);
  if (counts.conflicts > 0) await commands.executeCommand('workbench.actions.view.problems');
}

async function checkAllDrafts(client: LanguageClient): Promise<void> {
  const all = await request(client, 'sourceline/checkAll', {});
  const total = all.reduce(add, { uri: '', conflicts: 0, disputed: 0, supported: 0, unverifiable: 0 });
  say(`${sum(total)} in ${all.length} draft${all.length === 1 ? '' : 's'}.`);
  if (total.conflicts > 0) await commands.executeCommand('workbench.actions.view.problems');
}

async function rebuildIndex(client: LanguageClient): Promise<void> {
  const { sources } = await request(client, 'sourceline/rebuild', {});
  say(`${sources} source${sources === 1 ? '' : 's'} read.`);
}

function say(message: string): void {
  void window.showInformationMessage(message);
}

const add = (a: DraftCounts, b: DraftCounts): DraftCounts => ({
  uri: a.uri,
  conflicts: a.conflicts + b.conflicts,
  disputed: a.disputed + b.disputed,
  supported: a.supported + b.supported,
  unverifiable: a.unverifiable + b.unverifiable,
});

function sum({ conflicts, disputed, supported, unverifiable }: DraftCounts): string {
  const head = conflicts === 1 ? '1 conflict' : `${conflicts} conflicts`;
  return `${head}, ${disputed} disputed, ${supported} supported, ${unverifiable} unverifiable`;
}
