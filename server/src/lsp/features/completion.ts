import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Suggestion } from '../../core/features/suggestion';
import { complete } from '../../core/grounding';
import { textEdit } from '../positions';
import { askedDraft, type Session } from '../session';

const nothing: CompletionList = { isIncomplete: false, items: [] };
const kinds = {
  quotation: CompletionItemKind.Text,
  source: CompletionItemKind.Reference,
  name: CompletionItemKind.Class,
};

/** textDocument/completion: words from the record, citekeys and names. */
export function registerCompletion(session: Session): void {
  const answer = ({ textDocument, position }: CompletionParams): CompletionList => {
    const asked = askedDraft(session, textDocument.uri);
    if (asked === undefined) return nothing;
    const { document, root, grounding } = asked;
    const { citationStyle, quoteSpeaker: speaker } = root.settings;
    const offset = document.offsetAt(position);
    const found = complete(grounding, document.uri, offset, { citationStyle, speaker });
    session.anticipation.answered(document);
    // The list depends on every typed word, so the editor asks again instead of filtering what it has.
    return {
      isIncomplete: found.length > 0,
      items: found.map((item, n) => encode(document, item, n, session.client.snippets)),
    };
  };
  session.connection.onCompletion(
    session.guard<[CompletionParams], CompletionList>('completion', nothing, answer),
  );
}

function encode(document: TextDocument, item: Suggestion, rank: number, snippets: boolean): CompletionItem {
  return {
    label: item.label,
    kind: kinds[item.kind],
    detail: item.detail,
    ...(item.aside && { labelDetails: { description: item.aside } }),
    documentation: { kind: 'markdown', value: item.documentation },
    filterText: item.filter,
    sortText: String(rank).padStart(4, '0'),
    ...inserted(document, item, snippets),
    ...(item.also && { additionalTextEdits: [textEdit(document, item.also)] }),
  };
}

/** Where the cursor is to stay behind a part of the new text, that takes a snippet. */
function inserted(
  document: TextDocument,
  { replace, newText, caret }: Suggestion,
  snippets: boolean,
): Pick<CompletionItem, 'textEdit' | 'insertTextFormat' | 'insertTextMode'> {
  if (caret === undefined || !snippets) return { textEdit: textEdit(document, { ...replace, newText }) };
  const literal = (text: string) => text.replace(/[\\$}]/g, '\\$&');
  const snippet = `${literal(newText.slice(0, caret))}$0${literal(newText.slice(caret))}`;
  return {
    textEdit: textEdit(document, { ...replace, newText: snippet }),
    insertTextFormat: InsertTextFormat.Snippet,
    insertTextMode: InsertTextMode.asIs,
  };
}
