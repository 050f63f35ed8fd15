import {
  commands,
  type Disposable,
  Position,
  type QuickPickItem,
  Range,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ActorsEdit, ListedActor } from '../../../protocol/shapes';
import { request } from '../messages';

/** The commands that say who is who, by writing `actors.yaml`. Each starts from the view, or from the name at the cursor. */
export function registerActorCommands(client: LanguageClient): Disposable[] {
  const on = (name: string, run: (actor: ListedActor, chosen: readonly ListedActor[]) => Promise<void>) =>
    commands.registerCommand(
      `sourceline.${name}`,
      async (actor?: ListedActor, chosen: readonly ListedActor[] = []) => {
        const meant = actor ?? (await actorAtCursor(client)) ?? (await pickActor(client, 'Actor'));
        if (meant) await run(meant, chosen);
      },
    );
  return [
    on('mergeActors', (actor, chosen) => merge(client, actor, chosen)),
    on('renameActor', (actor) => rename(client, actor)),
    on('notAnActor', (actor) => edit(client, actor.root, { do: 'deny', names: namesOf(actor) })),
  ];
}

const namesOf = ({ name, aliases }: ListedActor): readonly string[] => [name, ...aliases];

async function merge(
  client: LanguageClient,
  actor: ListedActor,
  chosen: readonly ListedActor[],
): Promise<void> {
  const others = chosen.filter((one) => one.id !== actor.id && one.root === actor.root);
  const other = others.length > 0 ? undefined : await pickActor(client, `Who is ${actor.name}, too?`, actor);
  const all = [actor, ...(other ? [other] : others)];
  if (all.length < 2) return;
  const name = await pickName(`What are they called?`, all.flatMap(namesOf));
  if (name) await edit(client, actor.root, { do: 'merge', names: [name, ...all.flatMap(namesOf)] });
}

async function rename(client: LanguageClient, actor: ListedActor): Promise<void> {
  const to = await pickName(`What is ${actor.name} to be called?`, namesOf(actor));
  if (to && to !== actor.name) await edit(client, actor.root, { do: 'rename', names: namesOf(actor), to });
}

/** One of some names, or what the author types instead. */
function pickName(title: string, names: readonly string[]): Promise<string | undefined> {
  const items = [...new Set(names)].map((label) => ({ label }));
  return new Promise((resolve) => {
    const pick = window.createQuickPick();
    pick.title = title;
    pick.placeholder = 'Choose a name, or type another one';
    pick.items = items;
    pick.onDidChangeValue((typed) => {
      const isNew = typed.trim() !== '' && !items.some(({ label }) => label === typed.trim());
      pick.items = isNew ? [...items, { label: typed.trim(), description: 'new', alwaysShow: true }] : items;
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.label);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

async function actorAtCursor(client: LanguageClient): Promise<ListedActor | undefined> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') return undefined;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const position = client.code2ProtocolConverter.asPosition(editor.selection.active);
  return (await request(client, 'sourceline/actorAt', { uri, position })) ?? undefined;
}

async function pickActor(
  client: LanguageClient,
  title: string,
  besides?: ListedActor,
): Promise<ListedActor | undefined> {
  const all = await request(client, 'sourceline/actors', {});
  const fitting = all.filter((one) => !besides || (one.root === besides.root && one.id !== besides.id));
  const items = fitting.map((actor): QuickPickItem & { actor: ListedActor } => ({
    label: actor.name,
    description: `${actor.kind === 'unknown' ? '' : `${actor.kind}, `}${actor.mentions}`,
    detail: actor.detail || undefined,
    actor,
  }));
  return (await window.showQuickPick(items, { title, matchOnDetail: true }))?.actor;
}

/** Writes and saves the file: an edit that one undo in it takes back. */
async function edit(client: LanguageClient, root: string, change: ActorsEdit): Promise<void> {
  const edited = await request(client, 'sourceline/editActors', { root, edit: change });
  if (edited === null) return void window.showWarningMessage('There is no corpus folder for actors.yaml.');
  const uri = Uri.parse(edited.uri);
  if (edited.text === null) {
    await window.showTextDocument(uri);
    return void window.showWarningMessage('actors.yaml has an error. Mend it first; nothing was changed.');
  }
  const writing = new WorkspaceEdit();
  if (edited.exists) {
    const { lineCount } = await workspace.openTextDocument(uri);
    writing.replace(uri, new Range(new Position(0, 0), new Position(lineCount, 0)), edited.text);
  } else writing.createFile(uri, { contents: new TextEncoder().encode(edited.text) });
  if (await workspace.applyEdit(writing)) await (await workspace.openTextDocument(uri)).save();
}
