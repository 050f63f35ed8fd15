import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Location } from 'vscode-languageserver/node';
import type { EditedActors, ListedActor } from '../../../protocol/shapes';
import { actors, actorsFileName, editActors, introducing, namedAt } from '../core/grounding';
import { openText } from './actorFiles';
import { sourceLocation } from './locations';
import { onRequest } from './messages';
import { fileUri, type Root, rootOf } from './roots';
import { askedDraft, type Session } from './session';

/** More actors than anybody looks through: the rest is found by name. */
const mostListed = 2_000;

/** The requests behind the view "Actors" and the commands that write `actors.yaml`. */
export function registerActorCommands(session: Session): void {
  const { connection, guard } = session;
  onRequest(
    connection,
    'sourceline/actors',
    guard('actors', [], (): readonly ListedActor[] => session.roots.flatMap(listed)),
  );
  onRequest(
    connection,
    'sourceline/actorPlace',
    guard('actor place', null, ({ root: uri, id }): Location | null => {
      const root = session.roots.find((one) => one.uri === uri);
      const place = root && introducing(root.grounding, id);
      return (root && place && sourceLocation(root, place.source, place.span)) ?? null;
    }),
  );
  onRequest(
    connection,
    'sourceline/actorAt',
    guard('actor at', null, ({ uri, position }): ListedActor | null => {
      const asked = askedDraft(session, uri);
      const place = asked && namedAt(asked.grounding, uri, asked.document.offsetAt(position));
      const all = place && asked ? listed(asked.root) : [];
      return all.find(({ id }) => id === place?.actor) ?? null;
    }),
  );
  onRequest(
    connection,
    'sourceline/editActors',
    guard('edit actors', null, async ({ root: uri, edit }): Promise<EditedActors | null> => {
      const root = session.roots.find((one) => one.uri === uri) ?? rootOf(session.roots, uri);
      return root ? edited(session, root, edit) : null;
    }),
  );
}

/** The text that `actors.yaml` is to have; the client writes it, so that it can be undone. */
async function edited(
  session: Session,
  root: Root,
  edit: Parameters<typeof editActors>[1],
): Promise<EditedActors | null> {
  const file =
    [...root.actorFiles.keys()][0] ?? (root.corpusFolders[0] && join(root.corpusFolders[0], actorsFileName));
  if (file === undefined) return null;
  const before = openText(session, file) ?? (await readFile(file, 'utf8').catch(() => undefined));
  const text = editActors(before ?? '', edit);
  return { uri: fileUri(file), exists: before !== undefined, text: text ?? null };
}

const listed = (root: Root): readonly ListedActor[] =>
  actors(root.grounding, mostListed).map(({ actor, sources }) => ({
    root: root.uri,
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    aliases: actor.aliases,
    mentions: actor.mentions,
    sources,
    detail: actor.description ?? actor.roles.at(-1)?.text ?? '',
  }));
