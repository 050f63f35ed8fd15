import type { Connection, Disposable, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Grounding, withDraft } from '../core/grounding';
import { type Anticipation, anticipation } from './anticipation';
import { type ClientAbilities, noAbilities } from './client';
import { type Guard, guardOf, type Report, reportTo } from './guard';
import { isSource, type Root, rootOf } from './roots';

/** One client's session: what every handler needs. */
export interface Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly anticipation: Anticipation;
  readonly report: Report;
  readonly guard: Guard;
  client: ClientAbilities;
  /** The settings as the client last sent them, for clients that cannot be asked. */
  given: unknown;
  roots: Root[];
  /** The file watching that the client was last asked for. */
  watching: Disposable | undefined;
}

export function newSession(connection: Connection): Session {
  const report = reportTo(connection);
  const expected = anticipation();
  return {
    connection,
    documents: expected.documents,
    anticipation: expected,
    report,
    guard: guardOf(report),
    client: noAbilities,
    given: undefined,
    roots: [],
    watching: undefined,
  };
}

/** A draft that a request is about, with the snapshot that holds its newest text. */
export interface AskedDraft {
  readonly document: TextDocument;
  readonly root: Root;
  readonly grounding: Grounding;
}

/** The open draft of that URI; undefined where it is not open, no Markdown, or itself a source. */
export function askedDraft(session: Session, uri: string): AskedDraft | undefined {
  const document = session.documents.get(uri);
  const root = rootOf(session.roots, uri);
  if (document === undefined || root === undefined || !isDraft(document, root)) return undefined;
  return { document, root, grounding: upToDate(root, document) };
}

/** Longer texts, in code units, are no drafts: some 800,000 words. */
export const longestDraft = 5_000_000;

const isDraft = (document: TextDocument, root: Root): boolean =>
  document.getText().length <= longestDraft &&
  (document.languageId === 'markdown' || /\.(md|markdown)$/i.test(document.uri)) &&
  !isSource(root, document.uri);

/** Puts the document's newest text into the root's snapshot. */
function upToDate(root: Root, document: TextDocument): Grounding {
  if (root.versions.get(document.uri) !== document.version) {
    root.grounding = withDraft(root.grounding, document.uri, document.getText());
    root.versions.set(document.uri, document.version);
  }
  return root.grounding;
}
