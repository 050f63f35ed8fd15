import { emptyGrounding, preparing, withActors, withBibliography, withSources } from '../core/grounding';

import type { RawSource } from '../core/sources/source';
import type { FileProblem } from '../node/fileProblem';
import { readChanges } from '../node/readChanges';
import { readFolders } from '../node/readFolders';
import { publishFileProblems } from './fileProblems';
import { beginProgress } from './progress';
import type { Root } from './roots';
import { inSlices } from './schedule';
import type { Session } from './session';

/** Reads a root's corpus folders from the start. Queries meanwhile answer from the snapshot before. */
export async function indexRoot(session: Session, root: Root): Promise<void> {
  if (root.corpusFolders.length === 0) {
    replaceSources(root, [], new Map());
    root.unread = new Map();
    return publishFileProblems(session, root);
  }
  const progress = await beginProgress(session, 'Reading sources');
  try {
    const reading = await readFolders(root.corpusFolders, { onProgress: progress.report });
    replaceSources(root, reading.sources, reading.files);
    root.unread = unreadFiles(reading.problems);
    root.corpusProblem = reading.problems.find(({ harmless }) => !harmless)?.message ?? '';
    for (const { message } of reading.problems) session.connection.console.warn(message);
    publishFileProblems(session, root);
    await inSlices(preparing(root.grounding));
  } finally {
    progress.end();
  }
}

/** Reads again only what changed on disk. */
export async function indexChanges(session: Session, root: Root, paths: readonly string[]): Promise<void> {
  const change = await readChanges(root.corpusFolders, root.files, paths);
  const { sources, removed, files, problems, looked } = change;
  const before = [...root.unread].filter(([file]) => !looked.includes(file));
  root.unread = new Map([...before, ...unreadFiles(problems)]);
  root.grounding = withSources(root.grounding, sources, removed);
  root.files = files;
  root.corpusProblem = problems[0]?.message ?? '';
  for (const { message } of problems) session.connection.console.warn(message);
  publishFileProblems(session, root);
}

const unreadFiles = (problems: readonly FileProblem[]): ReadonlyMap<string, string> =>
  new Map(problems.flatMap(({ file, message }) => (file === undefined ? [] : [[file, message] as const])));

/** Puts exactly these sources in the place of all others; open drafts stay. */
function replaceSources(root: Root, sources: readonly RawSource[], files: ReadonlyMap<string, string>): void {
  const { drafts, corpus } = root.grounding;
  const listed = withBibliography({ ...emptyGrounding(), drafts }, corpus.bibliography);
  root.grounding = withSources(withActors(listed, corpus.stated), sources);
  root.files = files;
}
