import type { DraftCounts, ExplainedClaim, ListedDocument } from '../../../protocol/shapes';
import type { Finding } from '../core/check/finding';
import { explain, findings } from '../core/grounding';
import { checkAll } from './checkAll';
import { countsOf } from './counts';
import type { Drafts } from './drafts';
import { listedSources } from './listedSources';
import { sourceLocation } from './locations';
import { onRequest } from './messages';
import { readSourceText } from './reader';
import { rootOf } from './roots';
import { type AskedDraft, askedDraft, type Session } from './session';
import { prepareRoot } from './workspace';

/** The requests behind the editor's commands. */
export function registerCommands(session: Session, drafts: Drafts): void {
  const { connection, guard } = session;
  onRequest(
    connection,
    'sourceline/check',
    guard<[{ uri: string }], DraftCounts | null>('check', null, ({ uri }) => {
      const asked = askedDraft(session, uri);
      return asked ? countsOf(uri, findings(asked.grounding, uri)) : null;
    }),
  );
  onRequest(
    connection,
    'sourceline/evidence',
    guard('evidence', [], ({ uri, position }): readonly ExplainedClaim[] => {
      const asked = askedDraft(session, uri);
      if (asked === undefined) return [];
      return explain(asked.grounding, uri, asked.document.offsetAt(position)).map((finding) =>
        claim(asked, finding),
      );
    }),
  );
  onRequest(
    connection,
    'sourceline/sources',
    guard('sources', [], ({ uri }): readonly ListedDocument[] => {
      const roots = uri === undefined ? session.roots : [rootOf(session.roots, uri)];
      return roots.flatMap((root) => (root ? listedSources(root) : []));
    }),
  );
  onRequest(
    connection,
    'sourceline/sourceText',
    guard('source text', null, ({ uri }) => readSourceText(session.roots, uri)),
  );
  onRequest(
    connection,
    'sourceline/rebuild',
    guard('rebuild', { sources: 0 }, async () => {
      for (const root of session.roots) await prepareRoot(session, drafts, root, true);
      return { sources: session.roots.reduce((sum, root) => sum + root.grounding.corpus.sources.size, 0) };
    }),
  );
  onRequest(
    connection,
    'sourceline/checkAll',
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
