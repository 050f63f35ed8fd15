import type { Finding } from '../core/check/finding';
import { explain, findings, sourceList } from '../core/grounding';
import { checkAll } from './checkAll';
import { countsOf } from './counts';
import type { Drafts } from './drafts';
import { sourceLocation } from './locations';
import {
  checkAllRequest,
  checkRequest,
  type DraftCounts,
  type ExplainedClaim,
  evidenceRequest,
  type ListedDocument,
  rebuildRequest,
  sourcesRequest,
} from './protocol';
import { type Root, rootOf } from './roots';
import { type AskedDraft, askedDraft, type Session } from './session';
import { prepareRoot } from './workspace';

/** The requests behind the editor's commands. */
export function registerCommands(session: Session, drafts: Drafts): void {
  const { connection, guard } = session;
  connection.onRequest(
    checkRequest,
    guard<[{ uri: string }], DraftCounts | null>('check', null, ({ uri }) => {
      const asked = askedDraft(session, uri);
      return asked ? countsOf(uri, findings(asked.grounding, uri)) : null;
    }),
  );
  connection.onRequest(
    evidenceRequest,
    guard('evidence', [], ({ uri, position }): readonly ExplainedClaim[] => {
      const asked = askedDraft(session, uri);
      if (asked === undefined) return [];
      return explain(asked.grounding, uri, asked.document.offsetAt(position)).map((finding) =>
        claim(asked, finding),
      );
    }),
  );
  connection.onRequest(
    sourcesRequest,
    guard('sources', [], ({ uri }): readonly ListedDocument[] => {
      const roots = uri === undefined ? session.roots : [rootOf(session.roots, uri)];
      return roots.flatMap((root) => (root ? listed(root) : []));
    }),
  );
  connection.onRequest(
    rebuildRequest,
    guard('rebuild', { sources: 0 }, async () => {
      for (const root of session.roots) await prepareRoot(session, drafts, root, true);
      return { sources: session.roots.reduce((sum, root) => sum + root.grounding.corpus.sources.size, 0) };
    }),
  );
  connection.onRequest(
    checkAllRequest,
    guard('check all', [], () => checkAll(session)),
  );
}

function claim({ root }: AskedDraft, { text, verdict, message, evidence }: Finding): ExplainedClaim {
  const passages = evidence.flatMap(({ source, start, end, text: words, title }) => {
    const location = sourceLocation(root, source, { start, end });
    return location ? [{ title, text: words, ...location }] : [];
  });
  return { text, verdict, message, passages };
}

function listed(root: Root): ListedDocument[] {
  return sourceList(root.grounding).flatMap(({ source: { id, meta } }) => {
    const location = sourceLocation(root, id, { start: 0, end: 0 });
    const facts = [meta.author, meta.publisher, meta.date?.label].filter((fact) => fact !== undefined);
    return location ? [{ title: meta.title, detail: [...facts, id].join(', '), uri: location.uri }] : [];
  });
}
