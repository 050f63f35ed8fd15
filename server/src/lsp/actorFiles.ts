import { basename, join } from 'node:path';
import { type ActorsReading, actorsFileName, parseActors, withActors } from '../core/grounding';
import { readActorsFile, statedIn } from '../node/actorsFile';
import type { Drafts } from './drafts';
import { publishFileProblems } from './fileProblems';
import { filePath, inTurn, type Root, rootOf } from './roots';
import { schedule } from './schedule';
import type { Session } from './session';

export const isActorsFile = (path: string): boolean => basename(path) === actorsFileName;

/** Follows `actors.yaml` as it is typed. */
export function registerActorFiles(session: Session, drafts: Drafts): void {
  const { documents, guard } = session;
  const reread = guard<[string], void>('actors', undefined, async (uri) => {
    const root = rootOf(session.roots, uri);
    if (root === undefined) return;
    await inTurn(root, () => readActorFiles(session, root));
    drafts.refresh(root);
  });
  const readings = schedule(function* (uri) {
    yield void reread(uri);
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (isActorsFile(filePath(uri) ?? '')) readings.request(uri, typingPause);
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (isActorsFile(filePath(uri) ?? '')) void reread(uri);
  });
}

/** Milliseconds without an edit before the file is read again. */
const typingPause = 100;

/** Reads the `actors.yaml` of each of a root's corpus folders; the text in the editor goes before the file. */
export async function readActorFiles(session: Session, root: Root): Promise<void> {
  const readings = new Map<string, ActorsReading>();
  for (const folder of root.corpusFolders) {
    const path = join(folder, actorsFileName);
    const text = openText(session, path);
    const reading = text === undefined ? await readActorsFile(path) : parseActors(text);
    if (reading) readings.set(path, reading);
  }
  root.actorFiles = readings;
  root.grounding = withActors(root.grounding, statedIn([...readings.values()]));
  publishFileProblems(session, root);
}

/** The text of a file that is open. */
export const openText = ({ documents }: Session, path: string): string | undefined =>
  documents
    .all()
    .find(({ uri }) => filePath(uri) === path)
    ?.getText();
