// The least that a checker can do, for comparison in the same minute: a language server that passes once over the draft
// with one pattern and publishes what it finds, without a debounce. Started by bench.ts.
import { createConnection, ProposedFeatures, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const pattern =
  /[$€£]?\d[\d,]*(?:\.\d+)?(?: ?(?:%|percent|million|billion))?|[“"][^”"\n]{8,400}[”"]|\b[A-Z][a-z]+(?: [A-Z][a-z]+)+/g;
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({ capabilities: { textDocumentSync: 2 } }));
connection.onInitialized(() => connection.sendNotification('sourceline/status', { busy: false }));
documents.onDidChangeContent(({ document }) => {
  const diagnostics = [...document.getText().matchAll(pattern)].map(({ 0: words, index }) => ({
    range: { start: document.positionAt(index), end: document.positionAt(index + words.length) },
    message: words,
  }));
  connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
});
documents.listen(connection);
connection.listen();
