import { Uri, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { request } from './messages';

/** Lets the author pick a source by title, author or file, and opens it. */
export async function openSource(client: LanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  const uri = document && client.code2ProtocolConverter.asUri(document.uri);
  const sources = await request(client, 'sourceline/sources', { uri });
  const items = sources.map(({ title, detail, uri: target }) => ({
    label: title,
    description: detail,
    target,
  }));
  const chosen = await window.showQuickPick(items, {
    placeHolder: 'Source to open',
    matchOnDescription: true,
  });
  if (chosen) await window.showTextDocument(Uri.parse(chosen.target));
}
