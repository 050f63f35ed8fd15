import { NotificationType, type Position, type Range, RequestType } from 'vscode-languageserver/node';

// Messages beyond the protocol. The client repeats these shapes: it imports nothing of the server.

/** What the status bar shows for a draft: sources of its corpus, its conflicts, whether sources are being read. */
export interface Status {
  readonly uri?: string;
  readonly sources: number;
  readonly conflicts: number;
  readonly busy: boolean;
  /** What to tell the author, for instance that there is no corpus yet. */
  readonly message: string;
}

/** A passage that a verdict argues from, where it can be opened. */
export interface Passage {
  readonly title: string;
  readonly text: string;
  readonly uri: string;
  readonly range: Range;
}

export interface ExplainedClaim {
  readonly text: string;
  readonly verdict: string;
  readonly message: string;
  readonly passages: readonly Passage[];
}

export interface ListedDocument {
  readonly title: string;
  readonly detail: string;
  readonly uri: string;
}

/** How many findings of each verdict a draft has. */
export interface DraftCounts {
  readonly uri: string;
  readonly conflicts: number;
  readonly disputed: number;
  readonly supported: number;
  readonly unverifiable: number;
}

export const statusNotification = new NotificationType<Status>('sourceline/status');
export const checkRequest = new RequestType<{ uri: string }, DraftCounts | null, void>('sourceline/check');
export const checkAllRequest = new RequestType<object, readonly DraftCounts[], void>('sourceline/checkAll');
export const rebuildRequest = new RequestType<object, { sources: number }, void>('sourceline/rebuild');
export const evidenceRequest = new RequestType<
  { uri: string; position: Position },
  readonly ExplainedClaim[],
  void
>('sourceline/evidence');
export const sourcesRequest = new RequestType<{ uri?: string }, readonly ListedDocument[], void>(
  'sourceline/sources',
);
