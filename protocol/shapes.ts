import type { Range, TextEdit } from 'vscode-languageserver-textdocument';

// What client and server tell each other beyond the Language Server Protocol: all that they have in common.

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

/** A place in a document, as the Language Server Protocol writes it. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}
