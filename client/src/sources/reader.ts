import {
  CodeLens,
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  env,
  languages,
  Range,
  type TextDocument,
  type TextEditor,
  ThemeColor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient, Range as LspRange } from 'vscode-languageclient/node';
import type { SourceText } from '../../../protocol/shapes';
import { request } from '../messages';

/** Of read-only documents with the text of a PDF, a web page and the like; the server hands out the addresses. */
export const readerScheme = 'sourceline-source';

/** The reader: the text of sources that are no text files, with the beginning of each page marked. */
export function registerReader(client: LanguageClient, sourcesChanged: Event<void>): Disposable[] {
  const changed = new EventEmitter<Uri>();
  const texts = new Map<string, SourceText>();
  const provideTextDocumentContent = async (uri: Uri): Promise<string> => {
    const read = await request(client, 'sourceline/sourceText', { uri: uri.toString() });
    if (read) texts.set(uri.toString(), read);
    return read?.text ?? 'This source is not there any more.';
  };
  const provideCodeLenses = ({ uri }: TextDocument): CodeLens[] => lensesOf(texts.get(uri.toString()));
  const refresh = () => {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === readerScheme) changed.fire(uri);
  };
  return [
    changed,
    sourcesChanged(refresh),
    workspace.registerTextDocumentContentProvider(readerScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent,
    }),
    ...pageBesideCursor(texts),
    languages.registerCodeLensProvider({ scheme: readerScheme }, { provideCodeLenses }),
    commands.registerCommand('sourceline.openPassage', openPassage),
    commands.registerCommand('sourceline.openOriginal', openOriginal),
  ];
}

/** Behind the line of the cursor, the page or part that it stands on: its mark may be far above. */
function pageBesideCursor(texts: ReadonlyMap<string, SourceText>): Disposable[] {
  const type = window.createTextEditorDecorationType({
    after: { color: new ThemeColor('editorCodeLens.foreground'), margin: '0 0 0 2em' },
  });
  const show = (editor: TextEditor | undefined): void => {
    const read = editor && texts.get(editor.document.uri.toString());
    if (editor === undefined || read === undefined) return;
    const { line } = editor.selection.active;
    const label = read.marks.filter((mark) => mark.line <= line).at(-1)?.label;
    const { range } = editor.document.lineAt(line);
    const after = { contentText: label };
    editor.setDecorations(type, label === undefined ? [] : [{ range, renderOptions: { after } }]);
  };
  return [
    type,
    window.onDidChangeTextEditorSelection(({ textEditor }) => show(textEditor)),
    window.onDidChangeActiveTextEditor(show),
  ];
}

/** A line above each page, and one above all that leads to the file itself. */
function lensesOf(read: SourceText | undefined): CodeLens[] {
  if (read === undefined) return [];
  const lens = (line: number, title: string, page?: number) =>
    new CodeLens(new Range(line, 0, line, 0), {
      title,
      command: 'sourceline.openOriginal',
      tooltip: 'Open the original',
      arguments: [read.file, page],
    });
  const marks = read.marks.map(({ line, label, page }) => lens(line, label, page));
  return [lens(0, 'Open the original'), ...marks];
}

/** Opens a passage at an address that the server gave. */
async function openPassage(address: string, range: LspRange): Promise<void> {
  const uri = Uri.parse(address);
  if (uri.scheme !== readerScheme) return;
  const { start, end } = range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(uri, { selection });
}

/** Opens the file itself: in the editor that is set for it, else in the system's program. */
async function openOriginal(file: string, page?: number): Promise<void> {
  const uri = Uri.parse(file);
  if (uri.scheme !== 'file') return;
  const opened = page === undefined ? uri : uri.with({ fragment: `page=${page}` });
  if (!(await env.openExternal(opened))) await commands.executeCommand('vscode.open', uri);
}
