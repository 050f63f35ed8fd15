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
  readonly file: string;
  readonly id: string;
  readonly format: string;
  readonly citekey?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  readonly copies: readonly string[];
  readonly problems: readonly string[];
}

export interface SourceText {
  readonly text: string;
  readonly file: string;
  readonly marks: readonly { readonly line: number; readonly label: string; readonly page?: number }[];
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
export const sourcesChangedNotification = new NotificationType<null>('sourceline/sourcesChanged');
export const sourceTextRequest = new RequestType<{ uri: string }, SourceText | null, void>(
  'sourceline/sourceText',
);
