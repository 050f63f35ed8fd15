import { emptyGrounding, withSources } from '../core/grounding';
import type { RawSource } from '../core/sources/source';
import { readChanges } from '../node/readChanges';
import { readFolders } from '../node/readFolders';
import { beginProgress } from './progress';
import type { Root } from './roots';
import type { Session } from './session';

/** Reads a root's corpus folders from the start. Queries meanwhile answer from the snapshot before. */
export async function indexRoot(session: Session, root: Root): Promise<void> {
  if (root.corpusFolders.length === 0) return replaceSources(root, [], new Map());
  const progress = await beginProgress(session, 'Reading sources');
  try {
    const reading = await readFolders(root.corpusFolders, { onProgress: progress.report });
    replaceSources(root, reading.sources, reading.files);
    root.message = reading.problems[0]?.message ?? '';
    for (const { message } of reading.problems) session.connection.console.warn(message);
  } finally {
    progress.end();
  }
}

/** Reads only the sources that changed, new or deleted paths (absolute) concern. */
export async function indexChanges(session: Session, root: Root, paths: readonly string[]): Promise<void> {
  const change = await readChanges(root.corpusFolders, root.files, paths);
  root.grounding = withSources(root.grounding, change.sources, change.removed);
  root.files = change.files;
  root.message = change.problems[0]?.message ?? '';
  for (const { message } of change.problems) session.connection.console.warn(message);
}

/** Puts exactly these sources in the place of all others; open drafts stay. */
function replaceSources(root: Root, sources: readonly RawSource[], files: ReadonlyMap<string, string>): void {
  const { drafts } = root.grounding;
  root.grounding = withSources({ ...emptyGrounding(), drafts }, sources);
  root.files = files;
}
