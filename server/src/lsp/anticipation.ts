import { TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The blank asks again behind every word of a quotation: editors end a completion there. */
export const completionTriggers = ['"', '“', '„', '«', '@', ' '];

/** The open documents, and whether the client is about to ask for a completion behind the newest edit of one. */
export interface Anticipation {
  readonly documents: TextDocuments<TextDocument>;
  /**
   * Almost certain where the edit put in a character that asks for one, or where one was asked for behind the edit
   * before: a list that depends on every letter is asked for with every letter.
   */
  isDue(document: TextDocument): boolean;
  /** A completion for the document as it stands was answered. */
  answered(document: TextDocument): void;
  onAnswered(listener: (uri: string) => void): void;
  forget(uri: string): void;
}

export function anticipation(): Anticipation {
  /** What the newest edit put in, by URI. */
  const typed = new Map<string, string>();
  /** The version that the last completion was for, by URI. */
  const asked = new Map<string, number>();
  const listeners: ((uri: string) => void)[] = [];
  const documents = new TextDocuments({
    create: TextDocument.create,
    update(document, changes, version) {
      typed.set(document.uri, changes.at(-1)?.text ?? '');
      return TextDocument.update(document, changes, version);
    },
  });
  return {
    documents,
    isDue({ uri, version }) {
      const text = typed.get(uri) ?? '';
      const isKey = text.length <= aPair && completionTriggers.includes(text.charAt(0));
      return isKey || asked.get(uri) === version - 1;
    },
    answered({ uri, version }) {
      asked.set(uri, version);
      for (const listener of listeners) listener(uri);
    },
    onAnswered: (listener) => listeners.push(listener),
    forget(uri) {
      typed.delete(uri);
      asked.delete(uri);
    },
  };
}

/** An opening mark, and the closing one that editors add to it. */
const aPair = 2;
