import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  env,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  type TreeDragAndDropController,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ListedDocument } from '../../../protocol/shapes';
import { request } from '../messages';

type Node = ListedDocument | { readonly problem: string };

/** The view "Sources": every source with date, publisher and format, and what is wrong with it. */
export function registerSourcesTree(client: LanguageClient, sourcesChanged: Event<void>): Disposable[] {
  const changed = new EventEmitter<undefined>();
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (node) => ('problem' in node ? problemItem(node.problem) : sourceItem(node)),
    async getChildren(node) {
      if (node) return 'problem' in node ? [] : node.problems.map((problem) => ({ problem }));
      const listed = await request(client, 'sourceline/sources', {});
      mark(view, listed);
      return [...listed].sort((a, b) => a.title.localeCompare(b.title));
    },
  };
  const view = window.createTreeView('sourceline.sources', {
    treeDataProvider: provider,
    dragAndDropController: dropping,
  });
  const on = (name: string, run: (source: ListedDocument) => unknown) =>
    commands.registerCommand(`sourceline.source.${name}`, (source?: ListedDocument) => source && run(source));
  return [
    view,
    changed,
    sourcesChanged(() => changed.fire(undefined)),
    on('open', ({ uri }) => commands.executeCommand('vscode.open', Uri.parse(uri))),
    on('openOriginal', ({ file }) => commands.executeCommand('sourceline.openOriginal', file)),
    on('copyCitation', ({ citekey }) => citekey && env.clipboard.writeText(`[@${citekey}]`)),
    on('reveal', ({ file }) => commands.executeCommand('revealInExplorer', Uri.parse(file))),
    on('openAddress', ({ url }) => url && /^https?:\/\//i.test(url) && env.openExternal(Uri.parse(url))),
  ];
}

/** Files that are dropped on the view are imported. */
const dropping: TreeDragAndDropController<Node> = {
  dragMimeTypes: [],
  dropMimeTypes: ['text/uri-list'],
  async handleDrop(_target, data) {
    const list = (await data.get('text/uri-list')?.asString()) ?? '';
    const uris = list.split(/\r?\n/).flatMap(fileUri);
    if (uris.length > 0) await commands.executeCommand('sourceline.importSource', undefined, uris);
  },
};

/** In a window on another machine, its files carry a scheme of their own; the extension runs beside them. */
function fileUri(line: string): Uri[] {
  if (/^file:/i.test(line)) return [Uri.parse(line)];
  return /^vscode-remote:/i.test(line) ? [Uri.file(Uri.parse(line).path)] : [];
}

/** The number on the view's icon: sources that something is wrong with. */
function mark(view: TreeView<Node>, listed: readonly ListedDocument[]): void {
  const troubled = listed.filter(({ problems }) => problems.length > 0).length;
  const tooltip = `${troubled} source${troubled === 1 ? ' has' : 's have'} problems`;
  view.badge = troubled === 0 ? undefined : { value: troubled, tooltip };
  view.description = listed.length === 0 ? undefined : String(listed.length);
}

function sourceItem(source: ListedDocument): TreeItem {
  const { title, problems, date, publisher, author, format, uri, id } = source;
  const troubled = problems.length > 0;
  const item = new TreeItem(
    title,
    troubled ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  item.description = [date, publisher ?? author, format].filter((fact) => fact).join(' · ');
  item.iconPath = troubled ? warning : new ThemeIcon(icons[format] ?? 'file');
  item.tooltip = tooltipOf(source);
  item.contextValue = id === '' ? 'unread' : source.url ? 'source-with-address' : 'source';
  item.command = { command: 'vscode.open', title: 'Open', arguments: [Uri.parse(uri)] };
  item.accessibilityInformation = {
    label: [title, item.description, ...problems].filter((part) => part).join(', '),
  };
  return item;
}

const warning = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));

const icons: Readonly<Record<string, string>> = {
  html: 'globe',
  pdf: 'file-pdf',
  epub: 'book',
  csv: 'table',
  transcript: 'comment-discussion',
  mail: 'mail',
  markdown: 'markdown',
  text: 'file-text',
  docx: 'file-text',
};

/** Everything that is known of a source. Its own words are appended as text: nothing in them becomes markup. */
function tooltipOf({ title, author, publisher, date, url, citekey, id, copies, problems }: ListedDocument) {
  const tooltip = new MarkdownString('**').appendText(title).appendMarkdown('**');
  const line = (text: string | undefined) => text && tooltip.appendMarkdown('\n\n').appendText(text);
  line([author, publisher, date].filter((fact) => fact).join(', '));
  line(citekey && `@${citekey}`);
  line(url);
  line(id);
  line(copies.length > 0 ? `The same article: ${copies.join(', ')}` : undefined);
  for (const problem of problems) line(`⚠ ${problem}`);
  return tooltip;
}

function problemItem(problem: string): TreeItem {
  const item = new TreeItem(problem);
  item.iconPath = warning;
  item.tooltip = problem;
  return item;
}
