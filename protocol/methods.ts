import type { Position } from 'vscode-languageserver-textdocument';
import type {
  ActorsEdit,
  DraftCounts,
  EditedActors,
  ExplainedClaim,
  Imported,
  ImportParams,
  ImportProgress,
  ListedActor,
  ListedDocument,
  PastedCitation,
  Place,
  SourceText,
  Status,
} from './shapes';

interface Method<Params, Result> {
  readonly params: Params;
  readonly result: Result;
}

/** What the client asks, by method. A request about a draft gets null where that is not open or no draft. */
export interface Requests {
  'sourceline/check': Method<{ uri: string }, DraftCounts | null>;
  'sourceline/checkAll': Method<object, readonly DraftCounts[]>;
  'sourceline/rebuild': Method<object, { readonly sources: number }>;
  'sourceline/evidence': Method<{ uri: string; position: Position }, readonly ExplainedClaim[]>;
  'sourceline/sources': Method<{ uri?: string }, readonly ListedDocument[]>;
  'sourceline/sourceText': Method<{ uri: string }, SourceText | null>;
  'sourceline/import': Method<ImportParams, readonly Imported[]>;
  /** `source` is the document that the words were copied from; null where it is no source, or nothing is cited. */
  'sourceline/pastedCitation': Method<{ uri: string; source: string }, PastedCitation | null>;
  'sourceline/actors': Method<object, readonly ListedActor[]>;
  /** Where a source introduces an actor. */
  'sourceline/actorPlace': Method<{ root: string; id: string }, Place | null>;
  /** The actor that a draft names at a position. */
  'sourceline/actorAt': Method<{ uri: string; position: Position }, ListedActor | null>;
  'sourceline/editActors': Method<{ root: string; edit: ActorsEdit }, EditedActors | null>;
}

/** What the server tells unasked, by method. */
export interface Notifications {
  'sourceline/status': Status;
  /** Sources were read, or problems of files came or went. */
  'sourceline/sourcesChanged': object;
  'sourceline/importProgress': ImportProgress;
}
