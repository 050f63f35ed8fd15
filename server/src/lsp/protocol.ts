import {
  type Location,
  NotificationType,
  type Position,
  type Range,
  RequestType,
  type TextEdit,
} from 'vscode-languageserver/node';

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

/** A source as lists show it. */
export interface ListedDocument {
  readonly title: string;
  readonly detail: string;
  /** Where it opens: its file, or the reader's document. */
  readonly uri: string;
  readonly file: string;
  /** What the corpus knows it by; empty for a file that could not be read. */
  readonly id: string;
  readonly format: string;
  readonly citekey?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  /** Other copies of the same article, by id. */
  readonly copies: readonly string[];
  /** What is wrong with it, a sentence each. */
  readonly problems: readonly string[];
}

/** The text that was read out of a file, and where its pages and parts begin. */
export interface SourceText {
  readonly text: string;
  readonly file: string;
  readonly marks: readonly { readonly line: number; readonly label: string; readonly page?: number }[];
}

/** How many findings of each verdict a draft has. */
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
/** Sources were read, or problems of files came or went. */
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

/** An actor as the view lists it. */
export interface ListedActor {
  /** Of the workspace folder whose corpus names it. */
  readonly root: string;
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly sources: number;
  /** Who or what it is, in a few words; may be empty. */
  readonly detail: string;
}

/** What `actors.yaml` is to hold: `text` is null where the file is broken and must be mended by hand first. */
export interface EditedActors {
  readonly uri: string;
  readonly exists: boolean;
  readonly text: string | null;
}

/** The names of `merge` and `rename` belong to one actor; those of `deny` to nobody. */
export type ActorsEdit =
  | { readonly do: 'merge'; readonly names: readonly string[] }
  | { readonly do: 'rename'; readonly names: readonly string[]; readonly to: string }
  | { readonly do: 'deny'; readonly names: readonly string[] };

export const actorsRequest = new RequestType<object, readonly ListedActor[], void>('sourceline/actors');
/** Where a source introduces an actor. */
export const actorPlaceRequest = new RequestType<{ root: string; id: string }, Location | null, void>(
  'sourceline/actorPlace',
);
/** The actor that a draft names at a position. */
export const actorAtRequest = new RequestType<{ uri: string; position: Position }, ListedActor | null, void>(
  'sourceline/actorAt',
);
export const editActorsRequest = new RequestType<
  { root: string; edit: ActorsEdit },
  EditedActors | null,
  void
>('sourceline/editActors');
