import type { Diagnostic } from 'vscode-languageserver/node';
import { checking, findings, withoutDraft } from '../core/grounding';
import { diagnosticsOf } from './features/diagnostics';
import { fileProblemsOf } from './fileProblems';
import { type Root, rootOf } from './roots';
import { schedule } from './schedule';
import { askedDraft, longestDraft, type Session } from './session';
import { type StatusReporter, statusReporter } from './status';

/** Keeps the squiggles of open drafts in step with their text, their corpus and the settings. */
export interface Drafts {
  /** Checks a root's open drafts again: its sources or settings changed. */
  refresh(root: Root): void;
  readonly status: StatusReporter;
}

/** Milliseconds that a check waits for a completion that is about to be asked for. */
const patience = 20;

/** textDocument/didOpen, didChange, didClose, and textDocument/publishDiagnostics. */
export function registerDrafts(session: Session): Drafts {
  const { connection, documents, anticipation } = session;
  const status = statusReporter(session);
  const checks = schedule((uri) => checkDraft(session, uri, status));

  documents.onDidOpen(({ document }) => {
    if (document.getText().length > longestDraft)
      connection.console.warn(`${document.uri} is not checked: it is longer than 5 MB.`);
  });
  const debounceOf = (uri: string): number => rootOf(session.roots, uri)?.settings.debounce ?? 0;
  documents.onDidChangeContent(({ document }) => {
    const wait = anticipation.isDue(document) ? patience : 0;
    checks.request(document.uri, Math.max(debounceOf(document.uri), wait));
  });
  anticipation.onAnswered((uri) => {
    if (debounceOf(uri) < patience) checks.hasten(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    checks.cancel(uri);
    anticipation.forget(uri);
    forget(session, uri);
    connection.sendDiagnostics({ uri, diagnostics: ofFile(session, uri) });
  });

  const refresh = (root: Root): void => {
    const own = documents.keys().filter((uri) => rootOf(session.roots, uri) === root);
    for (const uri of own) checks.request(uri, 0);
    if (session.client.refreshedTokens) connection.languages.semanticTokens.refresh().catch(() => {});
    status.tell(root);
  };
  return { refresh, status };
}

/** Checks a draft a block at a time, then publishes what was found. */
function* checkDraft(session: Session, uri: string, status: StatusReporter): Generator<void> {
  try {
    const asked = askedDraft(session, uri);
    if (asked) yield* checking(asked.grounding, uri);
    publishDraft(session, uri, status);
  } catch (error) {
    session.report('check', error);
  }
}

/** Sends the findings for the document's newest version; what is no draft (any more) loses its squiggles. */
function publishDraft(session: Session, uri: string, status: StatusReporter): void {
  const document = session.documents.get(uri);
  if (document === undefined) return;
  const asked = askedDraft(session, uri);
  const diagnostics = asked ? diagnosticsOf(asked, session.client.relatedInformation) : ofFile(session, uri);
  session.connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  if (asked === undefined) return;
  const conflicts = findings(asked.grounding, uri, ({ verdict }) => verdict === 'conflict');
  asked.root.conflicts.set(uri, conflicts.length);
  status.tell(asked.root, uri);
}

function ofFile({ roots }: Session, uri: string): Diagnostic[] {
  const root = rootOf(roots, uri);
  return root ? fileProblemsOf(root, uri) : [];
}

function forget(session: Session, uri: string): void {
  for (const root of session.roots) {
    root.versions.delete(uri);
    root.conflicts.delete(uri);
    root.grounding = withoutDraft(root.grounding, uri);
  }
}
