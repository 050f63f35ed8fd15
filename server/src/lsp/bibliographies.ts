import { bibliographyOf, withBibliography } from '../core/grounding';
import { findBibliographies, isBibliography } from '../node/bibliography/find';
import { bibliographyFormat } from '../node/bibliography/parse';
import { readBibliographyFile, readBibliographyText } from '../node/bibliography/read';
import type { BibliographyReading } from '../node/bibliography/reading';
import type { Drafts } from './drafts';
import { publishFileProblems } from './fileProblems';
import { filePath, inTurn, type Root, rootOf } from './roots';
import { schedule } from './schedule';
import type { Session } from './session';

/** Follows bibliographies as they are typed: a draft knows a key before its entry is saved. */
export function registerBibliographies(session: Session, drafts: Drafts): void {
  const { documents, guard } = session;
  const reread = guard<[string], void>('bibliography', undefined, async (uri) => {
    const root = rootOf(session.roots, uri);
    const path = filePath(uri);
    if (root === undefined || path === undefined) return;
    await inTurn(root, () => rereadBibliographies(session, root, [path]));
    drafts.refresh(root);
  });
  const readings = schedule(function* (uri) {
    yield void reread(uri);
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (bibliographyFormat(uri)) readings.request(uri, typingPause);
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (bibliographyFormat(uri)) void reread(uri);
  });
}

/** Milliseconds without an edit before a bibliography is read again. */
const typingPause = 100;

/** Finds and reads the bibliographies of a root's folder and corpus folders, and those that its settings name. */
export async function readBibliographies(session: Session, root: Root): Promise<void> {
  const folders = new Set([...(root.folder === undefined ? [] : [root.folder]), ...root.corpusFolders]);
  const found = await Promise.all([...folders].map((folder) => findBibliographies(folder)));
  const readings = new Map<string, BibliographyReading>();
  for (const file of [...new Set([...found.flat(), ...root.namedBibliographies])].sort())
    readings.set(file, await readingOf(session, file));
  take(session, root, readings);
}

/** Reads again those of the files (absolute paths) that are or were bibliographies. */
export async function rereadBibliographies(
  session: Session,
  root: Root,
  paths: readonly string[],
): Promise<void> {
  const readings = new Map(root.bibliographies);
  for (const path of paths) {
    const isOne = openText(session, path) !== undefined || (await isBibliography(path));
    if (isOne) readings.set(path, await readingOf(session, path));
    else readings.delete(path);
  }
  take(session, root, readings);
}

/** The text in the editor goes before the file. */
function readingOf(session: Session, path: string): Promise<BibliographyReading> {
  const text = openText(session, path);
  return text === undefined ? readBibliographyFile(path) : readBibliographyText(path, text);
}

const openText = ({ documents }: Session, path: string): string | undefined =>
  documents
    .all()
    .find(({ uri }) => filePath(uri) === path)
    ?.getText();

function take(session: Session, root: Root, readings: ReadonlyMap<string, BibliographyReading>): void {
  const files = [...readings.keys()].sort();
  const references = files.flatMap((file) => readings.get(file)?.references ?? []);
  root.bibliographies = readings;
  root.grounding = withBibliography(root.grounding, bibliographyOf(files, references));
  publishFileProblems(session, root);
}
