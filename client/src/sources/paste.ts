import {
  DataTransferItem,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  languages,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { PastedCitation } from '../../../protocol/shapes';
import { request } from '../messages';
import { readerScheme } from './reader';

/** Travels with copied words: the document that they were copied from. */
const mime = 'application/vnd.sourceline.copied-from';
const kind = DocumentDropOrPasteEditKind.Text.append('sourceline', 'citation');

/** Words copied from a source can be pasted with their citation. Plain pasting stays what happens unasked. */
export function registerPaste(client: LanguageClient): Disposable {
  const provider: DocumentPasteEditProvider = {
    prepareDocumentPaste({ uri }, _ranges, data) {
      data.set(mime, new DataTransferItem(client.code2ProtocolConverter.asUri(uri)));
    },
    async provideDocumentPasteEdits(draft, _ranges, data, _context, token) {
      const source = await data.get(mime)?.asString();
      const text = await data.get('text/plain')?.asString();
      const uri = client.code2ProtocolConverter.asUri(draft.uri);
      if (!source || !text?.trim() || source === uri || draft.languageId !== 'markdown') return undefined;
      const cited = await request(client, 'sourceline/pastedCitation', { uri, source }, token);
      return cited ? edits(client, draft, text, cited) : undefined;
    },
  };
  return languages.registerDocumentPasteEditProvider(
    [{ scheme: readerScheme }, { scheme: 'file' }, { language: 'markdown' }],
    provider,
    { copyMimeTypes: [mime], pasteMimeTypes: [mime], providedPasteEditKinds: [kind] },
  );
}

function edits(
  client: LanguageClient,
  draft: TextDocument,
  text: string,
  cited: PastedCitation,
): DocumentPasteEdit[] {
  const words = text.replace(/\s+/g, ' ').trim();
  const offer = (insert: string, title: string, name: string) => {
    const edit = new DocumentPasteEdit(insert, title, kind.append(name));
    edit.yieldTo = [DocumentDropOrPasteEditKind.Text.append('plain')];
    edit.additionalEdit = definition(client, draft, cited);
    return edit;
  };
  return [
    offer(`“${words}”${cited.mark}`, `Paste as quotation from ${cited.title}`, 'quotation'),
    offer(`${words}${cited.mark}`, `Paste with citation of ${cited.title}`, 'words'),
  ];
}

/** The footnote's text, where citations are footnotes. */
function definition(
  client: LanguageClient,
  draft: TextDocument,
  { definition: edit }: PastedCitation,
): WorkspaceEdit | undefined {
  if (edit === undefined) return undefined;
  const change = new WorkspaceEdit();
  change.insert(draft.uri, client.protocol2CodeConverter.asRange(edit.range).start, edit.newText);
  return change;
}
