import {
  type Location,
  NotificationType,
  type Position,
  type Range,
  RequestType,
  type TextEdit,
} from 'vscode-languageclient/node';

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

/** What to take into the corpus: a file or folder by its path, a page by its address, a text. */
export type ImportRequest = { readonly path: string } | { readonly url: string } | { readonly text: string };

export interface ImportParams {
  /** Identifies the import in the notifications about its progress. */
  readonly id: number;
  /** A document of the workspace folder that is meant. */
  readonly uri?: string;
  readonly requests: readonly ImportRequest[];
}

export interface Imported {
  readonly name: string;
  readonly outcome: 'imported' | 'known' | 'skipped' | 'failed';
  /** Where it is in the corpus folder. */
  readonly path?: string;
  /** Why it is not: a clause without a subject. */
  readonly reason?: string;
  /** Where it opens. */
  readonly uri?: string;
}

export interface ImportProgress {
  readonly id: number;
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

/** What citing the source of some pasted words takes. */
export interface PastedCitation {
  readonly title: string;
  readonly mark: string;
  readonly definition?: TextEdit;
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
export const importRequest = new RequestType<ImportParams, readonly Imported[], void>('sourceline/import');
export const importProgressNotification = new NotificationType<ImportProgress>('sourceline/importProgress');
/** `source` is the document that the words were copied from; null where it is no source, or nothing is cited. */
export const pastedCitationRequest = new RequestType<
  { uri: string; source: string },
  PastedCitation | null,
  void
>('sourceline/pastedCitation');

export interface ListedActor {
  readonly root: string;
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly sources: number;
  readonly detail: string;
}

export interface EditedActors {
  readonly uri: string;
  readonly exists: boolean;
  readonly text: string | null;
}

export type ActorsEdit =
  | { readonly do: 'merge'; readonly names: readonly string[] }
  | { readonly do: 'rename'; readonly names: readonly string[]; readonly to: string }
  | { readonly do: 'deny'; readonly names: readonly string[] };

export const actorsRequest = new RequestType<object, readonly ListedActor[], void>('sourceline/actors');
export const actorPlaceRequest = new RequestType<{ root: string; id: string }, Location | null, void>(
  'sourceline/actorPlace',
);
export const actorAtRequest = new RequestType<{ uri: string; position: Position }, ListedActor | null, void>(
  'sourceline/actorAt',
);
export const editActorsRequest = new RequestType<
  { root: string; edit: ActorsEdit },
  EditedActors | null,
  void
>('sourceline/editActors');
