import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  MarkdownString,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ListedActor } from '../../../protocol/shapes';
import { request } from '../messages';

interface Kind {
  readonly title: string;
  readonly icon: string;
  readonly actors: readonly ListedActor[];
}

const kinds: readonly (readonly [kind: string, title: string, icon: string])[] = [
  ['person', 'People', 'person'],
  ['state', 'States', 'globe'],
  ['organisation', 'Organisations', 'organization'],
  ['place', 'Places', 'location'],
  ['treaty', 'Treaties and Agreements', 'law'],
  ['event', 'Events', 'calendar'],
  ['work', 'Publications', 'book'],
  ['unknown', 'Other Names', 'tag'],
];

/** The view "Actors": who the sources name, by kind, the most mentioned first, with a filter. */
export function registerActorsTree(client: LanguageClient, actorsChanged: Event<void>): Disposable[] {
  const changed = new EventEmitter<undefined>();
  let filter = '';
  const provider: TreeDataProvider<Kind | ListedActor> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (node) => ('actors' in node ? kindItem(node, filter !== '') : actorItem(node)),
    async getChildren(node) {
      if (node) return 'actors' in node ? [...node.actors] : [];
      const all = await request(client, 'sourceline/actors', {});
      return byKind(all.filter((actor) => fits(actor, filter)));
    },
  };
  const view = window.createTreeView('sourceline.actors', {
    treeDataProvider: provider,
    canSelectMany: true,
  });
  const narrow = async (to: string): Promise<void> => {
    filter = to.trim();
    view.description = filter === '' ? undefined : `“${filter}”`;
    await commands.executeCommand('setContext', 'sourceline.actorsFiltered', filter !== '');
    changed.fire(undefined);
  };
  return [
    view,
    changed,
    actorsChanged(() => changed.fire(undefined)),
    commands.registerCommand('sourceline.actors.filter', async (words?: string) => {
      const prompt = 'Show only actors with these words in a name or description';
      const given = words ?? (await window.showInputBox({ title: 'Filter Actors', prompt, value: filter }));
      if (given !== undefined) await narrow(given);
    }),
    commands.registerCommand('sourceline.actors.clearFilter', () => narrow('')),
    commands.registerCommand('sourceline.actor.open', (actor?: ListedActor) => actor && open(client, actor)),
  ];
}

const byKind = (actors: readonly ListedActor[]): Kind[] =>
  kinds
    .map(([kind, title, icon]) => ({ title, icon, actors: actors.filter((actor) => actor.kind === kind) }))
    .filter((kind) => kind.actors.length > 0);

/** Whether each word of the filter is in a name or the description. */
function fits({ name, aliases, detail }: ListedActor, filter: string): boolean {
  const text = [name, ...aliases, detail].join('\n').toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function kindItem({ title, icon, actors }: Kind, isOpen: boolean): TreeItem {
  const state = isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  // Another id makes the editor forget how the group was folded before the filter.
  const item = new TreeItem(title, title === 'People' ? TreeItemCollapsibleState.Expanded : state);
  item.id = `${title} ${isOpen}`;
  item.description = String(actors.length);
  item.iconPath = new ThemeIcon(icon);
  return item;
}

function actorItem(actor: ListedActor): TreeItem {
  const { root, id, name, mentions, sources, detail } = actor;
  const item = new TreeItem(name);
  item.id = `${root} ${id}`;
  item.description = [String(mentions), detail].filter((part) => part).join(' · ');
  item.tooltip = tooltipOf(actor);
  item.contextValue = 'actor';
  item.command = { command: 'sourceline.actor.open', title: 'Open', arguments: [actor] };
  item.accessibilityInformation = {
    label: [name, detail, `${mentions} mentions in ${sources} sources`].filter((part) => part).join(', '),
  };
  return item;
}

/** The sources' own words are appended as text: nothing in them becomes markup. */
function tooltipOf({ name, aliases, detail, mentions, sources }: ListedActor): MarkdownString {
  const tooltip = new MarkdownString('**').appendText(name).appendMarkdown('**');
  const line = (text: string) => text && tooltip.appendMarkdown('\n\n').appendText(text);
  line(detail);
  line(aliases.length > 0 ? `Also: ${aliases.slice(0, 12).join(', ')}` : '');
  line(`${mentions} mention${mentions === 1 ? '' : 's'} in ${sources} source${sources === 1 ? '' : 's'}`);
  return tooltip;
}

async function open(client: LanguageClient, { root, id, name }: ListedActor): Promise<void> {
  const place = await request(client, 'sourceline/actorPlace', { root, id });
  if (place === null) return void window.showInformationMessage(`No source names ${name}.`);
  const selection = client.protocol2CodeConverter.asRange(place.range);
  await window.showTextDocument(Uri.parse(place.uri), { selection, preview: true });
}
