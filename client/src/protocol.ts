import { NotificationType, type Position, type Range, RequestType } from 'vscode-languageclient/node';

// Messages beyond the protocol: the same shapes stand in the server's lsp/protocol.ts.

export interface Status {
  readonly uri?: string;
  readonly sources: number;
  readonly conflicts: number;
  readonly busy: boolean;
  readonly message: string;
}

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
