import { withoutDraft } from '../core/grounding';
import { diagnosticsOf } from './features/diagnostics';
import { type Root, rootOf } from './roots';
import { schedule } from './schedule';
import { askedDraft, type Session } from './session';
import { type StatusReporter, statusReporter } from './status';

/** Keeps the squiggles of open drafts in step with their text, their corpus and the settings. */
export interface Drafts {
  /** Checks a root's open drafts again: its sources or settings changed. */
  refresh(root: Root): void;
  readonly status: StatusReporter;
}

/** An edit whose check took longer than this many milliseconds makes the next one wait for a pause in typing. */
const quick = 100;
const longestPause = 400;

/** textDocument/didOpen, didChange, didClose, and textDocument/publishDiagnostics. */
export function registerDrafts(session: Session): Drafts {
  const { connection, documents, guard } = session;
  const status = statusReporter(session);
  /** What each draft's last edit cost, in milliseconds. */
  const cost = new Map<string, number>();
  const publish = guard<[string], void>('check', undefined, (uri) => {
    const started = performance.now();
    publishDraft(session, uri, status);
    // The first check reads everything; what an edit costs shows from the second on.
    cost.set(uri, cost.has(uri) ? performance.now() - started : 0);
  });
  const checks = schedule(publish);

  documents.onDidChangeContent(({ document: { uri } }) => {
    const debounce = rootOf(session.roots, uri)?.settings.debounce ?? 0;
    const last = cost.get(uri) ?? 0;
    checks.request(uri, last > quick ? Math.max(debounce, Math.min(last, longestPause)) : debounce);
  });
  documents.onDidClose(({ document: { uri } }) => {
    checks.cancel(uri);
    cost.delete(uri);
    forget(session, uri);
    connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  const refresh = (root: Root): void => {
    const own = documents.keys().filter((uri) => rootOf(session.roots, uri) === root);
    for (const uri of own) checks.request(uri, 0);
    status.tell(root);
  };
  return { refresh, status };
}

/** Sends the findings for the document's newest version; what is no draft (any more) loses its squiggles. */
function publishDraft(session: Session, uri: string, status: StatusReporter): void {
  const document = session.documents.get(uri);
  if (document === undefined) return;
  const asked = askedDraft(session, uri);
  const diagnostics = asked ? diagnosticsOf(asked, session.client.relatedInformation) : [];
  session.connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  if (asked) status.tell(asked.root, uri);
}

function forget(session: Session, uri: string): void {
  for (const root of session.roots) {
    root.versions.delete(uri);
    root.grounding = withoutDraft(root.grounding, uri);
  }
}
