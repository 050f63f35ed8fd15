import { type QuickPickItem, Uri, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Passage } from '../../protocol/shapes';
import { request } from './messages';

interface PassageItem extends QuickPickItem {
  readonly passage: Passage;
}

/** Lists the passages that the claim at the cursor was judged by, and opens the chosen one beside the draft. */
export async function showEvidence(client: LanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const position = client.code2ProtocolConverter.asPosition(editor.selection.active);
  const claims = await request(client, 'sourceline/evidence', { uri, position });
  const items = claims.flatMap((claim) => claim.passages.map((passage) => item(passage, claim.verdict)));
  if (items.length === 0) {
    void window.showInformationMessage('No source speaks about the claim at the cursor.');
    return;
  }
  const chosen = await window.showQuickPick(items, {
    title: claims[0]?.message || claims[0]?.text,
    matchOnDetail: true,
  });
  if (chosen) await openPassage(client, chosen.passage);
}

const item = (passage: Passage, verdict: string): PassageItem => ({
  label: passage.title,
  description: verdict,
  detail: passage.text.replace(/\s+/g, ' '),
  passage,
});

async function openPassage(client: LanguageClient, { uri, range }: Passage): Promise<void> {
  const selection = client.protocol2CodeConverter.asRange(range);
  const column = window.activeTextEditor?.viewColumn;
  await window.showTextDocument(Uri.parse(uri), { selection, viewColumn: column === 1 ? 2 : 1 });
}
